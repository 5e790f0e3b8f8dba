import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Suppression } from '@/shared/api/types/inbox'
import { settingsKeys } from './keys'

export interface SuppressionDraft extends Pick<Suppression, 'channel'> {
  address: string
}

/** POST /api/inbox/suppressions */
export function useSuppress() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (draft: SuppressionDraft) =>
      request<Suppression>('/api/inbox/suppressions', { method: 'POST', body: draft }),
    onSuccess: () => cache.invalidateQueries({ queryKey: settingsKeys.allSuppressions }),
  })
}
