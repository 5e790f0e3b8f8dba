import { CircleAlert } from 'lucide-react'
import type { Simulation } from '@/shared/api/types/nurture'
import { counted, dateTime } from '@/shared/lib/format'
import { money } from './money'
import { reasonWords } from './nurtureWords'
import { RenderedStepView } from './RenderedStepView'
import { StepIcon } from './StepIcon'
import { typeLabel } from './stepWords'

/** What one lead would get, step by step with dates; or why they would get nothing. */
export function StartPreview({ found }: { found: Simulation }) {
  const steps = found.samples[0]?.steps ?? []
  return (
    <>
      {found.excluded.map(({ reason }) => (
        <p
          key={reason}
          role="alert"
          className="flex gap-2.5 rounded-md bg-danger-soft px-3 py-2.5 text-sm text-danger-text"
        >
          <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
          It cannot be started: this lead {reasonWords(reason)}.
        </p>
      ))}
      {steps.length > 0 && (
        <section aria-label="What happens when">
          <ol className="grid gap-3">
            {steps.map((step) => (
              <li key={step.step} className="flex gap-3">
                <span className="mt-0.5 text-accent-text">
                  <StepIcon type={step.type} />
                </span>
                <div className="min-w-0 flex-1">
                  <p className="num">
                    <span className="font-medium">{dateTime(step.scheduled_at)}</span>
                    <span className="text-muted"> · {typeLabel(step.type)}</span>
                  </p>
                  <details className="text-sm">
                    <summary className="truncate text-muted hover:text-ink">{step.subject ?? step.text}</summary>
                    <div className="mt-2">
                      <RenderedStepView step={step} />
                    </div>
                  </details>
                </div>
              </li>
            ))}
          </ol>
          {found.sms.segments > 0 && (
            <p className="num mt-3 text-sm text-muted">
              {counted(found.sms.messages, 'text message')}, {counted(found.sms.segments, 'part')}, about{' '}
              {money(found.sms.cost, found.sms.currency)}. It all stops as soon as they answer.
            </p>
          )}
        </section>
      )}
    </>
  )
}
