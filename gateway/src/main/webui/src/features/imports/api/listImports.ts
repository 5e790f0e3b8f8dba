import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { ImportPage } from '@/shared/api/types/import'
import { importKeys } from './keys'

/** GET /leads/imports, newest first; asks again while one of them still runs. */
export function useImports(page = 1) {
  return useQuery({
    queryKey: importKeys.list(page),
    queryFn: ({ signal }) => request<ImportPage>('/leads/imports', { query: { page }, signal }),
    refetchInterval: (query) =>
      query.state.data?.imports.some((job) => job.status === 'queued' || job.status === 'running') ? 3_000 : false,
  })
}
