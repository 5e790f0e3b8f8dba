import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Conversation, ConversationChange } from '@/shared/api/types/inbox'
import { conversationPath, inboxKeys } from './keys'
import { refreshConversation } from './refresh'

export interface NamedChange extends ConversationChange {
  id: string
}

/** PATCH /api/inbox/conversations/{id} */
export function useChangeConversation() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ id, ...change }: NamedChange) =>
      request<Conversation>(conversationPath(id), { method: 'PATCH', body: change }),
    onSuccess: (conversation, { id }) => cache.setQueryData(inboxKeys.one(id), conversation),
    onSettled: (_answer, _problem, { id }) => refreshConversation(cache, id),
  })
}
