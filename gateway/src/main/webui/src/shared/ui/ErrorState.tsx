import { CloudOff } from 'lucide-react'
import { ApiProblem } from '@/shared/api/problem'
import { Button } from './Button'
import { Countdown } from './Countdown'

interface ErrorStateProps {
  /** What could not be done, such as "Leads could not be loaded". */
  title: string
  problem: unknown
  onRetry?: () => void
}

/** The error state of a screen or a part of it. */
export function ErrorState({ title, problem, onRetry }: ErrorStateProps) {
  const known = problem instanceof ApiProblem ? problem : null
  return (
    <div role="alert" className="grid justify-items-center px-6 py-14 text-center">
      <div className="mb-4 grid size-12 place-items-center rounded-full bg-danger-soft text-danger-text">
        <CloudOff className="size-5" aria-hidden />
      </div>
      <h2 className="text-lg font-semibold">{title}</h2>
      <p className="mt-1 max-w-md text-muted">
        {known?.message ?? 'Something went wrong in this page.'}{' '}
        {known?.retryAfter && <Countdown key={known.requestId} seconds={known.retryAfter} />}
      </p>
      {onRetry && (
        <Button className="mt-5" onClick={onRetry}>
          Try again
        </Button>
      )}
      {known?.requestId && <p className="mt-4 text-xs break-all text-muted">For support: {known.requestId}</p>}
    </div>
  )
}
