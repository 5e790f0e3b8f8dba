import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { settingsKeys } from './keys'

/** DELETE /api/inbox/canned-replies/{id} */
export function useDeleteCannedReply() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      request<undefined>(`/api/inbox/canned-replies/${encodeURIComponent(id)}`, { method: 'DELETE' }),
    onSuccess: () => cache.invalidateQueries({ queryKey: settingsKeys.canned }),
  })
}
