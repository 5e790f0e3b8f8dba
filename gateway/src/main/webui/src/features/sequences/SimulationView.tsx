import type { Simulation } from '@/shared/api/types/nurture'
import { cn } from '@/shared/lib/cn'
import { count, counted } from '@/shared/lib/format'
import { Card } from '@/shared/ui/Card'
import { ErrorState } from '@/shared/ui/ErrorState'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { Excluded, LeftOutSteps, MissingFields } from './Excluded'
import type { useSimulation } from './api/simulate'
import { money } from './money'
import { SampleList } from './SampleList'
import { ScheduleTable } from './ScheduleTable'

/** What a simulation found: who, who not and why, when, what it says and what it costs. */
export function SimulationView({ simulation }: { simulation: ReturnType<typeof useSimulation> }) {
  if (simulation.isPending) {
    return (
      <Card padded={false}>
        <SkeletonRows rows={5} label="Simulating" />
      </Card>
    )
  }
  if (simulation.isError) {
    return (
      <Card>
        <ErrorState
          title="It could not be simulated"
          problem={simulation.error}
          onRetry={() => void simulation.refetch()}
        />
      </Card>
    )
  }
  const found = simulation.data
  return (
    <div
      className={cn('grid min-w-0 gap-5 transition-opacity', simulation.isPlaceholderData && 'opacity-60')}
      aria-busy={simulation.isFetching}
    >
      <Sums found={found} />
      <Excluded excluded={found.excluded} />
      <LeftOutSteps steps={found.left_out} />
      <MissingFields fields={found.missing_fields} />
      {found.schedule.length > 0 && <ScheduleTable schedule={found.schedule} />}
      {found.samples.length > 0 && <SampleList samples={found.samples} />}
    </div>
  )
}

/** How many people, and what their texts cost. */
export function Sums({ found }: { found: Simulation }) {
  const left = found.excluded.reduce((sum, { count: each }) => sum + each, 0)
  const { sms } = found
  const facts = [
    ['Would get it', count(found.people), ''],
    ['Left out', count(left), ''],
    ['Text messages', count(sms.messages), counted(sms.segments, 'part')],
    ['They cost about', money(sms.cost, sms.currency), `${money(sms.per_segment, sms.currency)} a part`],
  ] as const
  return (
    <div className="grid gap-2">
      <dl
        aria-live="polite"
        className="grid grid-cols-2 gap-px overflow-hidden rounded-lg border border-line bg-line sm:grid-cols-4"
      >
        {facts.map(([label, value, note]) => (
          <div key={label} className="bg-surface px-4 py-3">
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="num text-xl font-semibold">{value}</dd>
            {note && <dd className="num text-xs text-muted">{note}</dd>}
          </div>
        ))}
      </dl>
      {found.more && (
        <p className="text-sm text-muted">
          More people match than one simulation looks at: these are the numbers of the first {count(found.people + left)}.
        </p>
      )}
    </div>
  )
}
