import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { sequenceKeys } from './keys'

/** POST /api/nurture/sequences/{id}/archive or /activate */
export function useShelveSequence(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (move: 'archive' | 'activate') =>
      request<unknown>(`/api/nurture/sequences/${encodeURIComponent(id)}/${move}`, { method: 'POST' }),
    onSuccess: () => cache.invalidateQueries({ queryKey: sequenceKeys.all }),
  })
}
