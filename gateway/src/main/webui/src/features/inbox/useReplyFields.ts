import { useLead } from '@/features/leads/api/getLead'
import type { Conversation } from '@/shared/api/types/inbox'
import type { Lead } from '@/shared/api/types/lead'
import type { Author } from './author'
import type { FieldValues } from './textFields'

function custom(lead: Lead | undefined): [string, string][] {
  const simple = (value: unknown) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')
  return Object.entries(lead?.custom_fields ?? {}).map(([key, value]) => [key, simple(value)])
}

/** What the fields of a canned text stand for in this conversation. */
export function fieldValues(conversation: Conversation, lead: Lead | undefined, me: Author): FieldValues {
  const name = lead?.name ?? conversation.lead_name ?? ''
  const parts = name.split(/\s+/).filter(Boolean)
  const own = custom(lead)
  return {
    first_name: parts[0],
    last_name: parts.length > 1 ? parts.at(-1) : '',
    name,
    company: lead?.business_name,
    phone: lead?.phone ?? conversation.lead_phone,
    email: lead?.email ?? conversation.lead_email,
    agent_name: me.agentName,
    business_name: me.businessName,
    booking_link: me.bookingLink,
    service_interest: own.find(([key]) => key === 'service_interest')?.[1],
    ...Object.fromEntries(own.map(([key, value]) => [`field.${key}`, value])),
  }
}

export function useReplyFields(conversation: Conversation, me: Author): FieldValues {
  const lead = useLead(conversation.lead_id ?? '', conversation.lead_id !== null)
  return fieldValues(conversation, lead.data, me)
}
