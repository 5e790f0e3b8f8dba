import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Opening } from '@/shared/api/types/inbox'
import { inboxKeys } from './keys'

/** @property conversation_id beside the message that was taken, or the conversation itself as `conversation` */
export interface Started {
  id: string
  conversation_id?: string
  conversation?: { id: string }
}

/** POST /api/inbox/conversations: starts the person's one conversation, or goes on with it */
export function useStartConversation() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: async ({ key, ...opening }: Opening & { key: string }) => {
      const headers = { 'Idempotency-Key': key }
      const started = await request<Started>('/api/inbox/conversations', { method: 'POST', body: opening, headers })
      return started.conversation_id ?? started.conversation?.id ?? started.id
    },
    onSuccess: () => cache.invalidateQueries({ queryKey: inboxKeys.all }),
  })
}
