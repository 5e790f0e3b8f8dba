import { CircleCheck } from 'lucide-react'
import type { Started } from '@/shared/api/types/nurture'
import { counted, dateTime } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { DialogActions } from '@/shared/ui/Dialog'
import { typeLabel } from './stepWords'
import { Warnings } from './Warnings'

/** That it was started: the dates that hold, and what to know about them. */
export function StartedView({ started, onClose }: { started: Started; onClose: () => void }) {
  return (
    <>
      <p role="status" className="flex items-center gap-2 font-medium">
        <CircleCheck className="size-5 shrink-0 text-accent-text" aria-hidden />
        Started: {counted(started.total_steps, 'step')}.
      </p>
      <ol className="mt-4 grid gap-2">
        {started.scheduled_steps.map((step) => (
          <li key={step.step} className="grid gap-x-4 sm:grid-cols-[11rem_minmax(0,1fr)]">
            <span className="num">{dateTime(step.scheduled_at)}</span>
            <span className="truncate text-muted">{step.subject ?? typeLabel(step.type)}</span>
          </li>
        ))}
      </ol>
      <div className="mt-4">
        <Warnings warnings={started.warnings} />
      </div>
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </DialogActions>
    </>
  )
}
