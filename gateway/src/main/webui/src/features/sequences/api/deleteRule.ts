import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { sequenceKeys } from './keys'

/** DELETE /api/nurture/rules/{id} */
export function useDeleteRule() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      request<undefined>(`/api/nurture/rules/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: () => cache.invalidateQueries({ queryKey: sequenceKeys.rules }),
  })
}
