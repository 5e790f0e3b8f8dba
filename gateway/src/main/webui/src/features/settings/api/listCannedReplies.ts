import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { CannedReply } from '@/shared/api/types/inbox'
import { settingsKeys } from './keys'

/** GET /api/inbox/canned-replies */
export function useCannedReplies() {
  return useQuery({
    queryKey: settingsKeys.canned,
    queryFn: async ({ signal }) => {
      const query = { per_page: 100 }
      const answer = await request<{ canned_replies: CannedReply[] }>('/api/inbox/canned-replies', { query, signal })
      return answer.canned_replies
    },
    staleTime: 60_000,
  })
}
