import { Link } from 'react-router'
import type { LeftOutStep, Simulation } from '@/shared/api/types/nurture'
import { counted } from '@/shared/lib/format'
import { Card } from '@/shared/ui/Card'
import { reasonSentence, reasonWords } from './nurtureWords'
import { typeLabel } from './stepWords'
import { fieldLabel } from './textFields'

/** Who would not get it, and why, with a few of them to look at. */
export function Excluded({ excluded }: { excluded: Simulation['excluded'] }) {
  if (excluded.length === 0) return null
  return (
    <Card title="Left out" padded={false}>
      <ul className="divide-y divide-line">
        {excluded.map(({ reason, count, examples }) => (
          <li key={reason} className="flex flex-wrap items-baseline gap-x-4 gap-y-1 px-5 py-2.5">
            <span className="min-w-0 flex-1">{reasonSentence(reason)}</span>
            <span className="num text-sm text-muted">{counted(count, 'lead')}</span>
            <span className="flex gap-2 text-sm">
              {examples.slice(0, 3).map((id, index) => (
                <Link
                  key={id}
                  to={`/leads/${id}`}
                  aria-label={`Example ${index + 1}: ${reasonSentence(reason)}`}
                  className="rounded-sm text-accent-text underline-offset-2 hover:underline"
                >
                  Example {index + 1}
                </Link>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Steps that pass some people by although the sequence goes on for them. */
export function LeftOutSteps({ steps }: { steps: LeftOutStep[] }) {
  if (steps.length === 0) return null
  return (
    <div className="rounded-lg bg-info-soft px-4 py-3 text-sm text-info-text">
      <p className="font-medium">Some steps would be left out</p>
      <ul className="mt-1 grid gap-0.5">
        {steps.map(({ step, type, reason, people }) => (
          <li key={`${step}-${reason}`}>
            {step}. {typeLabel(type)}, {counted(people, 'lead')}: {reasonWords(reason)}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Fields the texts name that are not known of everybody. */
export function MissingFields({ fields }: { fields: Simulation['missing_fields'] }) {
  if (fields.length === 0) return null
  return (
    <div className="rounded-lg bg-warn-soft px-4 py-3 text-sm text-warn-text">
      <p className="font-medium">Not known of everybody; they read the fallback instead</p>
      <ul className="mt-1 grid gap-0.5">
        {fields.map(({ field, people }) => (
          <li key={field}>
            {fieldLabel(field)}: {counted(people, 'lead')}
          </li>
        ))}
      </ul>
    </div>
  )
}
