import { useFields } from '@/features/fields/api/listFields'
import { GRADES, LEAD_STATUSES } from '@/shared/api/types/lead'
import type { Condition, ConditionKind, Step } from '@/shared/api/types/nurture'
import { words } from '@/shared/lib/format'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { Select } from '@/shared/ui/Select'
import { summary, typeWords } from './stepWords'

const kindWords: Record<ConditionKind, string> = {
  opened: 'They opened a message',
  clicked: 'They clicked in a message',
  replied: 'They replied to a message',
  score_at_least: 'Their score is at least',
  grade_at_least: 'Their grade is at least',
  field_equals: 'A field has a value',
  status_is: 'Their status is',
}

/** A condition of this kind as it begins. */
export function conditionOf(kind: ConditionKind, steps: Step[]): Condition {
  switch (kind) {
    case 'opened':
    case 'clicked':
    case 'replied':
      return { kind, step: steps.find(({ type }) => type === 'email' || type === 'sms' || type === 'ab')?.key ?? '' }
    case 'score_at_least':
      return { kind, value: '70' }
    case 'grade_at_least':
      return { kind, value: 'B' }
    case 'field_equals':
      return { kind, field: '', value: '' }
    case 'status_is':
      return { kind, value: 'booked' }
  }
}

interface ConditionFieldsProps {
  label: string
  condition: Condition
  kinds: readonly ConditionKind[]
  /** The messages it can ask about. */
  messages: Step[]
  steps: Step[]
  onChange: (condition: Condition) => void
}

export function ConditionFields({ label, condition, kinds, messages, steps, onChange }: ConditionFieldsProps) {
  return (
    <div className="grid gap-3 sm:grid-cols-2">
      <Field label={label}>
        {(wiring) => (
          <Select
            {...wiring}
            value={condition.kind}
            onChange={(event) => onChange(conditionOf(event.target.value as ConditionKind, messages))}
          >
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {kindWords[kind]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Operand condition={condition} messages={messages} steps={steps} onChange={onChange} />
    </div>
  )
}

function Operand({ condition, messages, steps, onChange }: Omit<ConditionFieldsProps, 'label' | 'kinds'>) {
  const value = condition.value ?? ''
  const set = (event: { target: { value: string } }) => onChange({ ...condition, value: event.target.value })
  switch (condition.kind) {
    case 'opened':
    case 'clicked':
    case 'replied':
      return (
        <Field label="Message">
          {(wiring) => (
            <Select
              {...wiring}
              value={condition.step ?? ''}
              onChange={(event) => onChange({ ...condition, step: event.target.value })}
            >
              {!messages.some(({ key }) => key === condition.step) && <option value={condition.step ?? ''}>Choose</option>}
              {messages.map((step) => (
                <option key={step.key} value={step.key}>
                  {`${steps.indexOf(step) + 1}. ${typeWords[step.type]}: ${summary(step, steps)}`}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )
    case 'score_at_least':
      return (
        <Field label="Score">
          {(wiring) => <Input {...wiring} type="number" min={0} max={100} value={value} onChange={set} />}
        </Field>
      )
    case 'grade_at_least':
    case 'status_is':
      return (
        <Field label={condition.kind === 'status_is' ? 'Status' : 'Grade'}>
          {(wiring) => (
            <Select {...wiring} value={value} onChange={set}>
              {(condition.kind === 'status_is' ? LEAD_STATUSES : GRADES).map((each) => (
                <option key={each} value={each}>
                  {words(each)}
                </option>
              ))}
            </Select>
          )}
        </Field>
      )
    case 'field_equals':
      return <FieldOperand condition={condition} onChange={onChange} />
  }
}

function FieldOperand({ condition, onChange }: Pick<ConditionFieldsProps, 'condition' | 'onChange'>) {
  const fields = useFields().data ?? []
  return (
    <div className="grid grid-cols-2 gap-3">
      <Field label="Field">
        {(wiring) => (
          <Select
            {...wiring}
            value={condition.field ?? ''}
            onChange={(event) => onChange({ ...condition, field: event.target.value })}
          >
            {!fields.some(({ key }) => key === condition.field) && (
              <option value={condition.field ?? ''}>{condition.field || 'Choose'}</option>
            )}
            {fields.map(({ key, label }) => (
              <option key={key} value={key}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <Field label="Value">
        {(wiring) => (
          <Input
            {...wiring}
            value={condition.value ?? ''}
            onChange={(event) => onChange({ ...condition, value: event.target.value })}
          />
        )}
      </Field>
    </div>
  )
}
