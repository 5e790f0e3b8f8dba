import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import { ApiProblem } from '@/shared/api/problem'
import type { Channel } from '@/shared/api/types/inbox'
import type { SandboxMessage } from '@/shared/api/types/sandbox'

const POLL_MS = 3_000

export const sandboxKeys = {
  all: ['sandbox'] as const,
  list: (channel: Channel) => ['sandbox', 'list', channel] as const,
  one: (id: string) => ['sandbox', 'one', id] as const,
  offered: ['sandbox', 'offered'] as const,
}

async function list(channel: Channel, signal: AbortSignal): Promise<SandboxMessage[]> {
  const query = { channel, per_page: 50 }
  return (await request<{ messages: SandboxMessage[] }>('/api/inbox/sandbox/messages', { query, signal })).messages
}

/** GET /api/inbox/sandbox/messages, newest first; asks again, for the mail server tells of nothing by itself */
export function useSandboxMessages(channel: Channel) {
  return useQuery({
    queryKey: sandboxKeys.list(channel),
    queryFn: ({ signal }) => list(channel, signal),
    refetchInterval: (query) => (query.state.error ? false : POLL_MS),
  })
}

/** Whether this LeadNest has a sandbox at all: only one that runs on the developer's own machine does. */
export function useSandboxOffered(): boolean {
  const offered = useQuery({
    queryKey: sandboxKeys.offered,
    queryFn: async ({ signal }) => {
      try {
        await list('sms', signal)
        return true
      } catch (problem) {
        if (problem instanceof ApiProblem && problem.status === 404) return false
        throw problem
      }
    },
    staleTime: Infinity,
  })
  return offered.data ?? false
}
