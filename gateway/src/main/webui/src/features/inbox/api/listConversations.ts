import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { ConversationPage } from '@/shared/api/types/inbox'
import { inboxKeys } from './keys'
import { usePolling } from './liveState'

export interface ConversationFilter {
  status: string
  assigned_to: string
  channel: string
  priority: string
  label: string
  search: string
}

const PER_PAGE = 30

/** GET /api/inbox, newest activity first, page after page */
export function useConversations(filter: ConversationFilter) {
  return useInfiniteQuery({
    queryKey: inboxKeys.list(filter),
    queryFn: ({ pageParam, signal }) =>
      request<ConversationPage>('/api/inbox', { query: { ...filter, page: pageParam, per_page: PER_PAGE }, signal }),
    initialPageParam: 1,
    getNextPageParam: (last) => (last.page * last.per_page < last.total_count ? last.page + 1 : undefined),
    placeholderData: keepPreviousData,
    refetchInterval: usePolling(),
  })
}
