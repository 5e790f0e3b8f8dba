import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { importKeys } from './keys'

/** POST /leads/imports/{id}/cancel */
export function useCancelImport(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => request<undefined>(`/leads/imports/${encodeURIComponent(id)}/cancel`, { method: 'POST' }),
    onSettled: () => cache.invalidateQueries({ queryKey: importKeys.all }),
  })
}
