import { useState, type FormEvent } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import { RULE_EVENTS, type Rule, type RuleConditions, type RuleDraft, type RuleEvent } from '@/shared/api/types/enrolment'
import { Button } from '@/shared/ui/Button'
import { Checkbox } from '@/shared/ui/Checkbox'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Select } from '@/shared/ui/Select'
import { useToast } from '@/shared/ui/Toast'
import { useSaveRule } from './api/saveRule'
import { ruleEventWords } from './nurtureWords'
import { RuleConditionFields } from './RuleConditionFields'
import { SequenceSelect } from './SequenceSelect'

interface RuleDialogProps {
  /** The rule to change; without it the form is for a new one. */
  rule?: Rule
  onClose: () => void
}

const fresh: RuleDraft = { name: '', enabled: true, on: 'lead_created', conditions: {}, template_id: '' }

/** Only conditions that say something. */
function said(conditions: RuleConditions): RuleConditions {
  return Object.fromEntries(Object.entries(conditions).filter(([, value]) => value))
}

export function RuleDialog({ rule, onClose }: RuleDialogProps) {
  const [draft, setDraft] = useState<RuleDraft & { id?: string }>(rule ?? fresh)
  const save = useSaveRule()
  const toast = useToast()
  const errors = save.error instanceof ApiProblem ? save.error.fields : {}
  const set = (change: Partial<RuleDraft>) => setDraft({ ...draft, ...change })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const saved = () => {
      toast('Rule saved')
      onClose()
    }
    save.mutate({ ...draft, name: draft.name.trim(), conditions: said(draft.conditions) }, { onSuccess: saved })
  }
  return (
    <Dialog open onOpenChange={onClose} title={rule ? 'Edit rule' : 'New rule'}>
      <form onSubmit={submit} className="grid gap-4">
        <ProblemNote problem={save.error} />
        <Field label="Name" error={errors.name}>
          {(wiring) => (
            <Input
              {...wiring}
              required
              maxLength={120}
              value={draft.name}
              onChange={(event) => set({ name: event.target.value })}
            />
          )}
        </Field>
        <Field label="When" error={errors.on}>
          {(wiring) => (
            <Select {...wiring} value={draft.on} onChange={(event) => set({ on: event.target.value as RuleEvent })}>
              {RULE_EVENTS.map((event) => (
                <option key={event} value={event}>
                  {ruleEventWords[event]}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <RuleConditionFields conditions={draft.conditions} onChange={(conditions) => set({ conditions })} />
        <Field label="Start" error={errors.template_id}>
          {(wiring) => (
            <SequenceSelect
              wiring={wiring}
              value={draft.template_id}
              onChange={(template_id) => set({ template_id })}
            />
          )}
        </Field>
        <Checkbox label="The rule is on" checked={draft.enabled} onChange={(enabled) => set({ enabled })} />
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="primary" busy={save.isPending}>
            Save rule
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
