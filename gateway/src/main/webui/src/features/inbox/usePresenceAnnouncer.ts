import { useCallback, useEffect, useRef } from 'react'
import { announcePresence } from './api/announcePresence'

const HEARTBEAT_MS = 20_000
const TYPING_EVERY_MS = 3_000

/**
 * Tells colleagues that the user is at this conversation, and gives the way to tell that they type. Who may not write
 * is in nobody's way, and says nothing.
 */
export function usePresenceAnnouncer(conversationId: string, mayWrite: boolean): () => void {
  const typed = useRef(0)
  useEffect(() => {
    if (!mayWrite) return
    const here = () => announcePresence(conversationId, document.hidden ? 'left' : 'viewing')
    here()
    const beat = setInterval(() => !document.hidden && here(), HEARTBEAT_MS)
    document.addEventListener('visibilitychange', here)
    return () => {
      clearInterval(beat)
      document.removeEventListener('visibilitychange', here)
      announcePresence(conversationId, 'left')
    }
  }, [conversationId, mayWrite])
  return useCallback(() => {
    const now = Date.now()
    if (now - typed.current < TYPING_EVERY_MS) return
    typed.current = now
    announcePresence(conversationId, 'typing')
  }, [conversationId])
}
