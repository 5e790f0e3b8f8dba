import type { Condition, Definition, StopRules } from '@/shared/api/types/nurture'
import { useRights } from '@/shared/lib/rights'
import { Card } from '@/shared/ui/Card'
import { Checkbox } from '@/shared/ui/Checkbox'
import { ConditionFields } from './ConditionFields'

const stops: { name: keyof StopRules; label: string }[] = [
  { name: 'reply', label: 'They reply by e-mail or text. An out-of-office note is no reply.' },
  { name: 'call_answered', label: 'They answer a call' },
  { name: 'booking', label: 'They book' },
  { name: 'won_lost', label: 'The lead is won or lost' },
]

const goals = ['status_is', 'score_at_least', 'grade_at_least', 'field_equals'] as const

interface EndRulesProps {
  definition: Definition
  onChange: (definition: Definition) => void
}

/** When a person is through. Opting out always ends it and is no choice. */
export function EndRules({ definition, onChange }: EndRulesProps) {
  const { mayWrite } = useRights()
  const { stop_on, goal, steps } = definition
  const setGoal = (next: Condition | null) => onChange({ ...definition, goal: next })
  return (
    <Card title="When it ends early">
      <fieldset disabled={!mayWrite} className="grid gap-2.5">
        <legend className="mb-2.5 text-sm font-medium">Nothing more is sent when</legend>
        {stops.map(({ name, label }) => (
          <Checkbox
            key={name}
            label={label}
            checked={stop_on[name]}
            onChange={(on) => onChange({ ...definition, stop_on: { ...stop_on, [name]: on } })}
          />
        ))}
      </fieldset>
      <p className="mt-3 text-sm text-muted">Opting out always ends it, in every sequence of that person.</p>
      <fieldset disabled={!mayWrite} className="mt-5 grid gap-3 border-t border-line pt-5">
        <legend className="sr-only">Goal</legend>
        <Checkbox
          label="It has a goal: who reaches it is through, and counts as a success"
          checked={goal !== null}
          onChange={(on) => setGoal(on ? { kind: 'status_is', value: 'booked' } : null)}
        />
        {goal && (
          <ConditionFields
            label="Reached when"
            condition={goal}
            kinds={goals}
            messages={[]}
            steps={steps}
            onChange={setGoal}
          />
        )}
      </fieldset>
    </Card>
  )
}
