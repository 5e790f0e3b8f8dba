import { skipToken, useQuery } from '@tanstack/react-query'
import type { Presence } from '@/shared/api/types/inbox'
import { inboxKeys } from './keys'

/** After so long without a word somebody counts as gone: their browser may have had no chance to say so. */
export const FORGET_MS = 45_000

/** Who is there after somebody came, typed or left. */
export function present(known: Presence[], who: Omit<Presence, 'state'> & { state: string }): Presence[] {
  const others = known.filter(({ user_id, heard }) => user_id !== who.user_id && who.heard - heard < FORGET_MS)
  if (who.state !== 'viewing' && who.state !== 'typing') return others
  return [...others, { ...who, state: who.state }]
}

/** Who else is at this conversation, as the event stream told. */
export function usePresence(id: string): Presence[] {
  return useQuery<Presence[]>({
    queryKey: inboxKeys.presence(id),
    queryFn: skipToken,
    initialData: [],
    gcTime: FORGET_MS,
  }).data ?? []
}
