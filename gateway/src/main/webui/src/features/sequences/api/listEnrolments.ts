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

const LIVE_MS = 5_000

/**
 * GET /api/nurture/enrolments
 *
 * @param live asks again and again while somebody is under way: a reply or a logged call ends a run by itself
 */
export function useEnrolments(query: EnrolmentQuery, live = false) {
  return useQuery({
    queryKey: sequenceKeys.enrolments(query),
    queryFn: ({ signal }) => request<EnrolmentPage>('/api/nurture/enrolments', { query: { ...query }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: ({ state }) =>
      live && state.data?.enrolments.some(({ status }) => status !== 'ended') ? LIVE_MS : false,
  })
}
