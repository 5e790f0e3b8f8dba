import { Navigate, Outlet, useLocation } from 'react-router'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Logo } from '@/shared/ui/Logo'
import { useSession } from './SessionContext'

/** Lets only signed-in users through; the others come back to the same page after they signed in. */
export function RequireSession() {
  const { state, retry } = useSession()
  const { pathname, search } = useLocation()
  if (state.phase === 'loading') return <Opening />
  if (state.phase === 'unreachable') {
    return <ErrorState title="LeadNest is not answering" problem={state.problem} onRetry={retry} />
  }
  if (state.phase === 'anonymous') {
    const back = pathname + search
    return <Navigate to={back === '/' ? '/login' : `/login?next=${encodeURIComponent(back)}`} replace />
  }
  return <Outlet />
}

function Opening() {
  return (
    <div role="status" className="grid min-h-dvh place-items-center">
      <span className="sr-only">Opening</span>
      <span className="animate-pulse-soft">
        <Logo />
      </span>
    </div>
  )
}
