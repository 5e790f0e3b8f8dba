import { InboxPage } from '@/features/inbox/InboxPage'
import { personName } from '@/features/inbox/personName'
import { useNurtureSettings } from '@/features/sequences/api/getSettings'
import { useUser } from '@/features/session/SessionContext'
import { ConsentFacts } from '@/features/settings/ConsentFacts'
import { useNameOf } from '@/features/team/api/listMembers'
import { useRights } from '@/shared/lib/rights'

/** The inbox of the signed-in user, with what the settings keep on a lead's consent. */
export function InboxScreen() {
  const { id, email, business_name } = useUser()
  const { mayWrite } = useRights()
  const name = useNameOf()(id)
  const signing = useNurtureSettings().data
  const me = {
    id,
    name: name ?? email,
    businessName: business_name,
    mayWrite,
    // Who has not said who signs signs with their own name.
    agentName: signing?.agent_name ?? (name === email ? null : name),
    bookingLink: signing?.booking_link ?? null,
  }
  return (
    <InboxPage
      me={me}
      consent={(conversation) =>
        conversation.lead_id && (
          <ConsentFacts leadId={conversation.lead_id} name={personName(conversation)} mayRecord={mayWrite} />
        )
      }
    />
  )
}
