import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { sequenceKeys } from './keys'

/** POST /api/nurture/sequences/{id}/pause: everybody in it keeps their place */
export function usePauseSequence(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () =>
      request<{ changed: number }>(`/api/nurture/sequences/${encodeURIComponent(id)}/pause`, { method: 'POST' }),
    onSuccess: () => cache.invalidateQueries({ queryKey: sequenceKeys.all }),
  })
}
