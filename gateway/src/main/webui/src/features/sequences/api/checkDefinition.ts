import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Check, Definition } from '@/shared/api/types/nurture'
import { questionKeys } from './keys'

/** POST /api/nurture/sequences/check: what is wrong with the steps, without saving them */
export function useCheck(definition: Definition) {
  return useQuery({
    queryKey: questionKeys.check(definition),
    queryFn: ({ signal }) =>
      request<Check>('/api/nurture/sequences/check', { method: 'POST', body: { definition }, signal }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
  })
}
