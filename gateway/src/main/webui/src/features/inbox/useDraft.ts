import { useEffect, useState } from 'react'
import type { Channel, Conversation, Message } from '@/shared/api/types/inbox'
import { dropDraft, readDraft, writeDraft, type Draft } from './drafts'

function usualChannel({ last_channel, lead_email, lead_phone }: Conversation): Channel {
  if (last_channel === 'sms' && lead_phone) return 'sms'
  if (last_channel === 'email' && lead_email) return 'email'
  return lead_phone && !lead_email ? 'sms' : 'email'
}

function blank(conversation: Conversation): Draft {
  const channel = usualChannel(conversation)
  return { mode: 'reply', channel, subject: '', text: '', note: '', mentions: [], attachments: [], seen: null }
}

function nothingWritten({ text, note, subject, attachments }: Draft): boolean {
  return !text && !note && !subject && !attachments.length
}

/** What is being written to a conversation; it outlives going elsewhere and coming back. */
export function useDraft(conversation: Conversation) {
  const { id } = conversation
  const [draft, setDraft] = useState(() => readDraft(id) ?? blank(conversation))
  useEffect(() => {
    if (nothingWritten(draft)) dropDraft(id)
    else writeDraft(id, draft)
  }, [id, draft])
  return { draft, change: (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change })) }
}

/** Whether a message changes what the person has been told or has said: notes do not, nor what never reached them. */
function moves({ kind, state }: Message): boolean {
  return kind !== 'note' && kind !== 'task' && state !== 'cancelled' && state !== 'failed'
}

/**
 * What was said after the author began to write, by others or by the author in another window: sending from here
 * ends the draft. @param messages the newest first
 */
export function unseenSince(seen: string | null, messages: Message[]): Message[] {
  if (seen === null) return []
  const index = messages.findIndex(({ id }) => id === seen)
  const later = index < 0 ? messages.slice(0, 1) : messages.slice(0, index)
  return later.filter(moves)
}
