import { useState } from 'react'
import { useUser } from '@/features/session/SessionContext'
import { counted } from '@/shared/lib/format'

const DAY_MS = 86_400_000

/** How much of the trial is left; nothing for paying businesses. */
export function TrialNote() {
  const { plan, trial_expires } = useUser()
  const [now] = useState(() => Date.now())
  if (plan !== 'trial' || !trial_expires) return null
  const days = Math.max(0, Math.ceil((new Date(trial_expires).getTime() - now) / DAY_MS))
  return (
    <p className="px-2 text-sm text-muted">
      {days > 0 ? (
        <>
          Trial: <span className="text-ink">{counted(days, 'day')} left</span>
        </>
      ) : (
        'Your trial is over. Reading and export still work.'
      )}
    </p>
  )
}
