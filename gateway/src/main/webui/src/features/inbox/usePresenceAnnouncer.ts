import { useCallback, useEffect, useRef } from 'react'
import { announcePresence } from './api/announcePresence'

const HEARTBEAT_MS = 20_000
const TYPING_EVERY_MS = 3_000

/** Tells colleagues that the user is at this conversation, and gives the way to tell that they type. */
export function usePresenceAnnouncer(conversationId: string): () => void {
  const typed = useRef(0)
  useEffect(() => {
    const here = () => announcePresence(conversationId, document.hidden ? 'left' : 'viewing')
    here()
    const beat = setInterval(() => !document.hidden && here(), HEARTBEAT_MS)
    document.addEventListener('visibilitychange', here)
    return () => {
      clearInterval(beat)
      document.removeEventListener('visibilitychange', here)
      announcePresence(conversationId, 'left')
    }
  }, [conversationId])
  return useCallback(() => {
    const now = Date.now()
    if (now - typed.current < TYPING_EVERY_MS) return
    typed.current = now
    announcePresence(conversationId, 'typing')
  }, [conversationId])
}
