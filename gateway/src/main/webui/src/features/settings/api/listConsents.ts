import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Consent } from '@/shared/api/types/inbox'
import { settingsKeys } from './keys'

/** GET /api/inbox/consents of one lead */
export function useConsents(leadId: string | null) {
  return useQuery({
    queryKey: settingsKeys.consents(leadId ?? ''),
    queryFn: async ({ signal }) => {
      const answer = await request<{ consents: Consent[] }>('/api/inbox/consents', { query: { lead_id: leadId }, signal })
      return answer.consents
    },
    enabled: leadId !== null,
    staleTime: 30_000,
  })
}
