import { Link } from 'react-router'
import type { Step } from '@/shared/api/types/nurture'
import { useNurtureSettings } from './api/getSettings'

/** Whether any of it is advertising by e-mail, which the law wants an address in. */
function advertises(steps: Step[]): boolean {
  return steps.some(
    (step) =>
      (step.type === 'email' || (step.type === 'ab' && step.channel === 'email')) && step.purpose === 'marketing',
  )
}

/** Says, while they are written, what marketing e-mails would be refused for. */
export function PostalAddressNote({ steps }: { steps: Step[] }) {
  const missing = useNurtureSettings().data?.sending.email_problems.includes('postal_address_missing')
  if (!missing || !advertises(steps)) return null
  return (
    <p role="status" className="mb-3 rounded-md bg-warn-soft px-3 py-2 text-sm text-warn-text">
      Marketing e-mails of this sequence will be refused: the law asks for your postal address in them, and there is
      none yet.{' '}
      <Link to="/settings" className="underline underline-offset-2">
        Add it in the settings
      </Link>
    </p>
  )
}
