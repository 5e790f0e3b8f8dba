import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { ResumeMode } from '@/shared/api/types/enrolment'
import { sequenceKeys } from './keys'

/** POST /api/nurture/enrolments/{id}/resume */
export function useResumeEnrolment(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (mode: ResumeMode) =>
      request<unknown>(`/api/nurture/enrolments/${encodeURIComponent(id)}/resume`, { method: 'POST', body: { mode } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: sequenceKeys.all }),
  })
}
