import { ChevronLeft, ChevronRight } from 'lucide-react'
import { count } from '@/shared/lib/format'
import { Button } from './Button'

interface PaginationProps {
  page: number
  perPage: number
  total: number
  /** True when the total is an estimate. */
  estimated?: boolean
  onPage: (page: number) => void
}

export function Pagination({ page, perPage, total, estimated, onPage }: PaginationProps) {
  const pages = Math.max(1, Math.ceil(total / perPage))
  const from = total === 0 ? 0 : (page - 1) * perPage + 1
  const to = Math.min(total, page * perPage)
  return (
    <nav aria-label="Pages" className="flex items-center justify-between gap-3 border-t border-line px-5 py-2.5">
      <p className="num text-sm text-muted" aria-live="polite">
        <span className="text-ink">
          {count(from)}–{count(to)}
        </span>{' '}
        of {estimated && 'about '}
        {count(total)}
      </p>
      <div className="flex items-center gap-1.5">
        <span className="num mr-1.5 hidden text-sm text-muted sm:inline">
          Page {count(page)} of {count(pages)}
        </span>
        <Button size="icon" aria-label="Previous page" disabled={page <= 1} onClick={() => onPage(page - 1)}>
          <ChevronLeft aria-hidden />
        </Button>
        <Button size="icon" aria-label="Next page" disabled={page >= pages} onClick={() => onPage(page + 1)}>
          <ChevronRight aria-hidden />
        </Button>
      </div>
    </nav>
  )
}
