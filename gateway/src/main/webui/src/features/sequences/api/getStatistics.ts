import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Statistics } from '@/shared/api/types/enrolment'
import { sequenceKeys } from './keys'

/** GET /api/nurture/sequences/{id}/statistics */
export function useStatistics(id: string) {
  return useQuery({
    queryKey: sequenceKeys.statistics(id),
    queryFn: ({ signal }) =>
      request<Statistics>(`/api/nurture/sequences/${encodeURIComponent(id)}/statistics`, { signal }),
  })
}
