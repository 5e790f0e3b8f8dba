import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Activity, ActivityDraft } from '@/shared/api/types/activity'
import { leadKeys } from './keys'

/** POST /leads/{id}/activities */
export function useLogActivity(id: string) {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (draft: ActivityDraft) =>
      request<Activity>(`/leads/${encodeURIComponent(id)}/activities`, { method: 'POST', body: draft }),
    // Also the lead itself: an activity is a version of it, and a booking may move it.
    onSuccess: () => cache.invalidateQueries({ queryKey: leadKeys.all }),
  })
}
