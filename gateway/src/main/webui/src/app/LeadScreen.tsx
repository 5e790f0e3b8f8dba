import { LeadPage } from '@/features/leads/LeadPage'

/** The lead's page, with what the other features offer for a lead. */
export function LeadScreen() {
  return <LeadPage />
}
