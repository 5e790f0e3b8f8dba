import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { ConsentRecord } from '@/shared/api/types/messaging'
import { settingsKeys } from './keys'

/** POST /api/inbox/consents */
export function useRecordConsent() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (record: ConsentRecord) =>
      request<unknown>('/api/inbox/consents', { method: 'POST', body: record }),
    onSuccess: (_answer, { lead_id }) => cache.invalidateQueries({ queryKey: settingsKeys.consents(lead_id) }),
  })
}
