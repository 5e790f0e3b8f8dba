import { useState } from 'react'
import { Link } from 'react-router'
import type { CountedFigure } from '@/shared/api/types/analytics'
import { dateTime, money, words } from '@/shared/lib/format'
import { Drawer } from '@/shared/ui/Drawer'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Pagination } from '@/shared/ui/Pagination'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useFigureRows } from './api/listFigureRows'
import { labels } from './figureWords'

interface FigureRowsDrawerProps {
  figure: CountedFigure
  days: number
  source: string
  currency: string
  onClose: () => void
}

/** Exactly what a figure counts, newest first. */
export function FigureRowsDrawer({ figure, days, source, currency, onClose }: FigureRowsDrawerProps) {
  const [page, setPage] = useState(1)
  const rows = useFigureRows(figure, days, source, page)
  return (
    <Drawer open onOpenChange={onClose} title={labels[figure]} description={`The last ${days} days, newest first.`}>
      {rows.isPending && <SkeletonRows rows={6} label="Loading rows" />}
      {rows.isError && (
        <ErrorState title="The rows could not be loaded" problem={rows.error} onRetry={() => void rows.refetch()} />
      )}
      <ul className="divide-y divide-line">
        {rows.data?.rows.map((row, index) => (
          <li key={`${row.at}-${index}`} className="flex items-baseline justify-between gap-3 py-2.5">
            <div className="min-w-0">
              {row.lead_id ? (
                <Link to={`/leads/${row.lead_id}`} className="font-medium text-accent-text hover:underline">
                  {row.lead_name ?? 'Unnamed lead'}
                </Link>
              ) : (
                <span className="font-medium">Not a lead</span>
              )}
              <p className="text-sm text-muted">
                {dateTime(row.at)}
                {row.detail && ` · ${words(row.detail)}`}
              </p>
            </div>
            {row.amount !== null && <span className="num shrink-0 font-medium">{money(row.amount, currency)}</span>}
          </li>
        ))}
      </ul>
      {rows.data && rows.data.total_count > rows.data.per_page && (
        <Pagination page={page} perPage={rows.data.per_page} total={rows.data.total_count} onPage={setPage} />
      )}
    </Drawer>
  )
}
