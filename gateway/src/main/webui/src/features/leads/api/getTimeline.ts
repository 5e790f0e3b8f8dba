import { useInfiniteQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Timeline } from '@/shared/api/types/lead'
import { leadKeys } from './keys'

const LIVE_MS = 10_000

/** GET /leads/{id}/timeline, newest first, page by page; the first page follows what other services tell of */
export function useTimeline(id: string) {
  return useInfiniteQuery({
    queryKey: leadKeys.timeline(id),
    queryFn: ({ pageParam, signal }) =>
      request<Timeline>(`/leads/${encodeURIComponent(id)}/timeline`, { query: { cursor: pageParam }, signal }),
    initialPageParam: '',
    refetchInterval: ({ state }) => (state.data?.pages.length === 1 ? LIVE_MS : false),
    getNextPageParam: (last) => last.next_cursor || undefined,
  })
}
