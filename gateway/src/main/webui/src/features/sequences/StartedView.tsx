import { CircleCheck } from 'lucide-react'
import { Link } from 'react-router'
import type { Started } from '@/shared/api/types/nurture'
import { counted, dateTime } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { DialogActions } from '@/shared/ui/Dialog'
import { typeLabel } from './stepWords'

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
      {started.warnings.length > 0 && (
        <ul className="mt-4 grid gap-1 rounded-md bg-warn-soft px-3 py-2.5 text-sm text-warn-text">
          {started.warnings.map(({ code, message }) => (
            <li key={`${code}-${message}`}>
              {message}{' '}
              {code === 'postal_address_missing' && (
                <Link to="/settings" className="underline underline-offset-2">
                  Open the settings
                </Link>
              )}
            </li>
          ))}
        </ul>
      )}
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          Done
        </Button>
      </DialogActions>
    </>
  )
}
