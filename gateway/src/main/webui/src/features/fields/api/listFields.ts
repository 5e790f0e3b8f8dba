import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { FieldDefinition } from '@/shared/api/types/lead'

export const fieldKeys = { all: ['fields'] as const }

/** GET /leads/fields */
export function useFields() {
  return useQuery({
    queryKey: fieldKeys.all,
    queryFn: async ({ signal }) => {
      const answer = await request<FieldDefinition[] | { fields: FieldDefinition[] }>('/leads/fields', { signal })
      return Array.isArray(answer) ? answer : answer.fields
    },
    staleTime: 60_000,
  })
}
