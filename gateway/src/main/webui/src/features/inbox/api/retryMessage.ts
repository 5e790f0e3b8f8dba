import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Message } from '@/shared/api/types/inbox'
import { refreshConversation } from './refresh'

/** POST /api/inbox/messages/{id}/retry */
export function useRetryMessage(conversationId: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      request<Message>(`/api/inbox/messages/${encodeURIComponent(id)}/retry`, { method: 'POST' }),
    onSettled: () => refreshConversation(cache, conversationId),
  })
}
