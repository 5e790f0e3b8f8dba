import { useState, type FormEvent, type ReactNode } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import type { Lead, LeadDraft } from '@/shared/api/types/lead'
import { Field } from '@/shared/ui/Field'
import { Input, Textarea } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'

const names = ['name', 'email', 'phone', 'business_name', 'source', 'notes'] as const
type Values = Record<(typeof names)[number], string>

interface LeadFormProps {
  /** The lead to change; without it the form is for a new one. */
  lead?: Lead
  problem: unknown
  onSubmit: (draft: LeadDraft) => void
  /** The buttons. */
  children: ReactNode
}

/** What the deal is worth as typed; empty is not known. */
function amount(typed: string): number | null {
  return typed.trim() === '' ? null : Number(typed)
}

/** What differs from the lead, emptied fields as null. */
function draftOf(values: Values, lead: Lead | undefined, deal: string, lost: string): LeadDraft {
  const draft: LeadDraft = {}
  if (amount(deal) !== (lead?.deal_value ?? null)) draft.deal_value = amount(deal)
  if ((lost.trim() || null) !== (lead?.lost_reason ?? null)) draft.lost_reason = lost.trim() || null
  for (const name of names) {
    const value = values[name].trim() || null
    if (value !== (lead?.[name] ?? null)) draft[name] = value
  }
  return draft
}

/** A lead needs one way to know it: name, e-mail, phone or company. */
export function LeadForm({ lead, problem, onSubmit, children }: LeadFormProps) {
  const [values, setValues] = useState(
    () => Object.fromEntries(names.map((name) => [name, lead?.[name] ?? ''])) as Values,
  )
  const [deal, setDeal] = useState(String(lead?.deal_value ?? ''))
  const [lost, setLost] = useState(lead?.lost_reason ?? '')
  const [empty, setEmpty] = useState(false)
  const errors = problem instanceof ApiProblem ? problem.fields : {}
  const bind = (name: keyof Values) => ({
    name,
    value: values[name],
    onChange: (event: { target: { value: string } }) => setValues({ ...values, [name]: event.target.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const known = values.name || values.email || values.phone || values.business_name
    setEmpty(!known.trim())
    if (known.trim()) onSubmit(draftOf(values, lead, deal, lost))
  }
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <ProblemNote problem={problem} />
      <Field label="Name" error={errors.name ?? (empty ? 'Give a name, an e-mail, a phone or a company.' : undefined)}>
        {(wiring) => <Input {...wiring} {...bind('name')} autoComplete="off" />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="E-mail" error={errors.email}>
          {(wiring) => <Input {...wiring} {...bind('email')} type="email" autoComplete="off" />}
        </Field>
        <Field label="Phone" error={errors.phone}>
          {(wiring) => <Input {...wiring} {...bind('phone')} type="tel" autoComplete="off" />}
        </Field>
        <Field label="Company" error={errors.business_name}>
          {(wiring) => <Input {...wiring} {...bind('business_name')} autoComplete="off" />}
        </Field>
        <Field label="Source" error={errors.source}>
          {(wiring) => <Input {...wiring} {...bind('source')} autoComplete="off" placeholder="Referral" />}
        </Field>
      </div>
      {lead && (
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Deal value" hint="Counted as revenue when the lead is won." error={errors.deal_value}>
            {(wiring) => (
              <Input
                {...wiring}
                type="number"
                min="0"
                step="any"
                value={deal}
                onChange={(event) => setDeal(event.target.value)}
              />
            )}
          </Field>
          {(lead.status === 'lost' || lost) && (
            <Field label="Why it was lost" error={errors.lost_reason}>
              {(wiring) => <Input {...wiring} value={lost} onChange={(event) => setLost(event.target.value)} />}
            </Field>
          )}
        </div>
      )}
      <Field label="Notes" error={errors.notes}>
        {(wiring) => <Textarea {...wiring} {...bind('notes')} />}
      </Field>
      {children}
    </form>
  )
}
