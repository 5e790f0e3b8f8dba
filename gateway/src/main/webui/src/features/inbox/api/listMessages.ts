import { useInfiniteQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { MessagePage } from '@/shared/api/types/inbox'
import { conversationPath, inboxKeys } from './keys'
import { usePolling } from './liveState'

const PAGE = 50

/** GET /api/inbox/conversations/{id}/messages, the newest first, then older ones page by page */
export function useMessages(id: string) {
  return useInfiniteQuery({
    queryKey: inboxKeys.messages(id),
    queryFn: ({ pageParam, signal }) =>
      request<MessagePage>(conversationPath(id, '/messages'), { query: { before: pageParam, limit: PAGE }, signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_before || undefined,
    refetchInterval: usePolling(),
  })
}
