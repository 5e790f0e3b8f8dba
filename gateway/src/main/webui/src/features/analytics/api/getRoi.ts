import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Roi } from '@/shared/api/types/analytics'
import { analyticsKeys } from './keys'

/** GET /api/analytics/roi */
export function useRoi(days: number, source: string) {
  return useQuery({
    queryKey: analyticsKeys.roi(days, source),
    queryFn: ({ signal }) => request<Roi>('/api/analytics/roi', { query: { days, source }, signal }),
    placeholderData: keepPreviousData,
  })
}
