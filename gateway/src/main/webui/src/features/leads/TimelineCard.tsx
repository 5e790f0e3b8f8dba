import { ago, dateTime } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Skeleton } from '@/shared/ui/Skeleton'
import { useTimeline } from './api/getTimeline'
import { timelineNote, timelineWords } from './timelineWords'

export function TimelineCard({ leadId }: { leadId: string }) {
  const timeline = useTimeline(leadId)
  const events = timeline.data?.pages.flatMap((page) => page.events) ?? []
  return (
    <Card title="Timeline">
      {timeline.isPending && <Skeleton className="w-2/3" />}
      {timeline.isError && (
        <ErrorState
          title="The timeline could not be loaded"
          problem={timeline.error}
          onRetry={() => void timeline.refetch()}
        />
      )}
      {timeline.isSuccess && events.length === 0 && <p className="text-muted">Nothing has happened yet.</p>}
      <ol className="relative grid gap-4 before:absolute before:inset-y-2 before:left-[0.28rem] before:w-px before:bg-line">
        {events.map((event) => (
          <li key={event.id} className="relative pl-6">
            <span
              aria-hidden
              className="absolute top-1.5 left-0 size-2.5 rounded-full border-2 border-surface bg-line-strong ring-1 ring-line"
            />
            <p>{timelineWords(event)}</p>
            {timelineNote(event) && (
              <p className="text-sm wrap-anywhere whitespace-pre-line text-muted">{timelineNote(event)}</p>
            )}
            <time dateTime={event.at} title={dateTime(event.at)} className="text-sm text-muted">
              {ago(event.at)}
            </time>
          </li>
        ))}
      </ol>
      {timeline.hasNextPage && (
        <Button className="mt-4" busy={timeline.isFetchingNextPage} onClick={() => void timeline.fetchNextPage()}>
          Show earlier
        </Button>
      )}
    </Card>
  )
}
