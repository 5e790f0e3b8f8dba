import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { ConsentOutcome, ConsentRecord } from '@/shared/api/types/inbox'
import { settingsKeys } from './keys'

/** POST /api/inbox/consents */
export function useRecordConsent() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (record: ConsentRecord) =>
      request<ConsentOutcome>('/api/inbox/consents', { method: 'POST', body: record }),
    onSuccess: (_answer, { lead_id }) => cache.invalidateQueries({ queryKey: settingsKeys.consents(lead_id) }),
  })
}
