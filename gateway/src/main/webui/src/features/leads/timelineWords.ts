import type { TimelineEvent } from '@/shared/api/types/lead'
import { dateTime, words } from '@/shared/lib/format'

type Facts = Record<string, unknown>

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function list(value: unknown): string {
  return Array.isArray(value) ? value.map((name) => words(String(name)).toLowerCase()).join(', ') : ''
}

/** What happened, as a sentence. Kinds that this version does not know are named as they are. */
export function timelineWords({ type, data }: TimelineEvent): string {
  const facts = data ?? {}
  switch (type.replace(/^lead_/, '')) {
    case 'created':
      return 'Added by hand'
    case 'imported':
      return facts.row ? `Imported from row ${text(facts.row)}` : 'Imported from a file'
    case 'updated':
      return list(facts.changed) ? `Changed ${list(facts.changed)}` : 'Changed'
    case 'status_changed':
      return `Moved from ${text(facts.from)} to ${text(facts.to)}`
    case 'scored':
      return `Scored ${text(facts.score)}${facts.grade ? `, grade ${text(facts.grade)}` : ''}`
    case 'deleted':
      return 'Deleted'
    case 'activity_logged':
      return activityWords(facts)
    case 'enrolment_started':
      return `Started ${sequence(facts)}`
    case 'enrolment_ended':
      return `Ended ${sequence(facts)}: ${endings[text(facts.reason)] ?? plain(facts.reason)}`
    case 'message_sent':
      return `${channel(facts)} sent${facts.sequence_name ? ` by ${sequence(facts)}` : ''}`
    case 'message_received':
      return receivedWords(facts)
    case 'message_failed':
      return `${channel(facts)} not sent: ${failures[text(facts.reason)] ?? plain(facts.reason)}`
    case 'opted_out':
      return facts.channel === 'all' ? 'Opted out of all messages' : `Opted out of ${channels(facts)}`
    case 'opted_in':
      return `Agreed to ${channels(facts)}`
    default:
      return words(type)
  }
}

/** What was written, if anything was. */
export function timelineNote({ type, data }: TimelineEvent): string {
  const facts = data ?? {}
  switch (type) {
    case 'activity_logged':
      return text(facts.note)
    case 'message_sent':
      return text(facts.subject)
    case 'message_received':
      return text(facts.preview)
    case 'message_failed':
      return text(facts.detail)
    case 'opted_in':
      return text(facts.wording)
    default:
      return ''
  }
}

function activityWords(facts: Facts): string {
  if (facts.kind === 'call') {
    const minutes = text(facts.minutes)
    return facts.outcome === 'missed' ? 'Called, no answer' : `Call answered${minutes ? `, ${minutes} min` : ''}`
  }
  if (facts.kind === 'booking') {
    const when = text(facts.starts_at)
    return `Appointment ${plain(facts.outcome)}${when ? `: ${dateTime(when)}` : ''}`
  }
  return 'Note'
}

function receivedWords(facts: Facts): string {
  if (facts.intent === 'auto_reply') return 'Automatic reply received'
  return `${channel(facts)} received`
}

function sequence(facts: Facts): string {
  return facts.sequence_name ? `the sequence ${text(facts.sequence_name)}` : 'a sequence'
}

function channel(facts: Facts): string {
  return { email: 'E-mail', sms: 'Text message', task: 'Task' }[text(facts.channel)] ?? 'Message'
}

function channels(facts: Facts): string {
  return { email: 'e-mails', sms: 'text messages' }[text(facts.channel)] ?? 'messages'
}

/** A code in the middle of a sentence. */
function plain(code: unknown): string {
  return words(text(code)).toLowerCase()
}

const endings: Record<string, string> = {
  completed: 'all steps done',
  goal: 'goal reached',
  replied: 'the person replied',
  call_answered: 'a call was answered',
  booked: 'an appointment was booked',
  opted_out: 'the person opted out',
  undeliverable: 'nothing can be delivered',
  stopped: 'stopped by hand',
}

const failures: Record<string, string> = {
  no_consent: 'no consent on record',
  opted_out: 'the person opted out',
  suppressed: 'the address is on the suppression list',
  no_address: 'no address',
  invalid_address: 'the address does not work',
  postal_address_missing: 'the business has no postal address on record',
}
