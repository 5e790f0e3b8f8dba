export const CHANNELS = ['email', 'sms'] as const
export type Channel = (typeof CHANNELS)[number]

export const PRIORITIES = ['low', 'normal', 'high', 'urgent'] as const
export type Priority = (typeof PRIORITIES)[number]

export type ConversationStatus = 'unread' | 'open' | 'snoozed' | 'closed'

/** @property due_at when the person should have an answer */
export interface Sla {
  due_at: string
  breached: boolean
}

export interface Conversation {
  id: string
  /** Null for someone who is not a lead. */
  lead_id: string | null
  lead_name: string | null
  subject: string | null
  last_message: string | null
  status: ConversationStatus
  priority: Priority
  /** The member's e-mail when it is known, else the id. */
  assigned_to: string | null
  assigned_user_id: string | null
  last_activity: string
  message_count: number
  unread_count: number
  last_channel: Channel | null
  snoozed_until: string | null
  labels: string[]
  sla: Sla | null
  sandbox: boolean
  lead_phone: string | null
  lead_email: string | null
  last_message_id: string | null
  failed: boolean
}

export interface ConversationPage {
  conversations: Conversation[]
  total_count: number
  page: number
  per_page: number
}

/** `assigned_to`: a member's id, `round_robin`, or null for nobody. */
export interface ConversationChange {
  assigned_to?: string | null
  priority?: Priority
  status?: 'open' | 'closed' | 'snoozed'
  snoozed_until?: string
  labels?: string[]
}

export type MessageKind = 'sequence' | 'reply' | 'auto' | 'note' | 'inbound' | 'task'

export type MessageState =
  | 'queued'
  | 'deferred'
  | 'held'
  | 'sending'
  | 'sent'
  | 'delivered'
  | 'failed'
  | 'unconfirmed'
  | 'cancelled'
  | 'received'
  | 'noted'

export interface Attachment {
  id: string
  name: string
  content_type: string
  size: number
}

export interface Message {
  id: string
  direction: 'in' | 'out'
  channel: Channel | 'task' | 'note'
  kind: MessageKind
  state: MessageState
  /** Why it waits, failed or was cancelled: a stable code, and the service's words for it. */
  reason: string | null
  reason_text: string | null
  subject: string | null
  text: string | null
  /** Sanitised by the service. */
  html: string | null
  has_remote_images: boolean
  author: { user_id: string | null; name: string | null } | null
  created_at: string
  sent_at: string | null
  delivered_at: string | null
  not_before: string | null
  attachments: Attachment[]
  sandbox: boolean
  segments: number | null
  enrolment_id: string | null
  step: number | null
  sequence_name?: string | null
}

export interface MessagePage {
  messages: Message[]
  next_before: string | null
}

export interface Reply {
  channel: Channel
  text: string
  subject?: string
  attachment_ids?: string[]
  /** The newest message the author had seen: a later one answers 409. */
  last_seen_message_id: string | null
}

export interface Opening {
  lead_id: string
  channel: Channel
  text: string
  subject?: string
}

export interface Note {
  text: string
  mentions: string[]
}

/** Somebody else at a conversation right now. */
export interface Presence {
  user_id: string
  name: string
  state: 'viewing' | 'typing'
  /** Milliseconds of this browser's clock when it was last heard. */
  heard: number
}

/** Whether this person may be written to now, by the law at their place and the business's own hours. */
export interface QuietHours {
  allowed_now: boolean
  next_allowed_at: string | null
  zone: string
  zone_source: string | null
  rule: string | null
  source_url: string | null
}
