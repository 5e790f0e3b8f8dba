import { expect, it } from 'vitest'
import { problemOf } from './problem'

const none = () => null

it('reads the envelope with the first message of each field', () => {
  const body = {
    error: 'validation_failed',
    message: 'Some fields are not valid',
    details: { email: ['is not an address', 'is too long'], phone: [] },
    request_id: 'req_1',
  }
  const problem = problemOf(400, JSON.stringify(body), none)
  expect(problem.code).toBe('validation_failed')
  expect(problem.fields).toEqual({ email: 'is not an address' })
  expect(problem.requestId).toBe('req_1')
  expect(problem.transient).toBe(false)
})

it('takes the waiting time from Retry-After', () => {
  const text = JSON.stringify({ error: 'rate_limited', message: 'Too many calls' })
  const problem = problemOf(429, text, (name) => (name === 'Retry-After' ? '41.2' : null))
  expect(problem.retryAfter).toBe(42)
  expect(problem.transient).toBe(true)
})

it('survives an answer that is not ours', () => {
  const problem = problemOf(502, '<html>Bad gateway</html>', (name) => (name === 'X-Request-Id' ? 'req_9' : null))
  expect(problem.message).toBe('The service answered with an error (502).')
  expect(problem.requestId).toBe('req_9')
})
