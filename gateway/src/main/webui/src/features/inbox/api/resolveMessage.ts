import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Message } from '@/shared/api/types/inbox'
import { refreshConversation } from './refresh'

export interface Resolution {
  id: string
  outcome: 'sent' | 'failed'
}

/** POST /api/inbox/messages/{id}/resolve: a person says what became of a message whose confirmation was lost */
export function useResolveMessage(conversationId: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ id, outcome }: Resolution) =>
      request<Message>(`/api/inbox/messages/${encodeURIComponent(id)}/resolve`, { method: 'POST', body: { outcome } }),
    onSettled: () => refreshConversation(cache, conversationId),
  })
}
