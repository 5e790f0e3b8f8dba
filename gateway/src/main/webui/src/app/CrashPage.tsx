import { useRouteError } from 'react-router'
import { ErrorState } from '@/shared/ui/ErrorState'

/** Shown when a screen itself breaks; the rest of the browser tab stays usable. */
export function CrashPage() {
  const problem = useRouteError()
  return <ErrorState title="This page broke" problem={problem} onRetry={() => window.location.reload()} />
}
