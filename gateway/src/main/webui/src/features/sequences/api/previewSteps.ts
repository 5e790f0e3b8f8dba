import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Definition, RenderedStep } from '@/shared/api/types/nurture'
import { questionKeys } from './keys'

/** What to render, and for whom: a lead, or made-up facts of one. */
export interface PreviewQuestion {
  definition?: Definition
  sequence_id?: string
  template_id?: string
  lead_id?: string
  lead_data?: Record<string, string>
}

/** POST /api/nurture/preview. Asks nothing while there is nothing to render; what was rendered last stays. */
export function usePreview(question: PreviewQuestion | null) {
  return useQuery({
    queryKey: questionKeys.preview(question ?? {}),
    queryFn: async ({ signal }) =>
      (await request<{ steps: RenderedStep[] }>('/api/nurture/preview', { method: 'POST', body: question, signal })).steps,
    enabled: question !== null,
    placeholderData: keepPreviousData,
    staleTime: 30_000,
  })
}
