import type { Channel } from './inbox'

/** A message that went to the local mail server or the sandbox channel, and to no one else. */
export interface SandboxMessage {
  id: string
  channel: Channel
  direction: 'in' | 'out'
  /** Null until it is sent. */
  from: string | null
  to: string | null
  subject: string | null
  text: string | null
  at: string
}

export interface SandboxMessageDetail extends SandboxMessage {
  html: string | null
  headers: Record<string, string> | null
}

export interface InboundText {
  from: string
  /** The business's number; empty where the sandbox stands in for one. */
  to: string
  text: string
}

/** An answer to one of ours, or a mail from an address to another. */
export interface InboundMail {
  message_id?: string
  from?: string
  to?: string
  subject?: string
  text: string
}
