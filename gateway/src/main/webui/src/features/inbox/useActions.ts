import { ApiProblem } from '@/shared/api/problem'
import type { Conversation, ConversationChange } from '@/shared/api/types/inbox'
import { dateTime } from '@/shared/lib/format'
import { useToast } from '@/shared/ui/Toast'
import { useChangeConversation } from './api/changeConversation'
import { useMarkRead } from './api/markRead'
import { personName } from './personName'

/** What can be done with a conversation, each said aloud once it is done. */
export function useActions(say: (words: string) => void) {
  const change = useChangeConversation()
  const read = useMarkRead()
  const toast = useToast()
  const refused = (problem: unknown) =>
    toast(problem instanceof ApiProblem ? problem.message : 'That did not work', 'failed')
  const apply = (conversation: Conversation, wanted: ConversationChange, done: string) =>
    change.mutate({ id: conversation.id, ...wanted }, { onSuccess: () => say(done), onError: refused })
  return {
    apply,
    close: (conversation: Conversation) =>
      apply(conversation, { status: 'closed' }, `Conversation with ${personName(conversation)} closed`),
    reopen: (conversation: Conversation) =>
      apply(conversation, { status: 'open' }, `Conversation with ${personName(conversation)} opened again`),
    snooze: (conversation: Conversation, at: Date) =>
      apply(
        conversation,
        { status: 'snoozed', snoozed_until: at.toISOString() },
        `Snoozed until ${dateTime(at.toISOString())}`,
      ),
    markUnread: ({ id }: Conversation) =>
      read.mutate({ id, as: 'unread' }, { onSuccess: () => say('Marked as unread'), onError: refused }),
    markRead: (id: string) => read.mutate({ id, as: 'read' }),
  }
}

export type ConversationActions = ReturnType<typeof useActions>
