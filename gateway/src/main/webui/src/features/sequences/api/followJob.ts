import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { request } from '@/shared/api/http'
import type { BulkJob } from '@/shared/api/types/nurture'
import { questionKeys, sequenceKeys } from './keys'

const POLL_MS = 1_000

/** Whether nothing more will happen to a job. */
export function ended(job: Pick<BulkJob, 'status'>): boolean {
  return job.status === 'completed' || job.status === 'failed'
}

/** GET /api/nurture/jobs/{id}, again and again until it has ended */
export function useJob(id: string) {
  const cache = useQueryClient()
  const query = useQuery({
    queryKey: questionKeys.job(id),
    queryFn: ({ signal }) => request<BulkJob>(`/api/nurture/jobs/${encodeURIComponent(id)}`, { signal }),
    refetchInterval: ({ state }) => (state.data && ended(state.data) ? false : POLL_MS),
  })
  const done = query.data !== undefined && ended(query.data)
  useEffect(() => {
    if (done) void cache.invalidateQueries({ queryKey: sequenceKeys.all })
  }, [cache, done])
  return query
}
