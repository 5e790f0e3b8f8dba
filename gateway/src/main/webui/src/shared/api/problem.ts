/** The error envelope that every service answers with. */
export interface Envelope {
  error: string
  message: string
  details?: Record<string, unknown> | null
  timestamp?: string
  request_id?: string
}

/** A refused or failed call, as the screens show it. */
export class ApiProblem extends Error {
  /** @param status HTTP status, 0 when no answer came @param retryAfter seconds, when the service named them */
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly fields: Record<string, string> = {},
    readonly requestId: string | null = null,
    readonly retryAfter: number | null = null,
  ) {
    super(message)
    this.name = 'ApiProblem'
  }

  /** Whether the same call may succeed later without a change. */
  get transient(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500
  }
}

/** The problem when no answer came at all. */
export function unreachable(): ApiProblem {
  return new ApiProblem(0, 'unreachable', 'LeadNest cannot be reached. Check your connection and try again.')
}

function firstOfEach(details: unknown): Record<string, string> {
  const fields: Record<string, string> = {}
  if (!details || typeof details !== 'object' || Array.isArray(details)) return fields
  for (const [name, messages] of Object.entries(details)) {
    const first: unknown = Array.isArray(messages) ? messages[0] : messages
    if (typeof first === 'string' || typeof first === 'number') fields[name] = String(first)
  }
  return fields
}

function seconds(header: string | null): number | null {
  const value = Number(header)
  return header !== null && Number.isFinite(value) ? Math.max(1, Math.ceil(value)) : null
}

function isEnvelope(body: unknown): body is Envelope {
  return typeof body === 'object' && body !== null && typeof (body as Envelope).message === 'string'
}

/** Reads a refused answer, also one that is no envelope, such as a foreign proxy's page. */
export function problemOf(status: number, text: string, header: (name: string) => string | null): ApiProblem {
  let body: unknown = null
  try {
    body = JSON.parse(text)
  } catch {
    // Not JSON: the status alone has to do.
  }
  const retryAfter = seconds(header('Retry-After'))
  if (!isEnvelope(body)) {
    const message = `The service answered with an error (${status}).`
    return new ApiProblem(status, 'unknown', message, {}, header('X-Request-Id'), retryAfter)
  }
  const requestId = body.request_id ?? header('X-Request-Id')
  return new ApiProblem(status, body.error, body.message, firstOfEach(body.details), requestId, retryAfter)
}
