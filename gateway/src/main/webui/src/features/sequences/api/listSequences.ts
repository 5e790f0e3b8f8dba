import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { SequencePage } from '@/shared/api/types/nurture'
import { sequenceKeys } from './keys'

export interface SequenceQuery {
  status: string
  page: number
  per_page: number
}

/** GET /api/nurture/sequences */
export function useSequences(query: SequenceQuery) {
  return useQuery({
    queryKey: sequenceKeys.list(query),
    queryFn: ({ signal }) => request<SequencePage>('/api/nurture/sequences', { query: { ...query }, signal }),
    placeholderData: keepPreviousData,
  })
}
