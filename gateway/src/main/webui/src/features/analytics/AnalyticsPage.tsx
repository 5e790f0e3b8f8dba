import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { CountedFigure } from '@/shared/api/types/analytics'
import { ago, date } from '@/shared/lib/format'
import { cn } from '@/shared/lib/cn'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { Card } from '@/shared/ui/Card'
import { ErrorState } from '@/shared/ui/ErrorState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Select } from '@/shared/ui/Select'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useRoi } from './api/getRoi'
import { FigureCard } from './FigureCard'
import { FigureRowsDrawer } from './FigureRowsDrawer'
import { figures, isCounted } from './figureWords'
import { SpendCard } from './SpendCard'

const PERIODS = [7, 30, 90, 365]

interface AnalyticsPageProps {
  /** Sources that leads have, for the filter. */
  sources: string[]
}

export function AnalyticsPage({ sources }: AnalyticsPageProps) {
  usePageTitle('Analytics')
  const [search, setSearch] = useSearchParams()
  const asked = Number(search.get('days'))
  const days = PERIODS.includes(asked) ? asked : 30
  const source = search.get('source') ?? ''
  const roi = useRoi(days, source)
  const [open, setOpen] = useState<CountedFigure | null>(null)
  const change = (name: string, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before)
        if (value) next.set(name, value)
        else next.delete(name)
        return next
      },
      { replace: true },
    )
  const period = roi.data?.period
  const note = period
    ? `${date(`${period.from}T12:00:00`)} to ${date(`${period.to}T12:00:00`)}, ${period.time_zone}` +
      (roi.data?.as_of ? ` · counted up to ${ago(roi.data.as_of)}` : '')
    : ' '
  return (
    <>
      <PageHeader
        title="Analytics"
        note={note}
        actions={
          <>
            <Select aria-label="Period" value={days} onChange={(event) => change('days', event.target.value)}>
              {PERIODS.map((each) => (
                <option key={each} value={each}>
                  Last {each} days
                </option>
              ))}
            </Select>
            <Select aria-label="Source" value={source} onChange={(event) => change('source', event.target.value)}>
              <option value="">All sources</option>
              {sources.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </Select>
          </>
        }
      />
      {roi.isPending && (
        <Card padded={false}>
          <SkeletonRows rows={4} label="Loading figures" />
        </Card>
      )}
      {roi.isError && (
        <Card>
          <ErrorState title="Figures could not be loaded" problem={roi.error} onRetry={() => void roi.refetch()} />
        </Card>
      )}
      {roi.data && (
        <ul
          aria-label="Figures"
          aria-busy={roi.isFetching}
          className={cn('grid grid-cols-2 gap-3 lg:grid-cols-4', roi.isPlaceholderData && 'opacity-60')}
        >
          {figures.map((figure) => (
            <FigureCard
              key={figure}
              figure={figure}
              roi={roi.data}
              onOpen={() => isCounted(figure) && setOpen(figure)}
            />
          ))}
        </ul>
      )}
      <div className="mt-5">
        <SpendCard />
      </div>
      {open && roi.data && (
        <FigureRowsDrawer
          figure={open}
          days={days}
          source={source}
          currency={roi.data.currency}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
