import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { fieldLabel, ofBusiness } from './textFields'

interface MissingInputsProps {
  fields: string[]
  facts: Record<string, string>
  onChange: (facts: Record<string, string>) => void
}

/** What the texts name and nobody has said yet. Left empty, the fallback stands there. */
export function MissingInputs({ fields, facts, onChange }: MissingInputsProps) {
  if (fields.length === 0) return null
  return (
    <fieldset className="rounded-md bg-warn-soft p-4">
      <legend className="sr-only">Missing fields</legend>
      <p className="mb-3 text-sm text-warn-text">
        The texts name what is not known yet. Say it here for this time, or leave it to the fallback.
      </p>
      <div className="grid gap-3 sm:grid-cols-2">
        {fields.map((field) => (
          <Field key={field} label={`${fieldLabel(field)}${ofBusiness(field) ? ' (yours)' : ''}`}>
            {(wiring) => (
              <Input
                {...wiring}
                value={facts[field] ?? ''}
                onChange={(event) => onChange({ ...facts, [field]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
    </fieldset>
  )
}
