import type { StepStatistics } from '@/shared/api/types/enrolment'
import { cn } from '@/shared/lib/cn'
import { count, percent } from '@/shared/lib/format'
import { Badge } from '@/shared/ui/Badge'
import { Card } from '@/shared/ui/Card'
import { StepIcon } from './StepIcon'
import { typeLabel } from './stepWords'

const bars = [
  ['sent', 'Sent', 'bg-line-strong/60'],
  ['delivered', 'Delivered', 'bg-accent'],
  ['opened', 'Opened by people', 'bg-accent/75'],
  ['opened_by_robots', 'Opened by robots', 'bg-line-strong/45'],
  ['clicked', 'Clicked', 'bg-accent/60'],
  ['replied', 'Replied', 'bg-good'],
] as const

/** Each message as bars of what became of it, all on the scale of what was sent. */
export function StepFunnel({ steps }: { steps: StepStatistics[] }) {
  return (
    <Card title="Step by step">
      <ol className="grid gap-8">
        {steps.map((step) => (
          <li key={step.key}>
            <h3 className="mb-3 flex items-center gap-2 font-medium">
              <span className="text-accent-text">
                <StepIcon type={step.type} />
              </span>
              {step.step}. {typeLabel(step.type)}
            </h3>
            {step.failed > 0 && (
              <p className="mb-3 text-sm text-danger-text">
                {count(step.failed)} of {count(step.due)} could not be sent. Each person’s steps say why.
              </p>
            )}
            <dl className="grid gap-2">
              {bars.map(([name, label, look]) =>
                // Texts and tasks are not opened: bars of nothing would read as a failure.
                step.type !== 'sms' || !name.startsWith('opened') ? (
                  <Bar key={name} label={label} value={step[name]} whole={step.sent} look={look} />
                ) : null,
              )}
            </dl>
            {step.variants && step.variants.length > 0 && <Variants step={step} />}
          </li>
        ))}
      </ol>
      <p className="mt-6 border-t border-line pt-3 text-sm text-muted">
        Robots are virus scanners and mail services that open every mail. They are counted apart and never as people.
      </p>
    </Card>
  )
}

interface BarProps {
  label: string
  value: number
  whole: number
  look: string
}

function Bar({ label, value, whole, look }: BarProps) {
  const share = whole > 0 ? Math.min(1, value / whole) : 0
  return (
    <div className="grid grid-cols-[8.5rem_minmax(0,1fr)_5.5rem] items-center gap-3 max-sm:grid-cols-[minmax(0,1fr)_5.5rem] max-sm:gap-y-1">
      <dt className="text-sm">{label}</dt>
      <div aria-hidden className="h-2.5 rounded-full bg-hover max-sm:order-last max-sm:col-span-2">
        <div className={cn('h-full rounded-full', look)} style={{ width: `${share * 100}%` }} />
      </div>
      <dd className="num text-right text-sm">
        <span className="font-medium">{count(value)}</span>
        {whole > 0 && <span className="text-muted"> · {percent(share)}</span>}
      </dd>
    </div>
  )
}

function Variants({ step }: { step: StepStatistics }) {
  const rate = (value: number, sent: number) => (sent > 0 ? percent(value / sent) : '–')
  return (
    <ul className="mt-4 grid gap-2 sm:grid-cols-2">
      {step.variants?.map(({ key, sent, opened, clicked, replied, winner }) => (
        <li key={key} className={cn('rounded-md border px-3 py-2', winner ? 'border-accent' : 'border-line')}>
          <p className="flex items-center gap-2 font-medium">
            Variant {key.toUpperCase()}
            {winner && <Badge tone="accent">Winner</Badge>}
          </p>
          <p className="num text-sm text-muted">
            {count(sent)} sent, {rate(opened, sent)} opened, {rate(clicked, sent)} clicked, {rate(replied, sent)} replied
          </p>
        </li>
      ))}
    </ul>
  )
}
