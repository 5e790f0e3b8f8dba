import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { QuietHours } from '@/shared/api/types/inbox'
import { inboxKeys } from './keys'

/** GET /api/inbox/quiet-hours: whether this person may be written to now, else from when */
export function useQuietHours(leadId: string | null) {
  return useQuery({
    queryKey: inboxKeys.quietHours(leadId ?? ''),
    queryFn: ({ signal }) => request<QuietHours>('/api/inbox/quiet-hours', { query: { lead_id: leadId }, signal }),
    enabled: leadId !== null,
    staleTime: 60_000,
    refetchInterval: 5 * 60_000,
  })
}
