import { expect, it } from 'vitest'
import { draftOf, emptyActivity, missing, ofKind } from './activityDraft'
import { changed, filtered, readQuery } from './listState'
import { confidenceWords, signed, steps } from './scoreWords'
import { nextStatuses } from './statusMachine'
import { timelineNote, timelineWords } from './timelineWords'

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

it('tells of sequences, messages and activities in sentences', () => {
  const say = (type: string, data: Record<string, unknown>) =>
    timelineWords({ id: '1', at: '', actor: null, type, data })
  expect(say('activity_logged', { kind: 'call', outcome: 'answered', minutes: 12 })).toBe('Call answered, 12 min')
  expect(say('activity_logged', { kind: 'call', outcome: 'missed' })).toBe('Called, no answer')
  expect(say('activity_logged', { kind: 'booking', outcome: 'kept', starts_at: null })).toBe('Appointment kept')
  expect(say('activity_logged', { kind: 'note', note: 'x' })).toBe('Note')
  expect(say('enrolment_started', { sequence_name: 'Welcome' })).toBe('Started the sequence Welcome')
  expect(say('enrolment_ended', { sequence_name: 'Welcome', reason: 'replied' })).toBe(
    'Ended the sequence Welcome: the person replied',
  )
  expect(say('enrolment_ended', { reason: 'won' })).toBe('Ended a sequence: won')
  expect(say('message_sent', { channel: 'email', sequence_name: 'Welcome' })).toBe('E-mail sent by the sequence Welcome')
  expect(say('message_sent', { channel: 'sms' })).toBe('Text message sent')
  expect(say('message_received', { channel: 'sms', intent: 'reply' })).toBe('Text message received')
  expect(say('message_received', { channel: 'email', intent: 'auto_reply' })).toBe('Automatic reply received')
  expect(say('message_failed', { channel: 'sms', reason: 'no_consent' })).toBe(
    'Text message not sent: no consent on record',
  )
  expect(say('message_failed', { channel: 'email', reason: 'mailbox_full' })).toBe('E-mail not sent: mailbox full')
  expect(say('opted_out', { channel: 'all' })).toBe('Opted out of all messages')
  expect(say('opted_out', { channel: 'sms' })).toBe('Opted out of text messages')
  expect(say('opted_in', { channel: 'email' })).toBe('Agreed to e-mails')
})

it('shows what was written beside what happened', () => {
  const note = (type: string, data: Record<string, unknown> | null) =>
    timelineNote({ id: '1', at: '', actor: null, type, data })
  expect(note('message_received', { preview: 'Yes, please' })).toBe('Yes, please')
  expect(note('message_sent', { subject: 'Your visit' })).toBe('Your visit')
  expect(note('activity_logged', { note: 'wants a quote' })).toBe('wants a quote')
  expect(note('created', null)).toBe('')
})

it('sends of an activity only what goes with its kind', () => {
  const call = { ...emptyActivity, minutes: '12', note: ' wants a quote ' }
  expect(draftOf(call)).toEqual({ kind: 'call', outcome: 'answered', minutes: 12, note: 'wants a quote' })
  expect(draftOf({ ...call, outcome: 'missed' })).toEqual({ kind: 'call', outcome: 'missed', note: 'wants a quote' })
  const note = ofKind('note', call)
  expect(draftOf(note)).toEqual({ kind: 'note', note: 'wants a quote' })
  expect(missing({ ...note, note: ' ' })).toHaveProperty('note')
  const booking = ofKind('booking', call)
  expect(missing(booking)).toHaveProperty('startsAt')
  expect(missing({ ...booking, outcome: 'cancelled' })).toEqual({})
  const set = { ...booking, startsAt: '2026-03-05T15:30' }
  expect(draftOf(set).starts_at).toBe(new Date('2026-03-05T15:30').toISOString())
})
