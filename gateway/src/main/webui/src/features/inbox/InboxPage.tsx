import { MessagesSquare } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useParams } from 'react-router'
import { cn } from '@/shared/lib/cn'
import { useMembers } from '@/features/team/api/listMembers'
import type { Conversation } from '@/shared/api/types/inbox'
import { useMedia } from '@/shared/lib/useMedia'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { pressControl, useShortcuts } from '@/shared/lib/useShortcuts'
import { EmptyState } from '@/shared/ui/EmptyState'
import { useConversation } from './api/getConversation'
import { useConversations } from './api/listConversations'
import { useMessages } from './api/listMessages'
import type { Author } from './author'
import { ConversationList } from './ConversationList'
import { useInboxState } from './listState'
import { moveInList } from './moveInList'
import { teamOf } from './people'
import { PersonPane } from './PersonPane'
import { ShortcutHelp } from './ShortcutHelp'
import { ThreadPane } from './ThreadPane'
import { useActions } from './useActions'
import { useArrivals } from './useArrivals'

interface InboxPageProps {
  me: Author
  /** What is on record about a lead's consent. */
  consent?: (conversation: Conversation) => ReactNode
}

/** All conversations, the open one, and the person: three panes, two where the screen is narrower, one on a phone. */
export function InboxPage({ me, consent }: InboxPageProps) {
  usePageTitle('Inbox')
  const { conversationId = null } = useParams()
  const state = useInboxState()
  const conversations = useConversations(state.filter)
  const [said, setSaid] = useState('')
  const [help, setHelp] = useState(false)
  const wide = useMedia('(min-width: 64rem)')
  const widest = useMedia('(min-width: 80rem)')
  const details = conversationId !== null && (widest || state.details)
  const listed = conversations.data?.pages.flatMap((page) => page.conversations) ?? []
  useArrivals(listed, conversationId, setSaid)
  useShortcuts({
    j: () => moveInList(1, conversationId),
    k: () => moveInList(-1, conversationId),
    r: () => pressControl('r'),
    n: () => pressControl('n'),
    e: () => pressControl('e'),
    s: () => pressControl('s'),
    a: () => {
      if (!pressControl('a') && conversationId) {
        flushSync(() => state.showDetails(true))
        requestAnimationFrame(() => pressControl('a'))
      }
    },
    '/': () => pressControl('/'),
    '?': () => setHelp(true),
  })
  const showList = wide ? widest || !details : conversationId === null
  const columns = cn(widest && details && 'grid-cols-[20rem_minmax(0,1fr)_18rem]', {
    'grid-cols-[20rem_minmax(0,1fr)]': wide && showList && !(widest && details),
    'grid-cols-[minmax(0,1fr)_18rem]': wide && !showList,
  })
  return (
    <div data-wide className={cn('grid h-[calc(100dvh-6.9rem-env(safe-area-inset-bottom))] grid-rows-[minmax(0,1fr)] lg:h-dvh', columns)}>
      <p role="status" className="sr-only">
        {said}
      </p>
      {showList && (
        <ConversationList
          conversations={conversations}
          state={state}
          openId={conversationId}
          actions={<ShortcutHelp open={help} onOpenChange={setHelp} />}
        />
      )}
      {conversationId ? (
        <OpenConversation
          key={conversationId}
          id={conversationId}
          me={me}
          layout={{ thread: wide || !details, details, alone: !wide, always: widest }}
          onDetails={state.showDetails}
          consent={consent}
          say={setSaid}
        />
      ) : (
        wide && (
          <div className="grid place-content-center">
            <EmptyState icon={MessagesSquare} title="No conversation is open">
              Choose one from the list, or press j and Enter.
            </EmptyState>
          </div>
        )
      )}
    </div>
  )
}

interface OpenConversationProps extends InboxPageProps {
  id: string
  layout: { thread: boolean; details: boolean; alone: boolean; always: boolean }
  onDetails: (show: boolean) => void
  say: (words: string) => void
}

function OpenConversation({ id, me, layout, onDetails, consent, say }: OpenConversationProps) {
  const query = useConversation(id)
  const messages = useMessages(id)
  const actions = useActions(say)
  const team = useMembers().data ?? []
  const assigned = query.data?.assigned_user_id
  const members = teamOf(
    { id: me.id, name: me.name },
    team,
    assigned ? { id: assigned, name: query.data?.assigned_to ?? assigned } : null,
  )
  return (
    <>
      {layout.thread && (
        <ThreadPane
          query={query}
          messages={messages}
          members={members}
          me={me}
          actions={actions}
          onDetails={layout.always ? null : () => onDetails(!layout.details)}
          alone={layout.alone}
          say={say}
        />
      )}
      {layout.details && query.data && (
        <PersonPane
          conversation={query.data}
          members={members}
          me={me}
          actions={actions}
          consent={consent?.(query.data)}
          onBack={layout.always ? null : () => onDetails(false)}
        />
      )}
    </>
  )
}
