import { useState, type FormEvent, type ReactNode } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import { ACTIVITY_KINDS, type ActivityDraft, type ActivityKind } from '@/shared/api/types/activity'
import { words } from '@/shared/lib/format'
import { Field } from '@/shared/ui/Field'
import { Input, Textarea } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Select } from '@/shared/ui/Select'
import { draftOf, emptyActivity, missing, ofKind, outcomes, type ActivityValues } from './activityDraft'

interface ActivityFormProps {
  problem: unknown
  onSubmit: (draft: ActivityDraft) => void
  /** The buttons. */
  children: ReactNode
}

/** A call, a booking or a note; only the fields that go with it are shown. */
export function ActivityForm({ problem, onSubmit, children }: ActivityFormProps) {
  const [values, setValues] = useState(emptyActivity)
  const [tried, setTried] = useState(false)
  const set = (change: Partial<ActivityValues>) => setValues({ ...values, ...change })
  const errors = problem instanceof ApiProblem ? problem.fields : {}
  const gaps = tried ? missing(values) : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (Object.keys(missing(values)).length === 0) onSubmit(draftOf(values))
  }
  return (
    <form onSubmit={submit} noValidate className="grid gap-4">
      <ProblemNote problem={problem} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="What" error={errors.kind}>
          {(wiring) => (
            <Select
              {...wiring}
              value={values.kind}
              onChange={(event) => setValues(ofKind(event.target.value as ActivityKind, values))}
            >
              {ACTIVITY_KINDS.map((kind) => (
                <option key={kind} value={kind}>
                  {words(kind)}
                </option>
              ))}
            </Select>
          )}
        </Field>
        {values.kind !== 'note' && (
          <Field label="Outcome" error={errors.outcome}>
            {(wiring) => (
              <Select {...wiring} value={values.outcome} onChange={(event) => set({ outcome: event.target.value })}>
                {outcomes[values.kind].map((outcome) => (
                  <option key={outcome} value={outcome}>
                    {words(outcome)}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        )}
        {values.kind === 'call' && values.outcome === 'answered' && (
          <Field label="Minutes (optional)" error={errors.minutes}>
            {(wiring) => (
              <Input
                {...wiring}
                type="number"
                inputMode="numeric"
                min={0}
                max={1440}
                step={1}
                value={values.minutes}
                onChange={(event) => set({ minutes: event.target.value })}
              />
            )}
          </Field>
        )}
        {values.kind === 'booking' && (
          <Field label="Date and time" error={errors.starts_at ?? gaps.startsAt}>
            {(wiring) => (
              <Input
                {...wiring}
                type="datetime-local"
                value={values.startsAt}
                onChange={(event) => set({ startsAt: event.target.value })}
              />
            )}
          </Field>
        )}
      </div>
      <Field label={values.kind === 'note' ? 'Note' : 'Note (optional)'} error={errors.note ?? gaps.note}>
        {(wiring) => (
          <Textarea {...wiring} value={values.note} onChange={(event) => set({ note: event.target.value })} />
        )}
      </Field>
      {children}
    </form>
  )
}
