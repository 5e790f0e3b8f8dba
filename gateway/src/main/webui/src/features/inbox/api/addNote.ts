import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Message, Note } from '@/shared/api/types/inbox'
import { conversationPath } from './keys'
import { refreshConversation } from './refresh'

/** POST /api/inbox/conversations/{id}/notes */
export function useAddNote(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (note: Note) => request<Message>(conversationPath(id, '/notes'), { method: 'POST', body: note }),
    onSuccess: () => refreshConversation(cache, id),
  })
}
