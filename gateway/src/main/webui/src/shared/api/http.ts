import { bearer, refresh } from './credentials'
import { problemOf, unreachable } from './problem'

export type Query = Record<string, string | number | null | undefined>

export interface Call {
  method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  query?: Query
  /** Sent as JSON. */
  body?: unknown
  headers?: Record<string, string>
  signal?: AbortSignal
  /** False for the calls that open a session. */
  signedIn?: boolean
}

/** The path with the parameters that have a value. */
export function address(path: string, query: Query = {}): string {
  const search = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    if (value !== null && value !== undefined && value !== '') search.set(name, String(value))
  }
  const text = search.toString()
  return text ? `${path}?${text}` : path
}

async function attempt(path: string, call: Call, token: string | null): Promise<Response> {
  const headers: Record<string, string> = { Accept: 'application/json', ...call.headers }
  if (token) headers.Authorization = `Bearer ${token}`
  if (call.body !== undefined) headers['Content-Type'] = 'application/json'
  try {
    return await fetch(address(path, call.query), {
      method: call.method ?? 'GET',
      headers,
      body: call.body === undefined ? undefined : JSON.stringify(call.body),
      signal: call.signal,
    })
  } catch (cause) {
    if (call.signal?.aborted) throw cause
    throw unreachable()
  }
}

/** One call, once more with a new token when the old one is refused. Throws ApiProblem on any refusal. */
export async function send(path: string, call: Call = {}): Promise<Response> {
  const signedIn = call.signedIn ?? true
  let response = await attempt(path, call, signedIn ? await bearer() : null)
  if (response.status === 401 && signedIn) {
    const session = await refresh()
    response = await attempt(path, call, session.token)
  }
  if (!response.ok) {
    throw problemOf(response.status, await response.text(), (name) => response.headers.get(name))
  }
  return response
}

/** A call whose answer is JSON; undefined for an empty answer. */
export async function request<T>(path: string, call: Call = {}): Promise<T> {
  const response = await send(path, call)
  const text = await response.text()
  return (text ? JSON.parse(text) : undefined) as T
}
