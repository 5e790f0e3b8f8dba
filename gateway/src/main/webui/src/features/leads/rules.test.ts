import { expect, it } from 'vitest'
import { changed, filtered, readQuery } from './listState'
import { confidenceWords, signed, steps } from './scoreWords'
import { nextStatuses } from './statusMachine'
import { timelineWords } from './timelineWords'

it('reads the list from the address and falls back on nonsense', () => {
  const query = readQuery(new URLSearchParams('search=anna&grade=A&page=-4'))
  expect(query).toMatchObject({ search: 'anna', grade: 'A', sort: '-created_at', page: 1, per_page: 25 })
  expect(filtered(query)).toBe(true)
  expect(filtered(readQuery(new URLSearchParams('sort=name&page=2')))).toBe(false)
})

it('starts at the first page when a filter changes and leaves defaults out of the address', () => {
  const params = new URLSearchParams('page=7&status=new')
  expect(changed(params, { grade: 'B' }).toString()).toBe('status=new&grade=B')
  expect(changed(params, { sort: '-created_at', status: '' }).toString()).toBe('')
  expect(changed(params, { page: '8' }).toString()).toBe('page=8&status=new')
})

it('walks from the average lead to the score, strongest reason first', () => {
  const part = (name: string, points: number) => ({ name, label: name, points, logit: 0 })
  const walk = steps([part('night', -4), part('phone', 0), part('referral', 14)])
  expect(walk.map(({ name, from, to }) => [name, from, to])).toEqual([
    ['referral', 50, 64],
    ['night', 64, 60],
  ])
  expect([signed(14), signed(-4)]).toEqual(['+14', '−4'])
})

it('offers only moves of the status machine', () => {
  expect(nextStatuses('booked')).toEqual(['won', 'lost', 'contacted', 'qualified'])
  expect(nextStatuses('won')).toEqual(['contacted', 'qualified', 'booked'])
  expect(nextStatuses('contacted')).not.toContain('new')
})

it('puts confidence in words', () => {
  expect([0.1, 0.3, 0.6, 0.9].map(confidenceWords)).toEqual([
    'A first guess',
    'Somewhat sure',
    'Fairly sure',
    'Sure',
  ])
})

it('tells the timeline in sentences', () => {
  const event = (type: string, data: Record<string, unknown> | null) => ({ id: '1', at: '', actor: null, type, data })
  expect(timelineWords(event('status_changed', { from: 'new', to: 'contacted' }))).toBe('Moved from new to contacted')
  expect(timelineWords(event('lead_imported', { row: 14 }))).toBe('Imported from row 14')
  expect(timelineWords(event('called_back', null))).toBe('Called back')
})
