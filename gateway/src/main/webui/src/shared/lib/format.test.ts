import { expect, it } from 'vitest'
import { ago, bytes, counted, duration, percent, words } from './format'

it.each([
  [0, '0 s'],
  [44.6, '45 s'],
  [95, '2 min'],
  [3900, '1 h 05 min'],
  [-3, '0 s'],
])('says %d seconds as %s', (seconds, text) => expect(duration(seconds)).toBe(text))

it.each([
  [900, '900 B'],
  [1536, '1.5 KB'],
  [536_870_912, '512 MB'],
])('says %d bytes as %s', (size, text) => expect(bytes(size)).toBe(text))

it('counts one in the singular', () => {
  expect(counted(1, 'lead')).toBe('1 lead')
  expect(counted(2000, 'match', 'matches')).toBe('2,000 matches')
})

it('keeps a decimal of small shares', () => {
  expect(percent(0.043)).toBe('4.3 %')
  expect(percent(0.243)).toBe('24 %')
  expect(percent(0)).toBe('0 %')
})

it('says how long ago and gives the date after a week', () => {
  const now = Date.parse('2026-03-10T12:00:00Z')
  expect(ago('2026-03-10T11:59:40Z', now)).toBe('just now')
  expect(ago('2026-03-10T09:30:00Z', now)).toBe('2 hours ago')
  expect(ago('2026-02-01T12:00:00Z', now)).toBe('Feb 1, 2026')
})

it('makes words of a code', () => expect(words('walk_in_client')).toBe('Walk in client'))
