import type { Message } from '@/shared/api/types/inbox'
import { Button } from '@/shared/ui/Button'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Skeleton } from '@/shared/ui/Skeleton'
import type { useMessages } from './api/listMessages'
import { MessageBubble, type ThreadFacts } from './MessageBubble'
import { byDay } from './messageWords'

interface MessageListProps {
  messages: ReturnType<typeof useMessages>
  /** The newest first. */
  loaded: Message[]
  facts: ThreadFacts
}

/** The messages of a thread by day. It stands at its end, and stays where it is when older ones come in above. */
export function MessageList({ messages, loaded, facts }: MessageListProps) {
  return (
    // Reversed, so that the browser itself keeps the newest in view. Focusable, so that a keyboard can scroll it.
    <div
      role="group"
      aria-label="Messages"
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      className="flex min-h-0 flex-1 flex-col-reverse overflow-y-auto bg-sunken px-4 py-4 focus-visible:-outline-offset-2"
    >
      <div className="grid gap-4">
        {messages.isPending && <LoadingMessages />}
        {messages.isError && !loaded.length && (
          <ErrorState
            title="The messages could not be loaded"
            problem={messages.error}
            onRetry={() => void messages.refetch()}
          />
        )}
        {messages.hasNextPage && (
          <Button
            className="justify-self-center"
            busy={messages.isFetchingNextPage}
            onClick={() => void messages.fetchNextPage()}
          >
            Load older messages
          </Button>
        )}
        {messages.isSuccess && !loaded.length && (
          <p className="text-center text-muted">Nothing was written yet. The first message is yours.</p>
        )}
        {byDay(loaded).map((day) => (
          <section key={day.name} aria-label={day.name} className="grid gap-4">
            <h3 className="justify-self-center rounded-full bg-hover px-2.5 py-0.5 text-xs text-muted">{day.name}</h3>
            <ol className="grid gap-4">
              {day.messages.map((message) => (
                <MessageBubble key={message.id} message={message} facts={facts} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    </div>
  )
}

function LoadingMessages() {
  return (
    <div role="status" className="grid gap-4">
      <span className="sr-only">Loading messages</span>
      <Skeleton className="h-14 w-3/5 rounded-lg" />
      <Skeleton className="h-20 w-2/3 justify-self-end rounded-lg" />
      <Skeleton className="h-14 w-1/2 rounded-lg" />
    </div>
  )
}
