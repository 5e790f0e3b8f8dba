import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { session } from '@/test/data'
import { serve } from '@/test/http'
import { adopt, mayHaveSession } from './credentials'
import { address, request } from './http'

beforeEach(() => adopt(session('old')))
afterEach(() => vi.unstubAllGlobals())

const refused = { status: 401, body: { error: 'unauthorized', message: 'Token expired' } }

it('leaves out parameters without a value', () => {
  expect(address('/leads', { search: 'a&b', status: '', page: 2, grade: null })).toBe('/leads?search=a%26b&page=2')
})

it('renews the token once for calls that are refused together, then repeats them', async () => {
  const seen = serve({
    'GET /leads': ({ headers }) => (headers.get('Authorization') === 'Bearer new' ? { body: { ok: 1 } } : refused),
    'POST /auth/refresh': () => ({ body: session('new') }),
  })
  const answers = await Promise.all([request('/leads'), request('/leads')])
  expect(answers).toEqual([{ ok: 1 }, { ok: 1 }])
  const refreshes = seen.filter(({ path }) => path === '/auth/refresh')
  expect(refreshes).toHaveLength(1)
  expect(refreshes[0]?.headers.get('X-LeadNest-Session')).toBe('cookie')
})

it('renews a token beforehand that is about to run out', async () => {
  adopt(session('old', 5))
  const seen = serve({ 'GET /leads': () => ({ body: {} }), 'POST /auth/refresh': () => ({ body: session('new') }) })
  await request('/leads')
  expect(seen.map(({ path }) => path)).toEqual(['/auth/refresh', '/leads'])
  expect(seen[1]?.headers.get('Authorization')).toBe('Bearer new')
})

it('ends the session when the cookie is refused, and keeps it when the service is away', async () => {
  serve({ 'GET /leads': () => refused, 'POST /auth/refresh': () => ({ status: 503, body: {} }) })
  await expect(request('/leads')).rejects.toMatchObject({ status: 503 })
  expect(mayHaveSession()).toBe(true)
  serve({ 'GET /leads': () => refused, 'POST /auth/refresh': () => refused })
  await expect(request('/leads')).rejects.toMatchObject({ status: 401, code: 'unauthorized' })
  expect(mayHaveSession()).toBe(false)
})

it('never writes the token to storage', () => {
  expect(JSON.stringify({ ...localStorage })).not.toContain('old')
})
