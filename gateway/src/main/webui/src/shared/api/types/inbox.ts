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
  last_channel: Channel | 'note' | 'task' | null
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
  author: { user_id: string; name: string } | null
  /** Members a note is for. */
  mentions: string[]
  created_at: string
  sent_at: string | null
  delivered_at: string | null
  not_before: string | null
  attachments: Attachment[]
  sandbox: boolean
  segments: number | null
  enrolment_id: string | null
  step: number | null
  sequence_name: string | null
}

/** The messages before `next_before`'s, or the latest ones, as they follow each other. */
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
  state: 'viewing' | 'typing'
  /** Milliseconds of this browser's clock when it was last heard. */
  heard: number
}

/** Whether this person may be written to now, by the law at their place and the business's own hours. */
export interface QuietHours {
  allowed_now: boolean
  next_allowed_at: string
  /** Where the person may be: one zone or several, `America/New_York, America/Chicago`. */
  zone: string
  zone_source: 'address' | 'area_code' | 'unknown'
  rule: string
  source_url: string | null
}

export interface DayHours {
  from: string
  to: string
}

export interface InboxSettings {
  sender_name: string | null
  from_email: string | null
  reply_domain: string | null
  postal_address: string | null
  sms_from: string | null
  messaging_service_sid: string | null
  /** The business's own hours, inside those of the law. */
  quiet_hours: DayHours | null
  time_zone: string | null
  frequency_cap: { per_day: number | null; per_week: number | null } | null
  /** Parts of texts that the phone networks take from the business in a day. */
  carrier_cap: { sms_per_day: number | null } | null
  /** Whether e-mails tell of being opened and of their links: those of sequences, and answers. */
  tracking?: { sequences: boolean; replies: boolean }
  /** In how many minutes an answer is promised: the first one, and every later one. */
  sla: { first_reply_minutes: number | null; next_reply_minutes: number | null } | null
  round_robin: string[]
  default_country: string | null
  signature: string | null
  help_text: string | null
}

export interface ChannelState {
  provider: string
  sandbox: boolean
  ready: boolean
  problems: string[]
}

export type Channels = Record<Channel, ChannelState>

export interface CannedReply {
  id: string
  title: string
  /** What is typed after the slash, or null where only the title finds it. */
  shortcut: string | null
  text: string
}

export type CannedDraft = Omit<CannedReply, 'id'>

/** The ways of which a member can know. */
export type ConsentMethod = 'form' | 'import' | 'verbal' | 'manual'

export interface Consent {
  id: string
  lead_id: string
  channel: Channel
  method: ConsentMethod | 'keyword' | 'preference_page'
  wording: string | null
  source: string | null
  obtained_at: string
  /** The member who put it down, or null for the person's own word. */
  recorded_by: string | null
  /** When an opt-out ended it, or null while it holds. */
  revoked_at: string | null
}

export interface ConsentRecord {
  lead_id: string
  channel: Channel
  method: ConsentMethod
  wording: string
  obtained_at: string
  source: string
}

/** What became of consents that were put down. */
export interface ConsentOutcome {
  recorded: number
  skipped: { lead_id: string; reason: 'not_found' | 'no_address' | 'opted_out' | 'already_recorded' }[]
}

export interface Suppression {
  id: string
  /** Masked: enough to recognise, not enough to write to; null when its person was erased. */
  address: string | null
  channel: Channel
  reason: 'keyword' | 'plain_words' | 'one_click' | 'preference_page' | 'complaint' | 'bounce' | 'provider' | 'manual'
  at: string
}

export interface SuppressionPage {
  suppressions: Suppression[]
  total_count: number
  page: number
  per_page: number
}

/** The hours in which a state's law lets a business text. */
export interface QuietRule {
  region: string
  name: string
  from: string
  to: string
  days: string
  /** Whether texts are lawful on public holidays too. */
  holidays: boolean
  /** The statute, and what is to be known of it. */
  note: string
  source_url: string | null
  valid_from: string
}
