import type { Message } from '@/shared/api/types/inbox'
import { dateTime, dayName, timeOfDay } from '@/shared/lib/format'
import { reasonWords } from './refusalWords'

/** A member's name; one of whom the service knows only the id is called by what they are. */
export function memberName(name: string | null | undefined, otherwise: string): string {
  return name && !name.startsWith('user_') ? name : otherwise
}

/** Where a message comes from, for the line above it. */
export function originWords({ kind, author, step, sequence_name, direction }: Message, person: string, me: string): string {
  if (kind === 'sequence') return [sequence_name ?? 'Sequence', step ? `step ${step}` : ''].filter(Boolean).join(', ')
  if (kind === 'auto') return 'Automatic answer'
  if (kind === 'task') return 'Task'
  if (direction === 'in') return person
  if (author?.user_id === me) return 'You'
  return memberName(author?.name, 'Your team')
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
  if (reason === 'quiet_hours' && until) return `Waits for ${until} at the recipient: texting hours are over there`
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
