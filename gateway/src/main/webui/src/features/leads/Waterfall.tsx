import type { Contribution } from '@/shared/api/types/score'
import { cn } from '@/shared/lib/cn'
import { signed, steps } from './scoreWords'

interface WaterfallProps {
  contributions: Contribution[]
  score: number
}

/** From the average lead to this lead's score, reason by reason. */
export function Waterfall({ contributions, score }: WaterfallProps) {
  const parts = steps(contributions)
  return (
    <div>
      <h3 className="text-sm font-medium text-muted">How the score comes about</h3>
      <dl className="mt-3 grid gap-2.5">
        <Bar label="Your average lead" value="50" from={0} to={50} look="bg-line-strong/45" />
        {parts.map((part) => (
          <Bar
            key={part.name}
            label={part.label}
            value={signed(part.points)}
            from={Math.min(part.from, part.to)}
            to={Math.max(part.from, part.to)}
            look={part.points > 0 ? 'bg-good' : 'bg-bad'}
            tone={part.points > 0 ? 'text-accent-text' : 'text-danger-text'}
          />
        ))}
        <Bar label="This lead" value={String(score)} from={0} to={score} look="bg-accent" strong />
      </dl>
    </div>
  )
}

interface BarProps {
  label: string
  value: string
  from: number
  to: number
  look: string
  tone?: string
  strong?: boolean
}

function Bar({ label, value, from, to, look, tone, strong }: BarProps) {
  const left = Math.min(100, Math.max(0, from))
  const width = Math.max(1, Math.min(100, to) - left)
  return (
    <div className={cn('grid grid-cols-[minmax(0,1fr)_3rem] items-baseline gap-x-3', strong && 'border-t border-line pt-2.5')}>
      <dt className={cn('truncate text-sm', strong && 'font-semibold')} title={label}>
        {label}
      </dt>
      <dd className={cn('num text-right text-sm font-medium', strong && 'font-semibold', tone)}>{value}</dd>
      <div aria-hidden className="relative col-span-2 mt-1 h-1.5 rounded-full bg-hover">
        <div className={cn('absolute h-full rounded-full', look)} style={{ left: `${left}%`, width: `${width}%` }} />
      </div>
    </div>
  )
}
