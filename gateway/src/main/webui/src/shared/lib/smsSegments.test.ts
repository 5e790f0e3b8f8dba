import { expect, it } from 'vitest'
import { smsSegments } from './smsSegments'

it.each([
  ['', 'gsm7', 0, 0, 160],
  ['a'.repeat(160), 'gsm7', 160, 1, 0],
  ['a'.repeat(161), 'gsm7', 161, 2, 145],
  ['€'.repeat(80), 'gsm7', 160, 1, 0],
  ['é'.repeat(10), 'gsm7', 10, 1, 150],
  ['’', 'ucs2', 1, 1, 69],
  ['я'.repeat(71), 'ucs2', 71, 2, 63],
  ['😀', 'ucs2', 2, 1, 68],
])('counts %j as %s', (text, encoding, units, segments, left) => {
  expect(smsSegments(text)).toEqual({ encoding, units, segments, left })
})

it('tears no character in two', () => {
  // 152 places and then a euro sign of two: it begins the second text.
  expect(smsSegments(`${'a'.repeat(152)}€${'b'.repeat(20)}`)).toMatchObject({ segments: 2, left: 153 - 22 })
})
