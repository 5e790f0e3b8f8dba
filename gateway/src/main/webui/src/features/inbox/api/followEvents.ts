import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { subscribe, type ServerEvent } from '@/shared/api/eventStream'
import type { Presence } from '@/shared/api/types/inbox'
import { inboxKeys } from './keys'
import type { LiveState } from './liveState'
import { present } from './presence'
import { refreshConversation } from './refresh'

/** What the events say; which of it is there depends on the event's name. */
interface News {
  conversation_id?: string
  user_id?: string
  state?: string
}

function read(data: string): News {
  try {
    return JSON.parse(data) as News
  } catch {
    return {}
  }
}

/** Brings one event into the cache. Kinds that this version does not know change nothing. */
export function take(cache: QueryClient, me: string, { event, data }: ServerEvent): void {
  const news = read(data)
  const id = news.conversation_id
  if (!id) {
    // So much changed that it is not told one by one.
    if (event === 'conversation') void cache.invalidateQueries({ queryKey: inboxKeys.all })
    return
  }
  if (event === 'message' || event === 'status' || event === 'conversation') {
    void refreshConversation(cache, id)
  }
  if ((event === 'presence' || event === 'typing') && news.user_id && news.user_id !== me) {
    const state = news.state ?? (event === 'typing' ? 'typing' : 'viewing')
    const who = { user_id: news.user_id, state, heard: Date.now() }
    cache.setQueryData<Presence[]>(inboxKeys.presence(id), (known = []) => present(known, who))
  }
}

/**
 * GET /api/inbox/events for as long as the caller is on the screen. What a break may have hidden is
 * asked for when the stream is back; while there is none, the queries ask by themselves.
 */
export function useInboxEvents(me: string): void {
  const cache = useQueryClient()
  useEffect(() => {
    const stop = new AbortController()
    const live = (state: LiveState) => cache.setQueryData<LiveState>(inboxKeys.live, state)
    const listener = {
      onEvent: (event: ServerEvent) => take(cache, me, event),
      onOpen: (again: boolean) => {
        live('live')
        if (again) void cache.invalidateQueries({ queryKey: inboxKeys.all })
      },
      onLost: () => live('polling'),
    }
    void subscribe('/api/inbox/events', listener, stop.signal)
    return () => stop.abort()
  }, [cache, me])
}
