import { useState } from 'react'
import { Link } from 'react-router'
import type { Simulation } from '@/shared/api/types/nurture'
import { dateTime } from '@/shared/lib/format'
import { Card } from '@/shared/ui/Card'
import { Field } from '@/shared/ui/Field'
import { Select } from '@/shared/ui/Select'
import { RenderedStepView } from './RenderedStepView'
import { typeLabel } from './stepWords'

/** What a few of the people would read, and when. */
export function SampleList({ samples }: { samples: Simulation['samples'] }) {
  const [chosen, setChosen] = useState('')
  const sample = samples.find(({ lead_id }) => lead_id === chosen) ?? samples[0]
  if (!sample) return null
  return (
    <Card title="What they read">
      {samples.length > 1 && (
        <div className="mb-4 max-w-72">
          <Field label="Lead">
            {(wiring) => (
              <Select {...wiring} value={sample.lead_id} onChange={(event) => setChosen(event.target.value)}>
                {samples.map(({ lead_id, name }) => (
                  <option key={lead_id} value={lead_id}>
                    {name ?? 'Unnamed lead'}
                  </option>
                ))}
              </Select>
            )}
          </Field>
        </div>
      )}
      <p className="mb-4 text-sm">
        <Link to={`/leads/${sample.lead_id}`} className="text-accent-text underline-offset-2 hover:underline">
          {sample.name ?? 'Unnamed lead'}
        </Link>
      </p>
      <ol className="grid gap-6">
        {sample.steps.map((step) => (
          <li key={step.step}>
            <p className="mb-2 text-sm text-muted">
              <span className="font-medium text-ink">{typeLabel(step.type)}</span>, {dateTime(step.scheduled_at)}
            </p>
            <RenderedStepView step={step} />
          </li>
        ))}
      </ol>
    </Card>
  )
}
