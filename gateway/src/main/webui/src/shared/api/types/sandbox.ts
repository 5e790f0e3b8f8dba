import type { Channel } from './inbox'

/** A message that went to the local mail server or the sandbox channel, and to no one else. */
export interface SandboxMessage {
  id: string
  channel: Channel
  direction?: 'in' | 'out'
  from: string
  to: string
  subject: string | null
  preview?: string | null
  text?: string | null
  at: string
}

export interface SandboxMessageDetail extends SandboxMessage {
  html: string | null
  headers: Record<string, string | string[]> | { name: string; value: string }[] | null
}

export interface InboundText {
  from: string
  to: string
  text: string
}
