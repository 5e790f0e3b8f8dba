import type { Message } from '@/shared/api/types/inbox'
import { dateTime, dayName, timeOfDay } from '@/shared/lib/format'
import { reasonWords } from './refusalWords'

export type NameOf = (id: string | null | undefined) => string | null

/** Who wrote a message of the team: by the team's own list, else as the service calls them, if that is no id. */
export function authorName({ author }: Pick<Message, 'author'>, nameOf: NameOf): string | null {
  if (!author) return null
  return nameOf(author.user_id) ?? (author.name.startsWith('user_') ? null : author.name)
}

/** Where a message comes from, for the line above it. */
export function originWords(message: Message, person: string, me: string, nameOf: NameOf): string {
  const { kind, author, step, sequence_name, direction } = message
  if (kind === 'sequence') return [sequence_name ?? 'Sequence', step ? `step ${step}` : ''].filter(Boolean).join(', ')
  if (kind === 'auto') return 'Automatic answer'
  if (kind === 'task') return 'Task'
  if (direction === 'in') return person
  if (author?.user_id === me) return 'You'
  return authorName(message, nameOf) ?? 'Your team'
}

/** The zone a person is in, or null where it may be one of several: then only the reader's own clock is sure. */
export function oneZone(zone: string | null | undefined): string | null {
  return zone && !zone.includes(',') ? zone : null
}

/** When something may go out, as the recipient's clock shows it. */
export function untilWords(iso: string, zone: string | null, now = Date.now()): string {
  const day = dayName(iso, now)
  const time = timeOfDay(iso, zone ?? undefined)
  return day === 'Today' ? time : `${time}, ${day}`
}

export interface StateWords {
  text: string
  tone: 'quiet' | 'waiting' | 'good' | 'bad'
}

function waiting({ reason, reason_text, not_before }: Message, zone: string | null): string {
  const until = not_before ? untilWords(not_before, zone) : null
  if (reason === 'quiet_hours' && until) {
    return `Waits for ${until}${zone ? ' at the recipient' : ''}: texting hours are over there`
  }
  const why = reasonWords(reason, reason_text)
  if (!why) return until ? `Waits until ${until}` : 'Waits'
  return until ? `Waits until ${until}. ${why}` : `Waits. ${why}`
}

/** What became of a message, in words, with the reason where there is one. Nothing for what came in. */
export function stateWords(message: Message, zone: string | null): StateWords | null {
  const { state, reason, reason_text, sent_at, delivered_at } = message
  const why = reasonWords(reason, reason_text)
  switch (state) {
    case 'queued':
      return { text: 'Waits to be sent', tone: 'quiet' }
    case 'deferred':
      return { text: waiting(message, zone), tone: 'waiting' }
    case 'held':
      return { text: why ? `Held back. ${why}` : 'Held back', tone: 'waiting' }
    case 'sending':
      return { text: 'Being sent', tone: 'quiet' }
    case 'sent':
      return { text: sent_at ? `Sent ${dateTime(sent_at)}` : 'Sent', tone: 'quiet' }
    case 'delivered':
      return { text: delivered_at ? `Delivered ${dateTime(delivered_at)}` : 'Delivered', tone: 'good' }
    case 'failed':
      return { text: why ? `Not delivered. ${why}` : 'Not delivered', tone: 'bad' }
    case 'unconfirmed':
      return { text: 'The provider’s answer was lost. Was it sent?', tone: 'bad' }
    case 'cancelled':
      return { text: why ? `Cancelled. ${why}` : 'Cancelled', tone: 'quiet' }
    case 'received':
    case 'noted':
      return null
  }
}

export interface Day {
  name: string
  messages: Message[]
}

/** Messages in the order they happened, day by day. @param messages the newest first, as the service gives them */
export function byDay(messages: Message[], now = Date.now()): Day[] {
  const days: Day[] = []
  for (const message of [...messages].reverse()) {
    const name = dayName(message.created_at, now)
    const last = days.at(-1)
    if (last?.name === name) last.messages.push(message)
    else days.push({ name, messages: [message] })
  }
  return days
}
