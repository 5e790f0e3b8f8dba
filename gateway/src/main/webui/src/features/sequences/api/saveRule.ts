import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Rule, RuleDraft } from '@/shared/api/types/enrolment'
import { sequenceKeys } from './keys'

/** POST /api/nurture/rules, or PUT /api/nurture/rules/{id} for one that exists */
export function useSaveRule() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ id, ...draft }: RuleDraft & { id?: string }) =>
      id
        ? request<Rule>(`/api/nurture/rules/${encodeURIComponent(id)}`, { method: 'PUT', body: draft })
        : request<Rule>('/api/nurture/rules', { method: 'POST', body: draft }),
    onSuccess: () => cache.invalidateQueries({ queryKey: sequenceKeys.rules }),
  })
}
