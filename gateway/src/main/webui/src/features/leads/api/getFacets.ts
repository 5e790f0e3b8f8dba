import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Facets } from '@/shared/api/types/lead'
import { leadKeys } from './keys'

/** GET /leads/facets */
export function useFacets() {
  return useQuery({
    queryKey: leadKeys.facets,
    queryFn: ({ signal }) => request<Facets>('/leads/facets', { signal }),
    staleTime: 30_000,
  })
}
