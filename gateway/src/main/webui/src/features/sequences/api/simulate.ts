import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { PeopleFilter, Simulation } from '@/shared/api/types/nurture'
import { questionKeys } from './keys'

/** Whom to try it with: one lead, or everybody of a filter. */
export type People = { lead_id: string } | { filter: PeopleFilter }

/** POST /api/nurture/simulate: what would happen. Asks nothing while there is no sequence or nobody to try. */
export function useSimulation(templateId: string, people: People | null) {
  const question = { template_id: templateId, ...people }
  return useQuery({
    queryKey: questionKeys.simulation(question),
    queryFn: ({ signal }) =>
      request<Simulation>('/api/nurture/simulate', { method: 'POST', body: question, signal }),
    enabled: templateId !== '' && people !== null,
    placeholderData: keepPreviousData,
    staleTime: 0,
  })
}
