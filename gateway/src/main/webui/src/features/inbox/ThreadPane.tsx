import { useEffect, useRef } from 'react'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { useNameOf } from '@/features/team/api/listMembers'
import type { Conversation } from '@/shared/api/types/inbox'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Skeleton } from '@/shared/ui/Skeleton'
import type { useConversation } from './api/getConversation'
import { useQuietHours } from './api/getQuietHours'
import type { useMessages } from './api/listMessages'
import type { Author } from './author'
import { Composer } from './Composer'
import { MessageList } from './MessageList'
import { oneZone } from './messageWords'
import type { Person } from './people'
import { personName } from './personName'
import { PresenceLine } from './PresenceLine'
import { ThreadHeader } from './ThreadHeader'
import type { ConversationActions } from './useActions'
import { usePresenceAnnouncer } from './usePresenceAnnouncer'

interface ThreadPaneProps {
  query: ReturnType<typeof useConversation>
  messages: ReturnType<typeof useMessages>
  members: Person[]
  me: Author
  actions: ConversationActions
  onDetails: (() => void) | null
  /** True where the list made room for this pane: then the focus has to follow. */
  alone: boolean
  say: (words: string) => void
}

/** The second pane: what was said, and the answer. */
export function ThreadPane({ query, ...props }: ThreadPaneProps) {
  return (
    <section aria-label="Conversation" className="flex h-full min-h-0 min-w-0 flex-col">
      {query.isPending && <LoadingThread />}
      {query.isError && !query.data && (
        <ErrorState
          title="This conversation could not be opened"
          problem={query.error}
          onRetry={() => void query.refetch()}
        />
      )}
      {query.data && <Thread key={query.data.id} conversation={query.data} {...props} />}
    </section>
  )
}

function Thread({ conversation, messages, ...props }: Omit<ThreadPaneProps, 'query'> & { conversation: Conversation }) {
  const { me, actions, alone, say } = props
  const { id, lead_id } = conversation
  usePageTitle(personName(conversation))
  const typing = usePresenceAnnouncer(id, me.mayWrite)
  useReading(conversation, actions)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (alone) heading.current?.focus()
  }, [alone, id])
  const zone = oneZone(useQuietHours(lead_id).data?.zone)
  const nameOf = useNameOf()
  const loaded = messages.data?.pages.flatMap((page) => page.messages) ?? []
  const facts = { conversationId: id, leadId: lead_id, person: personName(conversation), zone, mayWrite: me.mayWrite, me: me.id, nameOf }
  const look = () => document.getElementById(loaded[0]?.id ?? '')?.scrollIntoView({ block: 'end' })
  return (
    <>
      <ThreadHeader
        conversation={conversation}
        actions={actions}
        mayWrite={me.mayWrite}
        onDetails={props.onDetails}
        heading={heading}
      />
      <PresenceLine conversationId={id} />
      <MessageList messages={messages} loaded={loaded} facts={facts} />
      {me.mayWrite && (
        <Composer
          conversation={conversation}
          messages={loaded}
          members={props.members}
          nameOf={nameOf}
          me={me}
          onTyping={typing}
          onLook={look}
          say={say}
        />
      )}
    </>
  )
}

/** What is on the screen counts as read: on opening, and again when something new comes in. */
function useReading({ id, status, last_message_id }: Conversation, actions: ConversationActions) {
  const latest = useRef({ status, actions })
  useEffect(() => {
    latest.current = { status, actions }
  })
  useEffect(() => {
    const read = () => {
      if (!document.hidden && latest.current.status === 'unread') latest.current.actions.markRead(id)
    }
    read()
    document.addEventListener('visibilitychange', read)
    return () => document.removeEventListener('visibilitychange', read)
  }, [id, last_message_id])
}

function LoadingThread() {
  return (
    <div role="status" className="grid gap-4 p-4">
      <span className="sr-only">Loading the conversation</span>
      <Skeleton className="h-7 w-48" />
      <Skeleton className="h-16 w-3/5 rounded-lg" />
      <Skeleton className="h-16 w-2/3 justify-self-end rounded-lg" />
    </div>
  )
}
