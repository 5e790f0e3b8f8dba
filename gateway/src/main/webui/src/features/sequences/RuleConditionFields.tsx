import { GRADES, LEAD_STATUSES } from '@/shared/api/types/lead'
import type { RuleConditions } from '@/shared/api/types/enrolment'
import { words } from '@/shared/lib/format'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { Select } from '@/shared/ui/Select'

interface RuleConditionFieldsProps {
  conditions: RuleConditions
  onChange: (conditions: RuleConditions) => void
}

/** What has to be true besides; all of it together. */
export function RuleConditionFields({ conditions, onChange }: RuleConditionFieldsProps) {
  const set = (name: keyof RuleConditions) => (event: { target: { value: string } }) =>
    onChange({ ...conditions, [name]: event.target.value })
  return (
    <fieldset>
      <legend className="mb-2 text-sm font-medium">Only for leads with (all of it, where given)</legend>
      <div className="grid grid-cols-2 gap-3">
        <Field label="Grade at least">
          {(wiring) => (
            <Select {...wiring} value={conditions.grade_at_least ?? ''} onChange={set('grade_at_least')}>
              <option value="">Any</option>
              {GRADES.map((grade) => (
                <option key={grade}>{grade}</option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Status">
          {(wiring) => (
            <Select {...wiring} value={conditions.status ?? ''} onChange={set('status')}>
              <option value="">Any</option>
              {LEAD_STATUSES.map((status) => (
                <option key={status} value={status}>
                  {words(status)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Source">
          {(wiring) => <Input {...wiring} value={conditions.source ?? ''} onChange={set('source')} />}
        </Field>
        <Field label="Tag">{(wiring) => <Input {...wiring} value={conditions.tag ?? ''} onChange={set('tag')} />}</Field>
        <Field label="Form">
          {(wiring) => <Input {...wiring} value={conditions.form ?? ''} onChange={set('form')} />}
        </Field>
      </div>
    </fieldset>
  )
}
