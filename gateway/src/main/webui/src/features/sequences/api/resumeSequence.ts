import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { ResumeMode } from '@/shared/api/types/enrolment'
import { sequenceKeys } from './keys'

/** POST /api/nurture/sequences/{id}/resume: everybody who is paused goes on */
export function useResumeSequence(id: string) {
  const cache = useQueryClient()
  const path = `/api/nurture/sequences/${encodeURIComponent(id)}/resume`
  return useMutation({
    mutationFn: (mode: ResumeMode) => request<{ changed: number }>(path, { method: 'POST', body: { mode } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: sequenceKeys.all }),
  })
}
