import type { EnrolmentStatus, EnrolmentStep, ResumeMode, RuleEvent, StepState } from '@/shared/api/types/enrolment'
import type { SequenceStatus } from '@/shared/api/types/nurture'
import { dateTime, words } from '@/shared/lib/format'
import type { Tone } from '@/shared/ui/Badge'

export const sequenceTones: Record<SequenceStatus, Tone> = { draft: 'warn', active: 'accent', archived: 'neutral' }
export const enrolmentTones: Record<EnrolmentStatus, Tone> = { running: 'info', paused: 'warn', ended: 'neutral' }

const reasons: Record<string, string> = {
  already_enrolled: 'is in it already',
  lead_not_found: 'is no longer there',
  lead_has_no_address: 'has no e-mail address or phone number for it',
  no_address: 'has no e-mail address or phone number for it',
  no_consent: 'has not agreed to be written to',
  no_email: 'has no e-mail address',
  no_phone: 'has no phone number',
  invalid_address: 'has an address that does not work',
  suppressed: 'is on the suppression list',
  opted_out: 'has opted out',
  nothing_to_do: 'has nothing to get from it',
  sequence_not_active: 'the sequence is not active',
  lead_closed: 'is won or lost',
  missing_fields: 'lacks a field that the texts need',
  lead_deleted: 'was deleted',
  completed: 'came to its end',
  goal: 'reached the goal',
  replied: 'replied',
  call_answered: 'answered a call',
  booked: 'booked',
  won: 'was won',
  lost: 'was lost',
  undeliverable: 'could not be reached',
  stopped: 'was taken out',
  quiet_hours: 'waits for the end of quiet hours',
  frequency_cap: 'was written to often enough for now',
  carrier_cap: 'waits, because the carrier takes no more texts today',
  rate_limit: 'waits, because the provider takes no more for now',
  provider_away: 'waits for the provider, who is away',
  paused: 'is paused',
  postal_address_missing: 'your postal address is missing in the settings',
  unsubscribe_missing: 'a way to unsubscribe is missing',
  expired: 'the time for it has passed',
  trial_expired: 'the trial has ended',
  too_long: 'the text is too long',
  moved: 'went on with a newer version',
}

/** Why somebody is left out, or is through: a reason's code as the end of a sentence. */
export function reasonWords(code: string): string {
  return reasons[code] ?? words(code).toLowerCase()
}

/** A sentence of its own: `Replied`. */
export function reasonSentence(code: string): string {
  const text = reasonWords(code)
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export const stateTones: Record<StepState, Tone> = {
  pending: 'neutral',
  due: 'info',
  sent: 'info',
  delivered: 'accent',
  done: 'accent',
  failed: 'danger',
  unconfirmed: 'warn',
  skipped: 'neutral',
  cancelled: 'neutral',
}

/** Where a step is, as a sentence. */
export function stateWords({ state, scheduled_at, happened_at, reason }: EnrolmentStep): string {
  const why = reason ? `: ${reasonWords(reason)}` : ''
  const when = happened_at ? ` ${dateTime(happened_at)}` : ''
  switch (state) {
    case 'pending':
      return scheduled_at ? `Planned for ${dateTime(scheduled_at)}` : 'Not reached yet'
    case 'due':
      return `Due now${why}`
    case 'sent':
      return `Sent${when}, delivery not reported yet`
    case 'delivered':
      return `Delivered${when}`
    case 'done':
      return `Done${when}`
    case 'failed':
      return `Failed${when}${why}`
    case 'unconfirmed':
      return `Handed over${when}; whether it was taken is not known, so it is not sent again`
    case 'skipped':
      return `Skipped${why}`
    case 'cancelled':
      return `Will not happen${why}`
  }
}

/** The ways to go on after a pause. */
export const resumeModes: { value: ResumeMode; label: string; hint: string }[] = [
  {
    value: 're_space',
    label: 'Move the dates',
    hint: 'Every open step moves by as long as the pause was. The distances stay as you planned them.',
  },
  {
    value: 'send_now',
    label: 'Send what was missed now',
    hint: 'Steps whose date passed go out now, within lawful hours. Later dates stay.',
  },
  {
    value: 'skip',
    label: 'Leave out what was missed',
    hint: 'Steps whose date passed are not sent at all. Later dates stay.',
  },
]

export const ruleEventWords: Record<RuleEvent, string> = {
  lead_created: 'A lead is added',
  lead_imported: 'A lead is imported',
  lead_scored: 'A lead is scored',
  status_changed: 'A lead’s status changes',
}
