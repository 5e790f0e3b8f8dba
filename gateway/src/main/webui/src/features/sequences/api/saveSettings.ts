import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { NurtureSettings } from '@/shared/api/types/enrolment'
import { questionKeys } from './keys'

/** PUT /api/nurture/settings: an empty text takes a value back, null would leave it as it is */
export function useSaveNurtureSettings() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (settings: NurtureSettings) =>
      request<NurtureSettings>('/api/nurture/settings', { method: 'PUT', body: settings }),
    onSuccess: (saved) => cache.setQueryData(questionKeys.settings, saved),
  })
}
