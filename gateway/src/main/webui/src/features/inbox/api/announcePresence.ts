import { request } from '@/shared/api/http'
import { conversationPath } from './keys'

export type PresenceState = 'viewing' | 'typing' | 'left'

/** POST /api/inbox/conversations/{id}/presence. A lost one is not worth a word: the next one follows. */
export function announcePresence(id: string, state: PresenceState): void {
  request(conversationPath(id, '/presence'), { method: 'POST', body: { state } }).catch(() => undefined)
}
