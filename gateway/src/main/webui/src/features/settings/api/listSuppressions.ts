import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { SuppressionPage } from '@/shared/api/types/inbox'
import { settingsKeys } from './keys'

export const SUPPRESSIONS_PER_PAGE = 20

/** GET /api/inbox/suppressions, newest first */
export function useSuppressions(page: number) {
  const query = { page, per_page: SUPPRESSIONS_PER_PAGE }
  return useQuery({
    queryKey: settingsKeys.suppressions(page),
    queryFn: ({ signal }) => request<SuppressionPage>('/api/inbox/suppressions', { query, signal }),
    placeholderData: keepPreviousData,
  })
}
