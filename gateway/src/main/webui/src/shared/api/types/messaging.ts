import type { Channel } from './inbox'

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
  sla: { first_reply_minutes: number | null; [other: string]: unknown } | null
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
  shortcut: string
  text: string
}

export type CannedDraft = Omit<CannedReply, 'id'>

export const CONSENT_METHODS = ['form', 'import', 'keyword', 'preference_page', 'verbal', 'manual'] as const
export type ConsentMethod = (typeof CONSENT_METHODS)[number]

export interface Consent {
  id?: string
  lead_id: string
  channel: Channel
  method: string | null
  wording: string | null
  source: string | null
  obtained_at: string | null
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

export interface Suppression {
  id: string
  /** Masked: enough to recognise, not enough to write to; null when its person was erased. */
  address: string | null
  channel: Channel | 'all'
  reason: string
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
  name: string | null
  from: string
  to: string
  days: string | null
  note: string | null
  source_url: string | null
  valid_from: string | null
}
