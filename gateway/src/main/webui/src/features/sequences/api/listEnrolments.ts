import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { EnrolmentPage } from '@/shared/api/types/enrolment'
import { sequenceKeys } from './keys'

export interface EnrolmentQuery {
  sequence_id?: string
  lead_id?: string
  status?: string
  page: number
  per_page: number
}

/** GET /api/nurture/enrolments */
export function useEnrolments(query: EnrolmentQuery) {
  return useQuery({
    queryKey: sequenceKeys.enrolments(query),
    queryFn: ({ signal }) => request<EnrolmentPage>('/api/nurture/enrolments', { query: { ...query }, signal }),
    placeholderData: keepPreviousData,
  })
}
