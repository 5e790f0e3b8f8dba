import { problemOf, unreachable } from './problem'
import type { Session } from './types/session'

/** Sent with every session call: keeps the refresh token in an HttpOnly cookie, out of scripts' reach. */
export const COOKIE_SESSION = { 'X-LeadNest-Session': 'cookie' }

const HINT = 'leadnest.session'
const EARLY_MS = 30_000

let token: string | null = null
let expires = 0
let running: Promise<Session> | null = null
const listeners = new Set<(session: Session | null) => void>()

/** Takes a fresh session, or none, into memory. The token is never written to storage. */
export function adopt(session: Session | null): void {
  token = session?.token ?? null
  expires = session ? Date.now() + session.expires_in * 1000 : 0
  remember(session !== null)
  listeners.forEach((listener) => listener(session))
}

/** Tells of every session that is adopted or lost; gives the way to stop. */
export function onSession(listener: (session: Session | null) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Whether this browser was signed in, so that a stranger's first visit makes no refused call. */
export function mayHaveSession(): boolean {
  try {
    return localStorage.getItem(HINT) === '1'
  } catch {
    return true
  }
}

function remember(signedIn: boolean): void {
  try {
    if (signedIn) localStorage.setItem(HINT, '1')
    else localStorage.removeItem(HINT)
  } catch {
    // Storage may be forbidden: the next visit then asks the service.
  }
}

async function exchange(): Promise<Session> {
  const response = await fetch('/auth/refresh', {
    method: 'POST',
    headers: { ...COOKIE_SESSION, 'Content-Type': 'application/json' },
    body: '{}',
  }).catch(() => {
    throw unreachable()
  })
  if (!response.ok) {
    const problem = problemOf(response.status, await response.text(), (name) => response.headers.get(name))
    if (response.status >= 400 && response.status < 404) adopt(null)
    throw problem
  }
  const session = (await response.json()) as Session
  adopt(session)
  return session
}

/**
 * A new access token. Concurrent callers share one exchange, and tabs take turns: a refresh token
 * used twice counts as stolen and would sign the user out everywhere.
 */
export function refresh(): Promise<Session> {
  running ??= inTurn(exchange).finally(() => {
    running = null
  })
  return running
}

async function inTurn(task: () => Promise<Session>): Promise<Session> {
  // Absent on plain http from another machine; one tab still works there.
  if (!('locks' in navigator)) return task()
  return await navigator.locks.request('leadnest.refresh', task)
}

/** The token for a call, renewed beforehand when it is about to run out; null when signed out. */
export async function bearer(): Promise<string | null> {
  if (token && Date.now() > expires - EARLY_MS) await refresh().catch(() => undefined)
  return token
}
