import type { QueryClient } from '@tanstack/react-query'
import { inboxKeys } from './keys'

/** Asks anew for a conversation and everything that shows a part of it. */
export function refreshConversation(cache: QueryClient, id: string): Promise<unknown> {
  return Promise.all([
    cache.invalidateQueries({ queryKey: inboxKeys.one(id) }),
    cache.invalidateQueries({ queryKey: inboxKeys.messages(id) }),
    cache.invalidateQueries({ queryKey: inboxKeys.lists }),
    cache.invalidateQueries({ queryKey: inboxKeys.unread }),
  ])
}
