import { LeadPage } from '@/features/leads/LeadPage'
import { LeadEnrolmentsCard } from '@/features/sequences/LeadEnrolmentsCard'
import { StartSequenceButton } from '@/features/sequences/StartSequenceButton'

/** The lead's page, with what the other features offer for a lead. */
export function LeadScreen() {
  return (
    <LeadPage
      actions={(lead) => <StartSequenceButton lead={lead} />}
      cards={(lead) => <LeadEnrolmentsCard leadId={lead.id} />}
    />
  )
}
