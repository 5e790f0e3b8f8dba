import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Channel } from '@/shared/api/types/inbox'
import { settingsKeys } from './keys'

export interface Withdrawal {
  lead_id: string
  channel: Channel
}

/** DELETE /api/inbox/consents: an opt-out that was given to a person, not to a machine */
export function useWithdrawConsent() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: ({ lead_id, channel }: Withdrawal) =>
      request<undefined>('/api/inbox/consents', { method: 'DELETE', query: { lead_id, channel } }),
    onSuccess: (_answer, { lead_id }) => cache.invalidateQueries({ queryKey: settingsKeys.consents(lead_id) }),
  })
}
