import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { conversationPath } from './keys'
import { refreshConversation } from './refresh'

export interface Reading {
  id: string
  as: 'read' | 'unread'
}

/** POST /api/inbox/conversations/{id}/read and /unread, for the signed-in user alone */
export function useMarkRead() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ id, as }: Reading) => request<undefined>(conversationPath(id, `/${as}`), { method: 'POST' }),
    onSettled: (_answer, _problem, { id }) => refreshConversation(cache, id),
  })
}
