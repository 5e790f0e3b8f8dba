import { afterEach, expect, it, vi } from 'vitest'
import { serve } from '@/test/http'
import { follow, parseEvent, subscribe, type ServerEvent } from './eventStream'

afterEach(() => vi.unstubAllGlobals())

it('reads event, data over several lines, and skips comments', () => {
  expect(parseEvent('event: progress\ndata: a\ndata:b')).toEqual({ event: 'progress', data: 'a\nb' })
  expect(parseEvent(': keep alive')).toBeNull()
})

it('joins events that arrive in pieces', async () => {
  const pieces = ['event: progress\nda', 'ta: {"n":1}\r\n\r\ndata: 2\n\n', 'data: unfinished']
  const stream = new ReadableStream<Uint8Array>({
    start(controller) {
      pieces.forEach((piece) => controller.enqueue(new TextEncoder().encode(piece)))
      controller.close()
    },
  })
  serve({ 'GET /events': () => new Response(stream) })
  const events: ServerEvent[] = []
  await follow('/events', (event) => events.push(event), new AbortController().signal)
  expect(events).toEqual([
    { event: 'progress', data: '{"n":1}' },
    { event: 'message', data: '2' },
  ])
})

it('goes on after a break from the event it saw last', async () => {
  vi.useFakeTimers()
  const bodies = ['id: 7\nevent: message\ndata: {}\n\n', 'id: 8\ndata: {}\n\n']
  const seen = serve({
    'GET /events': () => {
      const body = bodies.shift()
      return body ? new Response(body) : { status: 503 }
    },
  })
  const stop = new AbortController()
  const opened: boolean[] = []
  const lost = vi.fn()
  const running = subscribe('/events', { onEvent: () => undefined, onOpen: (again) => opened.push(again), onLost: lost }, stop.signal)
  await vi.advanceTimersByTimeAsync(2_500)
  stop.abort()
  await running
  vi.useRealTimers()
  expect(seen.map(({ headers }) => headers.get('Last-Event-ID'))).toEqual([null, '7', '8'])
  expect(opened).toEqual([false, true])
  expect(lost).toHaveBeenCalledTimes(1)
})
