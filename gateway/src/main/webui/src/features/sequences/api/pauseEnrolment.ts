import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { sequenceKeys } from './keys'

/** POST /api/nurture/enrolments/{id}/pause */
export function usePauseEnrolment() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      request<unknown>(`/api/nurture/enrolments/${encodeURIComponent(id)}/pause`, { method: 'POST' }),
    onSuccess: () => cache.invalidateQueries({ queryKey: sequenceKeys.all }),
  })
}
