import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Sequence } from '@/shared/api/types/nurture'
import { sequenceKeys } from './keys'

/** GET /api/nurture/sequences/{id} */
export function useSequence(id: string) {
  return useQuery({
    queryKey: sequenceKeys.one(id),
    queryFn: ({ signal }) => request<Sequence>(`/api/nurture/sequences/${encodeURIComponent(id)}`, { signal }),
  })
}
