import { CircleAlert } from 'lucide-react'
import { ApiProblem } from '@/shared/api/problem'
import { Countdown } from './Countdown'

/** A refused action, in the form where it was asked for. Gives nothing for a problem that its fields show. */
export function ProblemNote({ problem }: { problem: unknown }) {
  if (!problem) return null
  const known = problem instanceof ApiProblem ? problem : null
  return (
    <div role="alert" className="flex gap-2.5 rounded-md bg-danger-soft px-3 py-2.5 text-sm text-danger-text">
      <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
      <div className="min-w-0">
        <p>
          {known?.message ?? 'Something went wrong in this page.'}{' '}
          {known?.retryAfter && <Countdown key={known.requestId} seconds={known.retryAfter} />}
        </p>
        {known?.requestId && known.status >= 500 && (
          <p className="mt-0.5 break-all">For support: {known.requestId}</p>
        )}
      </div>
    </div>
  )
}
