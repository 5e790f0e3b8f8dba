import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { QuietRule } from '@/shared/api/types/inbox'
import { settingsKeys } from './keys'

interface Rules {
  rules: QuietRule[]
  /** When the table was last held against the laws. */
  as_of: string | null
}

/** GET /api/inbox/quiet-hours/rules */
export function useQuietRules() {
  return useQuery({
    queryKey: settingsKeys.rules,
    queryFn: ({ signal }) => request<Rules>('/api/inbox/quiet-hours/rules', { signal }),
    staleTime: Infinity,
  })
}
