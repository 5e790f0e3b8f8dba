import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { SpendEntry, SpendList } from '@/shared/api/types/analytics'
import { analyticsKeys } from './keys'

/** GET /api/analytics/spend */
export function useSpend() {
  return useQuery({
    queryKey: analyticsKeys.spend,
    queryFn: ({ signal }) => request<SpendList>('/api/analytics/spend', { signal }),
  })
}

/** POST /api/analytics/spend */
export function useEnterSpend() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (entry: SpendEntry) =>
      request<SpendList>('/api/analytics/spend', { method: 'POST', body: { entries: [entry] } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: analyticsKeys.all }),
  })
}

/** DELETE /api/analytics/spend */
export function useRemoveSpend() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ month, source, campaign }: SpendEntry) =>
      request<undefined>('/api/analytics/spend', { method: 'DELETE', query: { month, source, campaign } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: analyticsKeys.all }),
  })
}
