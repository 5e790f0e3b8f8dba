import { COOKIE_SESSION } from '@/shared/api/credentials'
import { request } from '@/shared/api/http'
import type { Registration, Session } from '@/shared/api/types/session'

/** POST /auth/register */
export function register(registration: Registration): Promise<Session> {
  return request('/auth/register', { method: 'POST', body: registration, headers: COOKIE_SESSION, signedIn: false })
}
