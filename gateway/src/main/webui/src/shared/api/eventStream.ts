import { send } from './http'

export interface ServerEvent {
  event: string
  data: string
  /** Where to go on after a break, when the service names it. */
  id?: string
}

/** Reads the fields of one event, as the HTML standard's event stream format has them. */
export function parseEvent(block: string): ServerEvent | null {
  let event = 'message'
  let id: string | undefined
  const data: string[] = []
  for (const line of block.split('\n')) {
    const colon = line.indexOf(':')
    const field = colon < 0 ? line : line.slice(0, colon)
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '')
    if (field === 'event') event = value
    if (field === 'id') id = value
    if (field === 'data') data.push(value)
  }
  return data.length ? { event, data: data.join('\n'), id } : null
}

interface FollowOptions {
  /** Sent as Last-Event-ID: the service goes on after it. */
  after?: string
  onOpen?: () => void
}

/**
 * Follows an event stream until the service ends it. By fetch and not EventSource, because only
 * fetch can carry the Authorization header.
 */
export async function follow(
  path: string,
  onEvent: (event: ServerEvent) => void,
  signal: AbortSignal,
  { after, onOpen }: FollowOptions = {},
): Promise<void> {
  const headers: Record<string, string> = { Accept: 'text/event-stream' }
  if (after) headers['Last-Event-ID'] = after
  const response = await send(path, { headers, signal })
  if (!response.body) return
  onOpen?.()
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
  let rest = ''
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    const blocks = (rest + value).replace(/\r\n?/g, '\n').split('\n\n')
    rest = blocks.pop() ?? ''
    for (const block of blocks) {
      const event = parseEvent(block)
      if (event) onEvent(event)
    }
  }
}

const FIRST_WAIT_MS = 1_000
const LONGEST_WAIT_MS = 30_000

interface Subscription {
  onEvent: (event: ServerEvent) => void
  /** The stream flows. @param again whether after a break, in which something may have been missed */
  onOpen: (again: boolean) => void
  /** There is no stream for now; the next attempt follows by itself. */
  onLost: () => void
}

/** Follows a stream that has no end: after each break again, from the event that was seen last. */
export async function subscribe(path: string, { onEvent, onOpen, onLost }: Subscription, signal: AbortSignal) {
  let after: string | undefined
  let opened = false
  let wait = FIRST_WAIT_MS
  const take = (event: ServerEvent) => {
    after = event.id ?? after
    onEvent(event)
  }
  const begin = () => {
    wait = FIRST_WAIT_MS
    onOpen(opened)
    opened = true
  }
  while (!signal.aborted) {
    try {
      await follow(path, take, signal, { after, onOpen: begin })
    } catch {
      if (!signal.aborted) onLost()
      wait = Math.min(wait * 2, LONGEST_WAIT_MS)
    }
    await pause(wait, signal)
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve()
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
