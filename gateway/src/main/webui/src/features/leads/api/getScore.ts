import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { ApiProblem } from '@/shared/api/problem'
import type { ScoredLead } from '@/shared/api/types/score'
import { leadKeys } from './keys'

const UNSCORED_POLL_MS = 2_000

async function scoreOf(id: string, signal: AbortSignal): Promise<ScoredLead | null> {
  try {
    return await request<ScoredLead>(`/api/ai/scored-leads/${encodeURIComponent(id)}`, { signal })
  } catch (problem) {
    // A lead is scored a moment after it arrives; until then the service does not know it.
    if (problem instanceof ApiProblem && problem.status === 404) return null
    throw problem
  }
}

/** GET /api/ai/scored-leads/{id}; null while the lead waits for its first score. */
export function useScore(id: string) {
  return useQuery({
    queryKey: leadKeys.score(id),
    queryFn: ({ signal }) => scoreOf(id, signal),
    refetchInterval: (query) =>
      query.state.data === null && query.state.dataUpdateCount < 15 ? UNSCORED_POLL_MS : false,
  })
}
