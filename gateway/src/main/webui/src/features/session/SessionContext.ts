import { createContext, use } from 'react'
import type { Session, User } from '@/shared/api/types/session'

export type SessionState =
  | { phase: 'loading' }
  | { phase: 'anonymous' }
  | { phase: 'unreachable'; problem: unknown }
  | { phase: 'signed-in'; user: User }

export interface SessionAccess {
  state: SessionState
  /** Takes the session that login or registration gave. */
  enter: (session: Session) => void
  /** Ends the session here and at the service. */
  leave: () => Promise<void>
  retry: () => void
}

export const SessionContext = createContext<SessionAccess | null>(null)

/** The session; only under SessionProvider. */
export function useSession(): SessionAccess {
  const access = use(SessionContext)
  if (!access) throw new Error('useSession needs a SessionProvider above it')
  return access
}

/** The signed-in user; only on screens behind RequireSession. */
export function useUser(): User {
  const { state } = useSession()
  if (state.phase !== 'signed-in') throw new Error('useUser needs a signed-in session')
  return state.user
}
