import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { InboundText } from '@/shared/api/types/sandbox'
import { sandboxKeys } from './listSandboxMessages'

/** POST /api/inbox/sandbox/sms: as if a phone had sent it */
export function usePlayInboundText() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (text: InboundText) =>
      request<unknown>('/api/inbox/sandbox/sms', { method: 'POST', body: text }),
    onSuccess: () => cache.invalidateQueries({ queryKey: sandboxKeys.all }),
  })
}
