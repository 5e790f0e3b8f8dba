import { onSession } from '@/shared/api/credentials'
import type { Attachment, Channel } from '@/shared/api/types/inbox'

export interface Draft {
  mode: 'reply' | 'note'
  channel: Channel
  subject: string
  text: string
  note: string
  mentions: string[]
  attachments: Attachment[]
  /** The newest message when the author began to write: what came later they may not have read. */
  seen: string | null
}

const PREFIX = 'leadnest.draft.'
const kept = new Map<string, Draft>()

/** The draft of a conversation; kept in this tab, also over a reload, until it is sent. */
export function readDraft(conversationId: string): Draft | null {
  const known = kept.get(conversationId)
  if (known) return known
  try {
    const text = sessionStorage.getItem(PREFIX + conversationId)
    return text ? (JSON.parse(text) as Draft) : null
  } catch {
    return null
  }
}

export function writeDraft(conversationId: string, draft: Draft): void {
  kept.set(conversationId, draft)
  try {
    sessionStorage.setItem(PREFIX + conversationId, JSON.stringify(draft))
  } catch {
    // Without storage a draft lasts until the page is reloaded.
  }
}

export function dropDraft(conversationId: string): void {
  kept.delete(conversationId)
  try {
    sessionStorage.removeItem(PREFIX + conversationId)
  } catch {
    // Nothing was kept there.
  }
}

function forgetAll(): void {
  kept.clear()
  try {
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => sessionStorage.removeItem(key))
  } catch {
    // Nothing was kept there.
  }
}

// What one user wrote is not for the next one at the same computer.
onSession((session) => {
  if (!session) forgetAll()
})
