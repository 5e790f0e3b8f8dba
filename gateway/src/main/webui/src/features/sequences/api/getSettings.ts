import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { NurtureSettings } from '@/shared/api/types/enrolment'
import { questionKeys } from './keys'

/** GET /api/nurture/settings */
export function useNurtureSettings() {
  return useQuery({
    queryKey: questionKeys.settings,
    queryFn: ({ signal }) => request<NurtureSettings>('/api/nurture/settings', { signal }),
  })
}
