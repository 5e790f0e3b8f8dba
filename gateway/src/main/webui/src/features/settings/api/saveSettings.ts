import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { InboxSettings } from '@/shared/api/types/inbox'
import { settingsKeys } from './keys'

/** PUT /api/inbox/settings: the whole of them, so that what another form shows is kept as it was read */
export function useSaveSettings(current: InboxSettings) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (change: Partial<InboxSettings>) =>
      request<InboxSettings>('/api/inbox/settings', { method: 'PUT', body: { ...current, ...change } }),
    onSuccess: (saved) => {
      cache.setQueryData(settingsKeys.settings, saved)
      // A sender or an address may be what a channel was waiting for.
      return cache.invalidateQueries({ queryKey: settingsKeys.channels })
    },
  })
}
