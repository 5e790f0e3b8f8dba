import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Channels } from '@/shared/api/types/inbox'
import { settingsKeys } from './keys'

/** GET /api/inbox/channels */
export function useChannels() {
  return useQuery({
    queryKey: settingsKeys.channels,
    queryFn: ({ signal }) => request<Channels>('/api/inbox/channels', { signal }),
    staleTime: 30_000,
  })
}
