import { vi } from 'vitest'

export interface Seen {
  method: string
  path: string
  headers: Headers
  body: unknown
}

type Answer = { status?: number; body?: unknown; headers?: Record<string, string> } | Response

/** Answers calls as `routes` say ("METHOD /path" without the query) and keeps what was asked. */
export function serve(routes: Record<string, (call: Seen) => Answer>): Seen[] {
  const seen: Seen[] = []
  vi.stubGlobal('fetch', async (input: string, init: RequestInit = {}) => {
    const method = init.method ?? 'GET'
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined
    const call = { method, path: input, headers: new Headers(init.headers), body }
    seen.push(call)
    const route = routes[`${method} ${input.split('?')[0]}`]
    if (!route) return new Response('{"error":"not_found","message":"No such route in this test"}', { status: 404 })
    const answer = route(call)
    if (answer instanceof Response) return answer
    const text = answer.body === undefined ? null : JSON.stringify(answer.body)
    return new Response(text, { status: answer.status ?? 200, headers: answer.headers })
  })
  return seen
}
