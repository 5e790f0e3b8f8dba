import type { Roi } from '@/shared/api/types/analytics'
import { cn } from '@/shared/lib/cn'
import { change, isCounted, labels, reasonWords, shown, type Figure } from './figureWords'

interface FigureCardProps {
  figure: Figure
  roi: Roi
  onOpen: () => void
}

/** One figure, how it moved, and its formula; pressing it opens the rows that it counts. */
export function FigureCard({ figure, roi, onOpen }: FigureCardProps) {
  const value = roi.metrics[figure]
  const content = (
    <>
      <span className="text-sm text-muted">{labels[figure]}</span>
      <span className={cn('num text-2xl font-semibold', value === null && 'text-muted')}>
        {value === null ? '—' : shown(figure, value, roi.currency)}
      </span>
      <span className="text-xs text-muted">
        {value === null ? reasonWords(roi.metrics.reasons[figure]) : change(value, roi.previous[figure])}
      </span>
      {roi.formulas[figure] && <span className="text-xs text-muted">= {roi.formulas[figure].replaceAll('_', ' ')}</span>}
    </>
  )
  const look = 'grid content-start gap-0.5 rounded-lg border border-line bg-surface p-4 text-left shadow-raised'
  if (!isCounted(figure) || value === 0) return <li className={look}>{content}</li>
  return (
    <li className="grid">
      <button type="button" onClick={onOpen} className={cn(look, 'hover:bg-hover')}>
        {content}
      </button>
    </li>
  )
}
