import type { PeopleFilter, StepType } from './nurture'

export type EnrolmentStatus = 'running' | 'paused' | 'ended'

export interface Enrolment {
  id: string
  lead_id: string
  lead_name: string | null
  sequence_id: string
  sequence_name: string
  sequence_version: number
  status: EnrolmentStatus
  /** The last step that happened; 0 before the first. */
  current_step: number
  next_step: { step: number; type: string; scheduled_at: string } | null
  ended_reason: string | null
  started_at: string
  ended_at: string | null
}

export interface EnrolmentPage {
  enrolments: Enrolment[]
  total_count: number
  page: number
  per_page: number
}

export type StepState =
  | 'pending'
  | 'due'
  | 'sent'
  | 'delivered'
  | 'failed'
  | 'unconfirmed'
  | 'skipped'
  | 'cancelled'
  | 'done'

export interface EnrolmentStep {
  step: number
  key: string
  type: StepType
  channel: string | null
  state: StepState
  scheduled_at: string | null
  happened_at: string | null
  subject: string | null
  reason: string | null
  variant: string | null
}

export interface EnrolmentDetail extends Enrolment {
  steps: EnrolmentStep[]
}

/** How a paused person goes on where dates have passed meanwhile. */
export type ResumeMode = 're_space' | 'send_now' | 'skip'

export interface VariantStatistics {
  key: string
  sent: number
  opened: number
  clicked: number
  replied: number
  winner: boolean
}

/** @property opened by people @property opened_by_robots by scanners and mail proxies, told apart */
export interface StepStatistics {
  step: number
  key: string
  type: StepType
  due: number
  sent: number
  delivered: number
  failed: number
  unconfirmed: number
  opened: number
  opened_by_robots: number
  clicked: number
  replied: number
  opted_out: number
  variants: VariantStatistics[] | null
}

export interface Statistics {
  enrolled: number
  running: number
  completed: number
  goal: number
  ended: Record<string, number>
  steps: StepStatistics[]
}

export const RULE_EVENTS = ['lead_created', 'lead_imported', 'lead_scored', 'status_changed'] as const
export type RuleEvent = (typeof RULE_EVENTS)[number]

export interface RuleConditions extends Pick<PeopleFilter, 'source' | 'status' | 'tag'> {
  grade_at_least?: string
  form?: string
}

export interface RuleDraft {
  name: string
  enabled: boolean
  on: RuleEvent
  conditions: RuleConditions
  template_id: string
}

export interface Rule extends RuleDraft {
  id: string
}

export interface NurtureSettings {
  time_zone: string
  agent_name: string | null
  booking_link: string | null
  business_name: string | null
  daily_cap_per_person: number
  send_window_spread_per_minute: number
  /** In US dollars. */
  sms_cost_per_segment: number
}
