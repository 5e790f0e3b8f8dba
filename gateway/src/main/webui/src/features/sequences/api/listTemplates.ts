import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Template } from '@/shared/api/types/nurture'
import { sequenceKeys } from './keys'

/** GET /api/nurture/templates */
export function useTemplates() {
  return useQuery({
    queryKey: sequenceKeys.templates,
    queryFn: async ({ signal }) =>
      (await request<{ templates: Template[] }>('/api/nurture/templates', { signal })).templates,
    staleTime: 60_000,
  })
}
