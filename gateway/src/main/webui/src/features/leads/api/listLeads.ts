import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { LeadPage } from '@/shared/api/types/lead'
import { leadKeys } from './keys'

export interface LeadFilter {
  search: string
  status: string
  source: string
  grade: string
  import_id: string
}

export interface LeadQuery extends LeadFilter {
  sort: string
  page: number
  per_page: number
}

/** GET /leads */
export function useLeads(query: LeadQuery) {
  return useQuery({
    queryKey: leadKeys.list(query),
    queryFn: ({ signal }) => request<LeadPage>('/leads', { query: { ...query }, signal }),
    placeholderData: keepPreviousData,
  })
}
