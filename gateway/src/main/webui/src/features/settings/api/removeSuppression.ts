import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { settingsKeys } from './keys'

export interface Removal {
  id: string
  /** Why the address may be written to again. */
  reason: string
}

/** DELETE /api/inbox/suppressions/{id} */
export function useRemoveSuppression() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ id, reason }: Removal) =>
      request<undefined>(`/api/inbox/suppressions/${encodeURIComponent(id)}`, { method: 'DELETE', query: { reason } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: settingsKeys.allSuppressions }),
  })
}
