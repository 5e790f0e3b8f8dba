import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Rule } from '@/shared/api/types/enrolment'
import { sequenceKeys } from './keys'

/** GET /api/nurture/rules */
export function useRules() {
  return useQuery({
    queryKey: sequenceKeys.rules,
    queryFn: async ({ signal }) => (await request<{ rules: Rule[] }>('/api/nurture/rules', { signal })).rules,
  })
}
