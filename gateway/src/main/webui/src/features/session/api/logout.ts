import { COOKIE_SESSION } from '@/shared/api/credentials'
import { request } from '@/shared/api/http'

/** POST /auth/logout */
export function logout(): Promise<void> {
  return request('/auth/logout', { method: 'POST', body: {}, headers: COOKIE_SESSION })
}
