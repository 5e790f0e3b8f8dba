import { InboxPage } from '@/features/inbox/InboxPage'
import { personName } from '@/features/inbox/personName'
import { useUser } from '@/features/session/SessionContext'
import { ConsentFacts } from '@/features/settings/ConsentFacts'
import { useRights } from '@/shared/lib/rights'

/** The inbox of the signed-in user, with what the settings keep on a lead's consent. */
export function InboxScreen() {
  const { id, email, business_name } = useUser()
  const { mayWrite } = useRights()
  return (
    <InboxPage
      me={{ id, email, businessName: business_name, mayWrite }}
      consent={(conversation) =>
        conversation.lead_id && (
          <ConsentFacts leadId={conversation.lead_id} name={personName(conversation)} mayRecord={mayWrite} />
        )
      }
    />
  )
}
