import { ApiProblem } from '@/shared/api/problem'

/** Why a message may not go out, and what would change that. */
const words: Record<string, string> = {
  no_consent: 'No consent is on record for this channel. Record one with the person’s details, or use another channel.',
  opted_out: 'This person asked not to be written to on this channel. Only they can take that back.',
  suppressed: 'This address is on the suppression list. It can be taken off in the settings, with a reason.',
  no_address: 'There is no address for this channel. Add it to the lead first.',
  invalid_address: 'The address is not one that can be written to. Correct it on the lead.',
  postal_address_missing: 'The law asks for your postal address in such an e-mail. Add it in the settings.',
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
