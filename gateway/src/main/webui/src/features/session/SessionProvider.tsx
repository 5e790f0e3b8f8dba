import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { adopt, mayHaveSession, onSession, refresh } from '@/shared/api/credentials'
import { ApiProblem } from '@/shared/api/problem'
import { logout } from './api/logout'
import { SessionContext, type SessionAccess, type SessionState } from './SessionContext'

/** Holds who is signed in. On a reload the cookie gives the session back. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const cache = useQueryClient()
  const [state, setState] = useState<SessionState>(() =>
    mayHaveSession() ? { phase: 'loading' } : { phase: 'anonymous' },
  )

  useEffect(
    () =>
      onSession((session) => {
        if (!session) cache.clear()
        setState(session ? { phase: 'signed-in', user: session.user } : { phase: 'anonymous' })
      }),
    [cache],
  )

  const resume = useCallback(() => {
    refresh().catch((problem: unknown) => {
      const refused = problem instanceof ApiProblem && !problem.transient
      setState(refused ? { phase: 'anonymous' } : { phase: 'unreachable', problem })
    })
  }, [])

  useEffect(() => {
    if (mayHaveSession()) resume()
  }, [resume])

  const access = useMemo<SessionAccess>(
    () => ({
      state,
      enter: adopt,
      leave: async () => {
        try {
          await logout()
        } finally {
          adopt(null)
        }
      },
      retry: () => {
        setState({ phase: 'loading' })
        resume()
      },
    }),
    [state, resume],
  )
  return <SessionContext value={access}>{children}</SessionContext>
}
