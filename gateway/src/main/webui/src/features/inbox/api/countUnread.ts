import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { ConversationPage } from '@/shared/api/types/inbox'
import { inboxKeys } from './keys'
import { usePolling } from './liveState'

/** GET /api/inbox?status=unread: how many conversations wait to be read */
export function useUnreadCount(): number {
  const query = { status: 'unread', page: 1, per_page: 1 }
  const unread = useQuery({
    queryKey: inboxKeys.unread,
    queryFn: ({ signal }) => request<ConversationPage>('/api/inbox', { query, signal }),
    select: (page) => page.total_count,
    refetchInterval: usePolling(),
  })
  return unread.data ?? 0
}
