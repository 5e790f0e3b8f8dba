import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { InboxSettings } from '@/shared/api/types/inbox'
import { settingsKeys } from './keys'

/** GET /api/inbox/settings */
export function useInboxSettings() {
  return useQuery({
    queryKey: settingsKeys.settings,
    queryFn: ({ signal }) => request<InboxSettings>('/api/inbox/settings', { signal }),
    staleTime: 60_000,
  })
}
