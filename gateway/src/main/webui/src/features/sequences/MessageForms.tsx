import type { EmailStep, Purpose, SmsStep, TaskStep } from '@/shared/api/types/nurture'
import { Field } from '@/shared/ui/Field'
import { Textarea } from '@/shared/ui/Input'
import { Select } from '@/shared/ui/Select'
import { FieldText } from './FieldText'
import { SmsMeter } from './SmsMeter'

interface FormProps<S> {
  step: S
  onChange: (step: S) => void
}

export function EmailForm({ step, onChange }: FormProps<EmailStep>) {
  return (
    <>
      <FieldText label="Subject" value={step.subject} onChange={(subject) => onChange({ ...step, subject })} />
      <FieldText label="Text" lines={8} value={step.text} onChange={(text) => onChange({ ...step, text })} />
      <HtmlField html={step.html} onChange={(html) => onChange({ ...step, html })} />
      <PurposeField purpose={step.purpose} onChange={(purpose) => onChange({ ...step, purpose })} />
    </>
  )
}

/** The e-mail as designed. Without it the text is sent as it is. */
export function HtmlField({ html, onChange }: { html: string | null; onChange: (html: string | null) => void }) {
  return (
    <details open={html !== null && html !== ''}>
      <summary className="w-fit text-sm text-muted hover:text-ink">HTML version (optional)</summary>
      <div className="mt-2">
        <Field label="HTML" hint="May name the same fields. The text above stays for readers without HTML.">
          {(wiring) => (
            <Textarea
              {...wiring}
              rows={8}
              spellCheck={false}
              className="font-mono text-sm"
              value={html ?? ''}
              onChange={(event) => onChange(event.target.value || null)}
            />
          )}
        </Field>
      </div>
    </details>
  )
}

export function SmsForm({ step, onChange }: FormProps<SmsStep>) {
  return (
    <>
      <FieldText
        label="Text"
        lines={4}
        value={step.text}
        hint={<SmsMeter text={step.text} />}
        onChange={(text) => onChange({ ...step, text })}
      />
      <PurposeField purpose={step.purpose} onChange={(purpose) => onChange({ ...step, purpose })} />
    </>
  )
}

export function TaskForm({ step, onChange }: FormProps<TaskStep>) {
  return (
    <>
      <FieldText label="What to do" value={step.title} onChange={(title) => onChange({ ...step, title })} />
      <FieldText label="Notes" lines={3} value={step.text} onChange={(text) => onChange({ ...step, text })} />
    </>
  )
}

const purposes: Record<Purpose, string> = {
  marketing: 'Needs consent, quiet hours and a way to unsubscribe.',
  transactional: 'For something the person asked for or has booked. Advertising in it is against the law.',
}

export function PurposeField({ purpose, onChange }: { purpose: Purpose; onChange: (purpose: Purpose) => void }) {
  return (
    <Field label="Purpose" hint={purposes[purpose]}>
      {(wiring) => (
        <Select
          {...wiring}
          className="sm:max-w-56"
          value={purpose}
          onChange={(event) => onChange(event.target.value as Purpose)}
        >
          <option value="marketing">Marketing</option>
          <option value="transactional">Transactional</option>
        </Select>
      )}
    </Field>
  )
}
