import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { EnrolmentDetail } from '@/shared/api/types/enrolment'
import { sequenceKeys } from './keys'

/** GET /api/nurture/enrolments/{id} */
export function useEnrolment(id: string) {
  return useQuery({
    queryKey: sequenceKeys.enrolment(id),
    queryFn: ({ signal }) => request<EnrolmentDetail>(`/api/nurture/enrolments/${encodeURIComponent(id)}`, { signal }),
  })
}
