import { useMutation } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { PeopleFilter } from '@/shared/api/types/nurture'

export interface BulkStart {
  template_id: string
  filter: PeopleFilter
}

/** POST /api/nurture/bulk-start: a job that puts everybody of a filter into a sequence */
export function useBulkStart() {
  return useMutation({
    mutationFn: (start: BulkStart) =>
      request<{ job_id: string; matched: number }>('/api/nurture/bulk-start', { method: 'POST', body: start }),
  })
}
