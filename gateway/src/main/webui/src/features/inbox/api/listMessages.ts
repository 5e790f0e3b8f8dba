import { useInfiniteQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { MessagePage } from '@/shared/api/types/inbox'
import { conversationPath, inboxKeys } from './keys'
import { usePolling } from './liveState'

const PAGE = 50

/** GET /api/inbox/conversations/{id}/messages, here with the newest first, then older ones page by page */
export function useMessages(id: string) {
  return useInfiniteQuery({
    queryKey: inboxKeys.messages(id),
    queryFn: async ({ pageParam, signal }) => {
      const query = { before: pageParam, limit: PAGE }
      const page = await request<MessagePage>(conversationPath(id, '/messages'), { query, signal })
      // A page reads from top to bottom; the pages come from the bottom up.
      return { ...page, messages: page.messages.toReversed() }
    },
    initialPageParam: '',
    getNextPageParam: (last) => last.next_before || undefined,
    refetchInterval: usePolling(),
  })
}
