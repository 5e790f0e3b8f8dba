import { Inbox, SearchX } from 'lucide-react'
import type { ReactNode } from 'react'
import { cn } from '@/shared/lib/cn'
import { counted } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ErrorState } from '@/shared/ui/ErrorState'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import type { useConversations } from './api/listConversations'
import { useLiveState } from './api/liveState'
import { ConversationRow } from './ConversationRow'
import { InboxFilters } from './InboxFilters'
import { narrowed, type useInboxState } from './listState'

interface ConversationListProps {
  conversations: ReturnType<typeof useConversations>
  state: ReturnType<typeof useInboxState>
  openId: string | null
  /** Beside the heading. */
  actions: ReactNode
}

/** The first pane: all conversations that the filters let through. */
export function ConversationList({ conversations, state, openId, actions }: ConversationListProps) {
  const found = conversations.data?.pages.flatMap((page) => page.conversations) ?? []
  const total = conversations.data?.pages[0]?.total_count
  const labels = [...new Set(found.flatMap((conversation) => conversation.labels))]
  return (
    <section aria-label="Conversations" className="flex h-full min-h-0 flex-col border-line bg-surface lg:border-r">
      <header className="flex min-h-14 items-center justify-between gap-3 border-b border-line px-4">
        <div className="flex items-baseline gap-2">
          <h1 className="text-xl font-semibold">Inbox</h1>
          {total !== undefined && <p className="num text-sm text-muted">{counted(total, 'conversation')}</p>}
        </div>
        {actions}
      </header>
      <InboxFilters filter={state.filter} labels={labels} onChange={state.change} onClear={state.clear} />
      <PollingNote />
      <div
        className={cn('min-h-0 flex-1 overflow-y-auto transition-opacity', conversations.isPlaceholderData && 'opacity-60')}
        aria-busy={conversations.isFetching}
      >
        {conversations.isPending && <SkeletonRows rows={6} label="Loading conversations" />}
        {conversations.isError && !found.length && (
          <ErrorState
            title="The inbox could not be loaded"
            problem={conversations.error}
            onRetry={() => void conversations.refetch()}
          />
        )}
        {conversations.isSuccess && found.length === 0 && <NoConversations state={state} />}
        <ul className="divide-y divide-line">
          {found.map((conversation) => (
            <ConversationRow key={conversation.id} conversation={conversation} open={conversation.id === openId} />
          ))}
        </ul>
        {conversations.hasNextPage && (
          <div className="p-3 text-center">
            <Button busy={conversations.isFetchingNextPage} onClick={() => void conversations.fetchNextPage()}>
              Load more
            </Button>
          </div>
        )}
      </div>
    </section>
  )
}

function PollingNote() {
  const live = useLiveState()
  return (
    <p role="status" className={live === 'polling' ? 'bg-warn-soft px-4 py-2 text-sm text-warn-text' : 'sr-only'}>
      {live === 'polling' ? 'The live connection is interrupted. The inbox is asked for news every ten seconds.' : ''}
    </p>
  )
}

function NoConversations({ state }: { state: ConversationListProps['state'] }) {
  if (narrowed(state.filter)) {
    return (
      <EmptyState icon={SearchX} title="Nothing here" action={<Button onClick={state.clear}>Clear filters</Button>}>
        No conversation fits this search and these filters together.
      </EmptyState>
    )
  }
  return (
    <EmptyState icon={Inbox} title="No conversations yet">
      Answers to your messages arrive here, e-mail and texts of one person in one thread. To write first, open a lead and
      press Message.
    </EmptyState>
  )
}
