import type { Suppression } from '@/shared/api/types/inbox'

/** How an address came onto the list. */
export const suppressionWords: Record<Suppression['reason'], string> = {
  keyword: 'they texted STOP',
  plain_words: 'they wrote that they want no more',
  one_click: 'they unsubscribed',
  preference_page: 'they unsubscribed on their preference page',
  complaint: 'they reported an e-mail as spam',
  bounce: 'the address does not exist',
  provider: 'the provider blocks it',
  manual: 'put here by your team',
}

const OURS: Suppression['reason'][] = ['manual', 'bounce', 'provider']

/** Whether a member may take it off: what the person said themselves only they can take back. */
export function mayBeLifted({ reason }: Pick<Suppression, 'reason'>): boolean {
  return OURS.includes(reason)
}
