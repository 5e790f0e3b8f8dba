import { useRef, type ReactNode } from 'react'
import { useRights } from '@/shared/lib/rights'
import { Field } from '@/shared/ui/Field'
import { Input, Textarea } from '@/shared/ui/Input'
import { FieldMenu } from './FieldMenu'

interface FieldTextProps {
  label: string
  value: string
  onChange: (value: string) => void
  hint?: ReactNode
  /** One line is an input; more are a text area. */
  lines?: number
}

/** A text that may name fields; the menu writes them where the caret is. */
export function FieldText({ label, value, onChange, hint, lines = 1 }: FieldTextProps) {
  const control = useRef<HTMLInputElement & HTMLTextAreaElement>(null)
  const { mayWrite } = useRights()
  const caret = useRef<number | null>(null)
  const insert = (text: string) => {
    const from = control.current?.selectionStart ?? value.length
    const to = control.current?.selectionEnd ?? from
    caret.current = from + text.length
    onChange(value.slice(0, from) + text + value.slice(to))
  }
  const writeOn = (event: Event) => {
    if (caret.current === null) return
    event.preventDefault()
    control.current?.focus()
    control.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  }
  const bind = {
    ref: control,
    value,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  }
  return (
    <div className="relative">
      {mayWrite && (
        <div className="absolute -top-2 right-0">
          <FieldMenu label={label} onInsert={insert} onCloseAutoFocus={writeOn} />
        </div>
      )}
      <Field label={label} hint={hint}>
        {(wiring) =>
          lines === 1 ? <Input {...wiring} {...bind} /> : <Textarea {...wiring} {...bind} rows={lines} />
        }
      </Field>
    </div>
  )
}
