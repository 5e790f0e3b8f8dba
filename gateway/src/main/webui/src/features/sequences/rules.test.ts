import { expect, it } from 'vitest'
import type { Step } from '@/shared/api/types/nurture'
import { costly } from './costly'
import { freshKey, moved, newStep, removed } from './definition'
import { conditionWords, summary, waitWords } from './stepWords'
import { problemWords } from './problemWords'
import { placeholder, sampled } from './textFields'

it('names what makes a message expensive', () => {
  expect(costly('It’s on us, it’s free – really')).toEqual(['’', '–'])
  expect(costly('It\'s {free} for 5 €')).toEqual([])
})

it('writes fields with fallbacks, and measures with samples', () => {
  expect(placeholder('first_name', 'there')).toBe("{first_name ?: 'there'}")
  expect(placeholder('phone')).toBe('{phone}')
  expect(sampled("Hi {first_name ?: 'there'}, {field.room ?: 'a room'} and {field.x}")).toBe(
    'Hi Olivia, a room and something',
  )
})

it('measures what depends on a field as people who have it get it', () => {
  const text = 'Hi {first_name}. {#if booking_link}Book: {booking_link}{#else}Just answer.{/if} {#if company}Regards{/if}'
  expect(sampled(text)).toBe('Hi Olivia. Book: https://example.com/book Regards')
})

it('tells a problem in a sentence that names its place', () => {
  expect(problemWords({ field: 'steps', message: 'must have at least one message or task' })).toBe(
    'The sequence must have at least one message or task.',
  )
  expect(problemWords({ field: 'variants.1.subject', message: 'must not be empty' })).toBe(
    'Variant B, subject: must not be empty.',
  )
  expect(problemWords({ field: 'condition.value', message: 'must be 0 to 100' })).toBe('Value: must be 0 to 100.')
  expect(problemWords({ field: null, message: 'Something else.' })).toBe('Something else.')
})

const sms = (key: string): Step => ({ key, type: 'sms', text: key, purpose: 'marketing' })
const branch = (key: string, then: string, otherwise: string): Step => ({
  key,
  type: 'branch',
  condition: { kind: 'opened', step: 's1' },
  then,
  otherwise,
})

it('gives keys that no step has', () => {
  expect(freshKey([])).toBe('s1')
  expect(freshKey([sms('s4'), sms('welcome'), sms('s2')])).toBe('s5')
})

it('aims a new branch at the steps that follow', () => {
  expect(newStep('branch', 's9', [sms('s3'), sms('s4')])).toMatchObject({ then: 's3', otherwise: 's4' })
  expect(newStep('goto', 's9', [])).toMatchObject({ target: 'end' })
})

it('moves a step and leaves the list alone at its ends', () => {
  const steps = [sms('s1'), sms('s2'), sms('s3')]
  const keys = (list: Step[]) => list.map(({ key }) => key).join(' ')
  expect(keys(moved(steps, 0, 2))).toBe('s2 s3 s1')
  expect(keys(moved(steps, 2, 1))).toBe('s1 s3 s2')
  expect(moved(steps, 0, -1)).toBe(steps)
  expect(moved(steps, 2, 3)).toBe(steps)
})

it('aims at the next step when the one aimed at is removed', () => {
  const steps = [branch('s1', 's2', 's3'), sms('s2'), sms('s3')]
  expect(removed(steps, 1)[0]).toMatchObject({ then: 's3', otherwise: 's3' })
  expect(removed(steps, 2)[0]).toMatchObject({ then: 's2', otherwise: 'end' })
})

it('tells steps in words', () => {
  expect([1440, 1620, 45, 0].map(waitWords)).toEqual(['1 day', '1 day 3 hours', '45 minutes', 'no time'])
  const steps = [sms('s1'), branch('s2', 's3', 'end'), branch('s3', 'gone', 's4'), sms('s4')]
  expect(summary(steps[1] as Step, steps)).toBe('If opened step 1: step 3, otherwise the end')
  expect(summary(steps[2] as Step, steps)).toBe('If opened step 1: step ?, otherwise step 4')
  expect(conditionWords({ kind: 'grade_at_least', value: 'B' }, steps)).toBe('grade is B or better')
  const days: Step = { key: 'x', type: 'wait_until', weekdays: ['mon', 'tue'], from: '09:00', to: '17:00' }
  expect(summary(days, steps)).toBe('Mon, Tue, 09:00 to 17:00')
})
