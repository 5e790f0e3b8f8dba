import { CONDITIONS, type BranchStep, type GotoStep, type Step } from '@/shared/api/types/nurture'
import { Field } from '@/shared/ui/Field'
import { Select } from '@/shared/ui/Select'
import { ConditionFields } from './ConditionFields'
import { END } from './definition'
import { summary, typeWords } from './stepWords'

interface FormProps<S> {
  step: S
  steps: Step[]
  onChange: (step: S) => void
}

export function BranchForm({ step, steps, onChange }: FormProps<BranchStep>) {
  const place = steps.indexOf(step)
  const messages = steps.slice(0, place).filter(({ type }) => type === 'email' || type === 'sms' || type === 'ab')
  return (
    <>
      <ConditionFields
        label="If"
        condition={step.condition}
        kinds={CONDITIONS}
        messages={messages}
        steps={steps}
        onChange={(condition) => onChange({ ...step, condition })}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TargetField
          label="Then go on at"
          target={step.then}
          after={place}
          steps={steps}
          onChange={(then) => onChange({ ...step, then })}
        />
        <TargetField
          label="Otherwise at"
          target={step.otherwise}
          after={place}
          steps={steps}
          onChange={(otherwise) => onChange({ ...step, otherwise })}
        />
      </div>
    </>
  )
}

export function GotoForm({ step, steps, onChange }: FormProps<GotoStep>) {
  return (
    <TargetField
      label="Go on at"
      target={step.target}
      after={steps.indexOf(step)}
      steps={steps}
      onChange={(target) => onChange({ ...step, target })}
    />
  )
}

interface TargetFieldProps {
  label: string
  target: string
  /** Index of the step that aims: only what comes after it can be aimed at, so nobody runs in a circle. */
  after: number
  steps: Step[]
  onChange: (key: string) => void
}

function TargetField({ label, target, after, steps, onChange }: TargetFieldProps) {
  const later = steps.slice(after + 1)
  const lost = target !== END && !later.some(({ key }) => key === target)
  return (
    <Field label={label} error={lost ? 'Choose a step that comes later.' : undefined}>
      {(wiring) => (
        <Select {...wiring} value={target} onChange={(event) => onChange(event.target.value)}>
          {lost && <option value={target}>Choose</option>}
          {later.map((step, index) => (
            <option key={step.key} value={step.key}>
              {`${after + index + 2}. ${typeWords[step.type]}: ${summary(step, steps)}`}
            </option>
          ))}
          <option value={END}>The end of the sequence</option>
        </Select>
      )}
    </Field>
  )
}
