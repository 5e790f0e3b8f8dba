import { afterEach, expect, it, vi } from 'vitest'
import { serve } from '@/test/http'
import { follow, parseEvent, type ServerEvent } from './eventStream'

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
