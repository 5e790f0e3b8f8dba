import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { CannedDraft, CannedReply } from '@/shared/api/types/inbox'
import { settingsKeys } from './keys'

/** POST /api/inbox/canned-replies, or PUT /api/inbox/canned-replies/{id} for one that is there */
export function useSaveCannedReply(id: string | null) {
  const cache = useQueryClient()
  const path = '/api/inbox/canned-replies'
  return useMutation({
    mutationFn: (draft: CannedDraft) =>
      id
        ? request<CannedReply>(`${path}/${encodeURIComponent(id)}`, { method: 'PUT', body: draft })
        : request<CannedReply>(path, { method: 'POST', body: draft }),
    onSuccess: () => cache.invalidateQueries({ queryKey: settingsKeys.canned }),
  })
}
