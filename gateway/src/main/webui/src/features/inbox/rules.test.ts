import { QueryClient } from '@tanstack/react-query'
import { describe, expect, it } from 'vitest'
import { ApiProblem } from '@/shared/api/problem'
import type { Presence } from '@/shared/api/types/inbox'
import { answer, conversation, members, message } from '@/test/inbox'
import { lead } from '@/test/data'
import { take } from './api/followEvents'
import { inboxKeys } from './api/keys'
import { present } from './api/presence'
import { byDay, oneZone, stateWords } from './messageWords'
import { teamOf } from './people'
import { presenceWords } from './PresenceLine'
import { remedyOf } from './refusalWords'
import { movedWords } from './ReplyNotices'
import { slaWords } from './sla'
import { filled, unfilled, unknownFields } from './textFields'
import { unseenSince } from './useDraft'
import { fieldValues } from './useReplyFields'

const nameOf = (id: string | null | undefined) => (id === 'user_2' ? 'Sarah Lind' : null)

describe('fields of canned replies', () => {
  const me = { id: 'user_1', name: 'Anna', businessName: 'Glow', mayWrite: true, agentName: 'Anna', bookingLink: 'https://b.example' }

  it('stand for what is known of the person and the business', () => {
    const values = fieldValues(conversation(), lead({ custom_fields: { budget: 500 } }), me)
    const text = '{first_name} {last_name} {email} {agent_name} {business_name} {booking_link} {field.budget}'
    expect(filled(text, values)).toBe('Olivia Martinez olivia@example.com Anna Glow https://b.example 500')
  })

  it('give way to their fallback, and stay where there is none', () => {
    const values = fieldValues(conversation({ lead_name: null }), undefined, { ...me, agentName: null })
    expect(filled("Hi {first_name ?: 'there'}, {agent_name}", values)).toBe('Hi there, {agent_name}')
    expect(unfilled('Hi {first_name} {first_name} {nickname}')).toEqual(['first_name'])
    expect(unknownFields('Hi {first_name} {nickname}')).toEqual(['nickname'])
  })
})

describe('what came after the author began to write', () => {
  const newestFirst = [answer({ id: 'msg_4' }), answer({ id: 'msg_3', kind: 'note' }), answer(), message()]

  it('is what others said, and what the author said in another window', () => {
    expect(unseenSince('msg_2', newestFirst).map(({ id }) => id)).toEqual(['msg_4'])
    expect(unseenSince('msg_4', newestFirst)).toEqual([])
    expect(unseenSince(null, newestFirst)).toEqual([])
  })

  it('is no note and nothing that never reached the person', () => {
    expect(unseenSince('msg_2', [answer({ id: 'msg_5', state: 'failed' }), ...newestFirst.slice(1)])).toEqual([])
  })
})

describe('a moved thread', () => {
  const moved = (by: string, seconds_ago = '12') => new ApiProblem(409, 'conversation_moved', '', { by, seconds_ago }, null, null)

  it('says who wrote and how long ago', () => {
    expect(movedWords(moved('user_2'), 'user_1', nameOf)).toBe('Sarah Lind answered 12 s ago.')
    expect(movedWords(moved('user_1', '90'), 'user_1', nameOf)).toBe('You answered 2 min ago, in another window.')
    expect(movedWords(moved('lead'), 'user_1', nameOf)).toBe('They wrote 12 s ago.')
    expect(movedWords(moved('user_9'), 'user_1', nameOf)).toBe('A colleague answered 12 s ago.')
  })
})

describe('presence', () => {
  it('is told by events of others and forgotten when they leave', () => {
    const cache = new QueryClient()
    const tell = (event: string, user_id: string, state: string) =>
      take(cache, 'user_1', { event, data: JSON.stringify({ conversation_id: 'conv_1', user_id, state }) })
    const there = () => cache.getQueryData<Presence[]>(inboxKeys.presence('conv_1')) ?? []
    tell('typing', 'user_2', 'typing')
    tell('presence', 'user_1', 'viewing')
    expect(presenceWords(there(), nameOf, Date.now())).toBe('Sarah Lind is typing')
    expect(presenceWords(there(), nameOf, Date.now() + 7_000)).toBe('Sarah Lind is viewing')
    tell('presence', 'user_2', 'left')
    expect(there()).toEqual([])
  })

  it('ends by itself when nothing more is heard', () => {
    const known = present([], { user_id: 'user_2', state: 'viewing', heard: 0 })
    expect(present(known, { user_id: 'user_3', state: 'viewing', heard: 50_000 })).toHaveLength(1)
  })
})

describe('words', () => {
  it('tell how long somebody may still wait', () => {
    const sla = { due_at: '2026-03-01T10:00:00Z', breached: false }
    const at = (time: string) => slaWords(sla, Date.parse(time))
    expect(at('2026-03-01T09:00:00Z')).toEqual({ text: 'Answer in 1 h 00 min', urgency: 'calm' })
    expect(at('2026-03-01T09:50:00Z')).toEqual({ text: 'Answer in 10 min', urgency: 'soon' })
    expect(at('2026-03-01T10:05:00Z')).toEqual({ text: 'Late by 5 min', urgency: 'late' })
  })

  it('say what a message waits for by the recipient’s clock, where there is one', () => {
    const waits = answer({ state: 'deferred', reason: 'quiet_hours', not_before: '2026-03-02T16:00:00Z' })
    expect(stateWords(waits, 'America/Los_Angeles')?.text).toMatch(/^Waits for 8:00.AM, .* at the recipient/)
    expect(stateWords(waits, null)?.text).not.toContain('recipient: texting hours are over there at')
    expect(oneZone('America/Chicago, America/Denver')).toBeNull()
  })

  it('lead to where something can be mended', () => {
    expect(remedyOf('no_address', 'lead_1')).toEqual({ to: '/leads/lead_1', label: 'Open the lead' })
    expect(remedyOf('no_address', null)).toBeNull()
    expect(remedyOf('quiet_hours', 'lead_1')).toBeNull()
  })

  it('order messages by day, the oldest first', () => {
    const now = Date.parse('2026-03-02T12:00:00Z')
    const days = byDay([answer({ created_at: '2026-03-02T11:00:00Z' }), message({ created_at: '2026-03-01T11:00:00Z' })], now)
    expect(days.map(({ name, messages }) => [name, messages[0]?.id])).toEqual([
      ['Yesterday', 'msg_1'],
      ['Today', 'msg_2'],
    ])
  })

  it('name the team, and who has the conversation though they left', () => {
    const team = teamOf({ id: 'user_1', name: 'Anna' }, members, { id: 'user_9', name: 'tom@glow.example' })
    expect(team.map(({ name }) => name)).toEqual(['Anna', 'Sarah Lind', 'tom@glow.example'])
  })
})
