import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Lead, LeadDraft } from '@/shared/api/types/lead'
import { leadKeys } from './keys'

export interface LeadChange extends LeadDraft {
  /** The version the user looked at: someone else's change in between answers 409. */
  version: number
}

/** PATCH /leads/{id} */
export function useUpdateLead(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (change: LeadChange) =>
      request<Lead>(`/leads/${encodeURIComponent(id)}`, { method: 'PATCH', body: change }),
    onSuccess: (lead) => cache.setQueryData(leadKeys.one(id), lead),
    // Also after a refusal: a version conflict means that what is shown is old.
    onSettled: () => cache.invalidateQueries({ queryKey: leadKeys.all }),
  })
}
