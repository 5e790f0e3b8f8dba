import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { leadKeys } from './keys'

/** DELETE /leads/{id} */
export function useDeleteLead(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: () => request<undefined>(`/leads/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: () => {
      cache.removeQueries({ queryKey: leadKeys.one(id) })
      return cache.invalidateQueries({ queryKey: ['leads', 'list'] })
    },
  })
}
