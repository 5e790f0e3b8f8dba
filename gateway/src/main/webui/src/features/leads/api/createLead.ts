import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Lead, LeadDraft } from '@/shared/api/types/lead'
import { leadKeys } from './keys'

/** POST /leads */
export function useCreateLead() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (draft: LeadDraft) => request<Lead>('/leads', { method: 'POST', body: draft }),
    onSuccess: () => cache.invalidateQueries({ queryKey: leadKeys.all }),
  })
}
