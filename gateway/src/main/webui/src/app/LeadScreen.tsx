import { MessageLead } from '@/features/inbox/MessageLead'
import { LeadPage } from '@/features/leads/LeadPage'
import { LeadEnrolmentsCard } from '@/features/sequences/LeadEnrolmentsCard'
import { StartSequenceButton } from '@/features/sequences/StartSequenceButton'
import { useRights } from '@/shared/lib/rights'

/** The lead's page, with what the other features offer for a lead. */
export function LeadScreen() {
  const { mayWrite } = useRights()
  return (
    <LeadPage
      actions={(lead) =>
        mayWrite && (
          <>
            <MessageLead lead={lead} />
            <StartSequenceButton lead={lead} />
          </>
        )
      }
      cards={(lead) => <LeadEnrolmentsCard leadId={lead.id} />}
    />
  )
}
