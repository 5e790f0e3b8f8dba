import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Message, Reply } from '@/shared/api/types/inbox'
import { conversationPath } from './keys'
import { refreshConversation } from './refresh'

export interface Sending extends Reply {
  /** Names this press of the button: the same one arriving twice is sent once. */
  key: string
}

/** POST /api/inbox/conversations/{id}/messages */
export function useSendMessage(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ key, ...reply }: Sending) =>
      request<Message>(conversationPath(id, '/messages'), {
        method: 'POST',
        body: reply,
        headers: { 'Idempotency-Key': key },
      }),
    // Also after a refusal: "the thread moved" means that what is shown is old.
    onSettled: () => refreshConversation(cache, id),
  })
}
