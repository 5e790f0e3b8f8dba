import { ChartNoAxesColumn } from 'lucide-react'
import type { Statistics } from '@/shared/api/types/enrolment'
import type { Sequence } from '@/shared/api/types/nurture'
import { count } from '@/shared/lib/format'
import { Card } from '@/shared/ui/Card'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ErrorState } from '@/shared/ui/ErrorState'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useStatistics } from './api/getStatistics'
import { reasonSentence } from './nurtureWords'
import { StepFunnel } from './StepFunnel'
import { StepTable } from './StepTable'
import { speaks } from './definition'

/** What became of the people and of every message. */
export function StatisticsTab({ sequence }: { sequence: Sequence }) {
  const statistics = useStatistics(sequence.id)
  if (statistics.isPending) {
    return (
      <Card padded={false}>
        <SkeletonRows rows={4} label="Loading statistics" />
      </Card>
    )
  }
  if (statistics.isError) {
    return (
      <Card>
        <ErrorState
          title="Statistics could not be loaded"
          problem={statistics.error}
          onRetry={() => void statistics.refetch()}
        />
      </Card>
    )
  }
  if (statistics.data.enrolled === 0) {
    return (
      <Card>
        <EmptyState icon={ChartNoAxesColumn} title="Nothing to count yet">
          As soon as somebody is in the sequence, every step shows what became of it.
        </EmptyState>
      </Card>
    )
  }
  const messages = statistics.data.steps.filter(({ type }) => speaks(type))
  return (
    <div className="grid gap-5">
      <People statistics={statistics.data} />
      <StepFunnel steps={messages} />
      <StepTable steps={messages} />
    </div>
  )
}

function People({ statistics }: { statistics: Statistics }) {
  const sums = [
    ['Put in', statistics.enrolled],
    ['Running', statistics.running],
    ['Completed', statistics.completed],
    ['Reached the goal', statistics.goal],
  ] as const
  const ended = Object.entries(statistics.ended).filter(([, people]) => people > 0)
  return (
    <Card title="People">
      <dl className="grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line sm:grid-cols-4">
        {sums.map(([label, value]) => (
          <div key={label} className="bg-surface px-4 py-3">
            <dt className="text-sm text-muted">{label}</dt>
            <dd className="num text-xl font-semibold">{count(value)}</dd>
          </div>
        ))}
      </dl>
      {ended.length > 0 && (
        <>
          <h3 className="mt-5 mb-2 text-sm font-medium text-muted">Why people are through</h3>
          <dl className="grid max-w-sm grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-1">
            {ended
              .toSorted(([, one], [, other]) => other - one)
              .map(([reason, people]) => (
                <div key={reason} className="contents">
                  <dt>{reasonSentence(reason)}</dt>
                  <dd className="num text-right font-medium">{count(people)}</dd>
                </div>
              ))}
          </dl>
        </>
      )}
    </Card>
  )
}
