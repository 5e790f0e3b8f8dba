import { cn } from '@/shared/lib/cn'

/** A quiet block where content will be. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden className={cn('animate-pulse-soft h-4 rounded-sm bg-hover', className)} />
}

/** The loading state of a list: rows of the right height, and words for a screen reader. */
export function SkeletonRows({ rows = 8, label = 'Loading' }: { rows?: number; label?: string }) {
  return (
    <div role="status" className="divide-y divide-line">
      <span className="sr-only">{label}</span>
      {Array.from({ length: rows }, (_, row) => (
        <div key={row} className="flex h-14 items-center gap-4 px-4">
          <Skeleton className="size-8 rounded-full" />
          <div className="grid flex-1 gap-2">
            <Skeleton className={row % 2 ? 'w-40' : 'w-52'} />
            <Skeleton className="h-3 w-28" />
          </div>
          <Skeleton className="hidden w-24 sm:block" />
          <Skeleton className="w-10" />
        </div>
      ))}
    </div>
  )
}
