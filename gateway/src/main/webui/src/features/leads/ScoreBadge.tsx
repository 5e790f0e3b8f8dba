import type { Grade } from '@/shared/api/types/lead'
import { cn } from '@/shared/lib/cn'

const looks: Record<Grade, string> = {
  A: 'bg-accent text-accent-ink',
  B: 'bg-accent-soft text-accent-text',
  C: 'bg-hover text-ink',
  D: 'bg-hover text-muted',
}

interface ScoreBadgeProps {
  score: number | null
  grade: Grade | null
}

/** Grade and score; says so while a lead waits for its first score. */
export function ScoreBadge({ score, grade }: ScoreBadgeProps) {
  if (score === null || grade === null) return <span className="text-sm text-muted">Scoring…</span>
  return (
    <span className="num inline-flex items-center gap-2 font-medium">
      <span aria-hidden className={cn('grid size-6 place-items-center rounded-sm text-xs font-semibold', looks[grade])}>
        {grade}
      </span>
      <span className="sr-only">Grade {grade}, score</span>
      <span className="w-6 text-right">{score}</span>
    </span>
  )
}
