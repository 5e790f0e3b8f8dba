import { Link } from 'react-router'
import type { Warning } from '@/shared/api/types/nurture'

/** What will not go as one might expect, and where it is put right. */
export function Warnings({ warnings }: { warnings: Warning[] }) {
  if (warnings.length === 0) return null
  return (
    <ul className="grid gap-1 rounded-md bg-warn-soft px-3 py-2.5 text-sm text-warn-text">
      {warnings.map(({ code, message }) => (
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
  )
}
