import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Definition, Sequence } from '@/shared/api/types/nurture'
import { sequenceKeys } from './keys'

export interface SequenceChange {
  name: string
  definition: Definition
  /** Whether people who run on an older version stay on it or move to this one. */
  running_people: 'stay' | 'move'
  expected_version: number
}

/** PUT /api/nurture/sequences/{id}: a new version; 409 when there is a newer one than expected */
export function useSaveSequence(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (change: SequenceChange) =>
      request<Sequence>(`/api/nurture/sequences/${encodeURIComponent(id)}`, { method: 'PUT', body: change }),
    onSuccess: () => cache.invalidateQueries({ queryKey: sequenceKeys.all }),
  })
}
