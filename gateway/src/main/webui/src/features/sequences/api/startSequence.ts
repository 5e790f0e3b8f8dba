import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Started } from '@/shared/api/types/nurture'
import { sequenceKeys } from './keys'

export interface Start {
  lead_id: string
  /** A template's slug or a sequence's id. */
  template_id: string
  /** What the lead's own record lacks. */
  lead_data: Record<string, string>
  business_data?: Record<string, string>
}

/** POST /api/nurture/start-sequence */
export function useStartSequence() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (start: Start) => request<Started>('/api/nurture/start-sequence', { method: 'POST', body: start }),
    onSuccess: async () => {
      await cache.invalidateQueries({ queryKey: sequenceKeys.all })
      await cache.invalidateQueries({ queryKey: ['leads', 'timeline'] })
    },
  })
}
