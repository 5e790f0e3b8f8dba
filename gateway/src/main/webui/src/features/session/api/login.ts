import { COOKIE_SESSION } from '@/shared/api/credentials'
import { request } from '@/shared/api/http'
import type { Credentials, Session } from '@/shared/api/types/session'

/** POST /auth/login */
export function login(credentials: Credentials): Promise<Session> {
  return request('/auth/login', { method: 'POST', body: credentials, headers: COOKIE_SESSION, signedIn: false })
}
