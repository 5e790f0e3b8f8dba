import type { Conversation } from '@/shared/api/types/inbox'

/** What to call the person of a conversation, who may be no lead and have no name. */
export function personName(who: Pick<Conversation, 'lead_name' | 'lead_email' | 'lead_phone'>): string {
  return who.lead_name || who.lead_email || who.lead_phone || 'Unknown sender'
}
