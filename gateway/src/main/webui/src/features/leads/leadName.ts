import type { Lead } from '@/shared/api/types/lead'

/** What to call a lead that may lack a name. */
export function leadName(lead: Pick<Lead, 'name' | 'business_name' | 'email' | 'phone'>): string {
  return lead.name || lead.business_name || lead.email || lead.phone || 'Unnamed lead'
}
