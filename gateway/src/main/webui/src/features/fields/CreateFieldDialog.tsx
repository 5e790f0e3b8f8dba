import { useState, type FormEvent } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import { FIELD_TYPES, type FieldType } from '@/shared/api/types/lead'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { Field } from '@/shared/ui/Field'
import { Input, Textarea } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Select } from '@/shared/ui/Select'
import { useToast } from '@/shared/ui/Toast'
import { useCreateField } from './api/createField'
import { typeLabels } from './typeLabels'

interface CreateFieldDialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
}

export function CreateFieldDialog({ open, onOpenChange }: CreateFieldDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange} title="New field">
      <FieldForm onDone={() => onOpenChange(false)} />
    </Dialog>
  )
}

function FieldForm({ onDone }: { onDone: () => void }) {
  const create = useCreateField()
  const toast = useToast()
  const [label, setLabel] = useState('')
  const [type, setType] = useState<FieldType>('text')
  const [choices, setChoices] = useState('')
  const errors = create.error instanceof ApiProblem ? create.error.fields : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const lines = choices.split('\n').map((line) => line.trim()).filter(Boolean)
    const draft = { label: label.trim(), type, ...(type === 'choice' ? { choices: lines } : {}) }
    create.mutate(draft, {
      onSuccess: () => {
        toast('Field added')
        onDone()
      },
    })
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <ProblemNote problem={create.error} />
      <Field label="Label" error={errors.label ?? errors.key}>
        {(wiring) => <Input {...wiring} required value={label} onChange={(event) => setLabel(event.target.value)} />}
      </Field>
      <Field label="Type" error={errors.type}>
        {(wiring) => (
          <Select {...wiring} value={type} onChange={(event) => setType(event.target.value as FieldType)}>
            {FIELD_TYPES.map((value) => (
              <option key={value} value={value}>
                {typeLabels[value]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      {type === 'choice' && (
        <Field label="Choices" hint="One in each line." error={errors.choices}>
          {(wiring) => (
            <Textarea {...wiring} required value={choices} onChange={(event) => setChoices(event.target.value)} />
          )}
        </Field>
      )}
      <DialogActions>
        <Button onClick={onDone}>Cancel</Button>
        <Button type="submit" look="primary" busy={create.isPending}>
          Add field
        </Button>
      </DialogActions>
    </form>
  )
}
