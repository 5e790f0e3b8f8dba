import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Lead } from '@/shared/api/types/lead'
import { leadKeys } from './keys'

/** GET /leads/{id} */
export function useLead(id: string, enabled = true) {
  return useQuery({
    queryKey: leadKeys.one(id),
    queryFn: ({ signal }) => request<Lead>(`/leads/${encodeURIComponent(id)}`, { signal }),
    enabled,
  })
}
