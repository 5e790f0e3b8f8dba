import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { fieldKeys } from './listFields'

/** DELETE /leads/fields/{id} */
export function useDeleteField() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) => request<undefined>(`/leads/fields/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: () => cache.invalidateQueries({ queryKey: fieldKeys.all }),
  })
}
