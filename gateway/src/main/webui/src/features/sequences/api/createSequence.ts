import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Definition, Sequence } from '@/shared/api/types/nurture'
import { sequenceKeys } from './keys'

export interface NewSequence {
  name: string
  /** Made from this template; otherwise `definition` says what it does. */
  template_id?: string
  definition?: Definition
}

/** POST /api/nurture/sequences */
export function useCreateSequence() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (draft: NewSequence) => request<Sequence>('/api/nurture/sequences', { method: 'POST', body: draft }),
    onSuccess: () => cache.invalidateQueries({ queryKey: sequenceKeys.all }),
  })
}
