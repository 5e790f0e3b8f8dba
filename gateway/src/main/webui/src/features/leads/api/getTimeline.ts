import { useInfiniteQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Timeline } from '@/shared/api/types/lead'
import { leadKeys } from './keys'

/** GET /leads/{id}/timeline, newest first, page by page */
export function useTimeline(id: string) {
  return useInfiniteQuery({
    queryKey: leadKeys.timeline(id),
    queryFn: ({ pageParam, signal }) =>
      request<Timeline>(`/leads/${encodeURIComponent(id)}/timeline`, { query: { cursor: pageParam }, signal }),
    initialPageParam: '',
    getNextPageParam: (last) => last.next_cursor || undefined,
  })
}
