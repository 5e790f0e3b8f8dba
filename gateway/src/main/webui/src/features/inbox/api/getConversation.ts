import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Conversation } from '@/shared/api/types/inbox'
import { conversationPath, inboxKeys } from './keys'
import { usePolling } from './liveState'

/** GET /api/inbox/conversations/{id} */
export function useConversation(id: string) {
  return useQuery({
    queryKey: inboxKeys.one(id),
    queryFn: ({ signal }) => request<Conversation>(conversationPath(id), { signal }),
    refetchInterval: usePolling(),
  })
}
