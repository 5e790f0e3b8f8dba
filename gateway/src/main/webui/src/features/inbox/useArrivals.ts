import { useEffect, useRef } from 'react'
import type { Conversation } from '@/shared/api/types/inbox'
import { personName } from './personName'

/** Says when a listed conversation got something new to read, for those who do not see the list change. */
export function useArrivals(listed: Conversation[], openId: string | null, say: (words: string) => void): void {
  const known = useRef<Map<string, number> | null>(null)
  useEffect(() => {
    const before = known.current
    if (!listed.length) return
    known.current = new Map(listed.map(({ id, unread_count }) => [id, unread_count]))
    if (!before) return
    const arrived = listed.find(({ id, unread_count }) => id !== openId && unread_count > (before.get(id) ?? Infinity))
    if (arrived) say(`New message from ${personName(arrived)}`)
  }, [listed, openId, say])
}
