import { useId, type ReactNode } from 'react'
import { cn } from '@/shared/lib/cn'

interface CardProps {
  title?: string
  actions?: ReactNode
  className?: string
  /** False where the content reaches the card's edges, as a table does. */
  padded?: boolean
  children: ReactNode
}

export function Card({ title, actions, className, padded = true, children }: CardProps) {
  const id = useId()
  return (
    <section
      aria-labelledby={title ? id : undefined}
      className={cn('min-w-0 rounded-lg border border-line bg-surface shadow-raised', className)}
    >
      {title && (
        <header className="flex min-h-13 items-center justify-between gap-3 border-b border-line px-5 py-2">
          <h2 id={id} className="text-base font-semibold">
            {title}
          </h2>
          {actions}
        </header>
      )}
      <div className={padded ? 'p-5' : undefined}>{children}</div>
    </section>
  )
}
