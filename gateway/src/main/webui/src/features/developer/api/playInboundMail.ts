import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { InboundMail } from '@/shared/api/types/sandbox'
import { sandboxKeys } from './listSandboxMessages'

/** POST /api/inbox/sandbox/email: sent to the local mail server as if somebody else had; it comes in as any other */
export function usePlayInboundMail() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (mail: InboundMail) =>
      request<unknown>('/api/inbox/sandbox/email', { method: 'POST', body: mail }),
    onSuccess: () => cache.invalidateQueries({ queryKey: sandboxKeys.all }),
  })
}
