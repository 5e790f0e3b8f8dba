import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { settingsKeys } from './keys'

/** DELETE /api/inbox/suppressions/{id}. The service refuses it where the person themselves opted out. */
export function useRemoveSuppression() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      request<undefined>(`/api/inbox/suppressions/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: () => cache.invalidateQueries({ queryKey: settingsKeys.allSuppressions }),
  })
}
