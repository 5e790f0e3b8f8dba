import { ApiProblem } from '@/shared/api/problem'

/** Why a message may not go out, and what would change that. */
const words: Record<string, string> = {
  no_consent: 'No consent is on record for this channel. Record one with the person’s details, or use another channel.',
  opted_out: 'This person asked not to be written to on this channel. Only they can take that back.',
  suppressed: 'This address is on the suppression list.',
  no_address: 'There is no address for this channel.',
  invalid_address: 'The address is not one that can be written to.',
  postal_address_missing: 'The law asks for your postal address in such an e-mail.',
  unsubscribe_missing: 'Such an e-mail needs a way to unsubscribe, and this one would have none.',
  expired: 'It waited too long and was not sent.',
  trial_expired: 'Your trial is over. Reading and export still work; sending needs a plan.',
  too_long: 'It is too long for this channel. Shorten it.',
  quiet_hours: 'Texting hours are over at the recipient.',
  frequency_cap: 'This person has had as many messages as your limit allows.',
  carrier_cap: 'The phone networks’ daily limit for your number is reached.',
  rate_limit: 'Too many messages at once; this one takes its turn.',
  paused: 'The sequence is paused.',
  provider_away: 'The provider does not answer.',
  blocked: 'The recipient’s provider blocked it.',
  mailbox_full: 'The mailbox is full.',
  provider_error: 'The provider refused it.',
  replied: 'They answered first.',
  attachment_missing: 'A file that was attached is gone. Attach it again.',
  attachments_too_large: 'The files are larger together than an e-mail may be, which is 15 MB.',
  attachments_not_supported: 'A text takes no files. Send them by e-mail.',
  unreachable: 'Their phone or mailbox cannot be reached.',
  sender_invalid: 'Your own sender address or number was not accepted.',
}

/** Where what is missing can be given. */
export interface Remedy {
  to: string
  label: string
}

const remedies: Record<string, Remedy> = {
  postal_address_missing: { to: '/settings?section=channels', label: 'Add your postal address' },
  suppressed: { to: '/settings?section=consent', label: 'Open the suppression list' },
  carrier_cap: { to: '/settings?section=hours', label: 'See your limits' },
  frequency_cap: { to: '/settings?section=hours', label: 'See your limits' },
  sender_invalid: { to: '/settings?section=channels', label: 'Check your sender' },
}

const OF_THE_LEAD = ['no_address', 'invalid_address']

/** What to do about a refusal, where there is something; null elsewhere. @param leadId null for nobody's lead */
export function remedyOf(code: string | null, leadId: string | null): Remedy | null {
  if (!code) return null
  if (OF_THE_LEAD.includes(code)) return leadId ? { to: `/leads/${leadId}`, label: 'Open the lead' } : null
  return remedies[code] ?? null
}

/** A stable code in words, or the service's own words for a code that this version does not know. */
export function reasonWords(code: string | null, own: string | null): string {
  return (code && words[code]) || own || (code ?? '').replaceAll('_', ' ')
}

/** What to say about a refused send; null where it is no refusal by a rule. */
export function refusalWords(problem: unknown): string | null {
  if (!(problem instanceof ApiProblem) || problem.status !== 422) return null
  return reasonWords(problem.code, problem.message)
}
