import { count, counted } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { DialogActions } from '@/shared/ui/Dialog'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Progress } from '@/shared/ui/Progress'
import { ended, useJob } from './api/followJob'
import { reasonSentence } from './nurtureWords'

/** How far a bulk start is; it goes on without this window. */
export function JobProgress({ id, onClose }: { id: string; onClose: () => void }) {
  const query = useJob(id)
  const job = query.data
  if (query.isError && !job) {
    return (
      <ErrorState
        title="Its progress could not be loaded"
        problem={query.error}
        onRetry={() => void query.refetch()}
      />
    )
  }
  const over = job !== undefined && ended(job)
  const done = job ? job.enrolled + job.skipped : 0
  const reasons = Object.entries(job?.reasons ?? {})
  return (
    <div className="grid gap-4">
      {!over && <Progress label="Starting" share={job && job.matched > 0 ? done / job.matched : null} />}
      <p className="num text-3xl font-semibold tracking-tight">
        {count(job?.enrolled ?? 0)}
        <span className="text-base font-normal tracking-normal text-muted"> of {count(job?.matched ?? 0)} put in</span>
      </p>
      {/* Said once at the end: every step read aloud would drown the rest. */}
      <p role="status" className={over ? 'text-muted' : 'sr-only'}>
        {over && job.status === 'completed' && `Done. ${counted(job.skipped, 'lead was', 'leads were')} left out.`}
        {over && job.status === 'failed' && 'It stopped before its end. Who was put in stays in; it can be started again.'}
      </p>
      {reasons.length > 0 && (
        <ul className="grid gap-1 text-sm">
          {reasons.map(([reason, people]) => (
            <li key={reason}>
              {reasonSentence(reason)}: <span className="num">{count(people)}</span>
            </li>
          ))}
        </ul>
      )}
      <DialogActions>
        <Button look={over ? 'primary' : 'secondary'} onClick={onClose}>
          {over ? 'Done' : 'Go on without me'}
        </Button>
      </DialogActions>
    </div>
  )
}
