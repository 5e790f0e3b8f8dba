import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { sequenceKeys } from './keys'

/** POST /api/nurture/enrolments/{id}/stop */
export function useStopEnrolment() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (id: string) =>
      request<unknown>(`/api/nurture/enrolments/${encodeURIComponent(id)}/stop`, { method: 'POST' }),
    onSuccess: () => cache.invalidateQueries({ queryKey: sequenceKeys.all }),
  })
}
