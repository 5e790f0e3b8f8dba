import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { SandboxMessageDetail } from '@/shared/api/types/sandbox'
import { sandboxKeys } from './listSandboxMessages'

/** GET /api/inbox/sandbox/messages/{id} */
export function useSandboxMessage(id: string) {
  return useQuery({
    queryKey: sandboxKeys.one(id),
    queryFn: ({ signal }) =>
      request<SandboxMessageDetail>(`/api/inbox/sandbox/messages/${encodeURIComponent(id)}`, { signal }),
    staleTime: Infinity,
  })
}
