import { skipToken, useQuery } from '@tanstack/react-query'
import { inboxKeys } from './keys'

const POLL_MS = 10_000

export type LiveState = 'live' | 'polling'

/** Whether news comes by the event stream or has to be asked for. */
export function useLiveState(): LiveState {
  return useQuery<LiveState>({ queryKey: inboxKeys.live, queryFn: skipToken, initialData: 'live', gcTime: Infinity }).data ?? 'live'
}

/** How often a query asks by itself: never while the stream flows. */
export function usePolling(): number | false {
  return useLiveState() === 'polling' ? POLL_MS : false
}
