import { useState, type FormEvent } from 'react'
import { dateTime } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { Dialog } from '@/shared/ui/Dialog'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { localValue, snoozeTimes } from './snoozeTimes'

interface SnoozeDialogProps {
  onClose: () => void
  onSnooze: (at: Date) => void
}

/** When a conversation should come back. */
export function SnoozeDialog({ onClose, onSnooze }: SnoozeDialogProps) {
  const [opened] = useState(() => new Date())
  const [custom, setCustom] = useState('')
  const [error, setError] = useState<string>()
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const at = new Date(custom)
    if (!custom || at <= new Date()) setError('Choose a moment that is still to come.')
    else onSnooze(at)
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Snooze until"
      description="It leaves the list and comes back then, or as soon as the person writes."
    >
      <div className="grid gap-2">
        {snoozeTimes(opened).map(({ label, at }) => (
          <Button key={label} className="justify-between" onClick={() => onSnooze(at)}>
            {label}
            <span className="num font-normal text-muted">{dateTime(at.toISOString())}</span>
          </Button>
        ))}
      </div>
      <form onSubmit={submit} noValidate className="mt-5 grid items-end gap-2 sm:grid-cols-[minmax(0,1fr)_auto]">
        <Field label="Another moment" error={error}>
          {(wiring) => (
            <Input
              {...wiring}
              type="datetime-local"
              min={localValue(opened)}
              value={custom}
              onChange={(event) => setCustom(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" look="primary" className={error ? 'sm:mb-6.5' : undefined}>
          Snooze
        </Button>
      </form>
    </Dialog>
  )
}
