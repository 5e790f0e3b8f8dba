import { Plus, X } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'

interface LabelsControlProps {
  labels: string[]
  disabled: boolean
  onChange: (labels: string[]) => void
}

/** The conversation's labels: any short words the team sorts by. */
export function LabelsControl({ labels, disabled, onChange }: LabelsControlProps) {
  const [text, setText] = useState('')
  const add = (event: FormEvent) => {
    event.preventDefault()
    const label = text.trim()
    setText('')
    if (label && !labels.includes(label)) onChange([...labels, label])
  }
  return (
    <div className="grid gap-2">
      <form onSubmit={add} className="grid grid-cols-[minmax(0,1fr)_auto] items-end gap-2">
        <Field label="Labels">
          {(wiring) => (
            <Input
              {...wiring}
              placeholder="Add a label"
              maxLength={40}
              disabled={disabled}
              value={text}
              onChange={(event) => setText(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" size="icon" aria-label="Add label" disabled={disabled || !text.trim()}>
          <Plus aria-hidden />
        </Button>
      </form>
      {labels.length > 0 && (
        <ul aria-label="Labels" className="flex flex-wrap gap-1.5">
          {labels.map((label) => (
            <li key={label} className="flex items-center rounded-full bg-hover pl-2.5 text-sm">
              {label}
              <button
                type="button"
                aria-label={`Remove ${label}`}
                disabled={disabled}
                onClick={() => onChange(labels.filter((other) => other !== label))}
                className="grid size-7 place-items-center rounded-full text-muted hover:text-ink"
              >
                <X className="size-3.5" aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
