export const STEP_TYPES = ['email', 'sms', 'task', 'wait', 'wait_until', 'branch', 'ab', 'goto'] as const
export type StepType = (typeof STEP_TYPES)[number]

export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
export type Weekday = (typeof WEEKDAYS)[number]

export type Purpose = 'marketing' | 'transactional'

interface Keyed {
  /** Names the step within its sequence; branches aim at it. */
  key: string
}

export interface EmailStep extends Keyed {
  type: 'email'
  subject: string
  text: string
  html: string | null
  purpose: Purpose
}

export interface SmsStep extends Keyed {
  type: 'sms'
  text: string
  purpose: Purpose
}

export interface TaskStep extends Keyed {
  type: 'task'
  title: string
  text: string
}

export interface WaitStep extends Keyed {
  type: 'wait'
  minutes: number
}

/** @property weekdays none means any @property from @property to times at the recipient, such as `09:00` */
export interface WaitUntilStep extends Keyed {
  type: 'wait_until'
  weekdays: Weekday[]
  from: string
  to: string
}

export const CONDITIONS = [
  'opened',
  'clicked',
  'replied',
  'score_at_least',
  'grade_at_least',
  'field_equals',
  'status_is',
] as const
export type ConditionKind = (typeof CONDITIONS)[number]

/** @property step key of the message asked about; for opened, clicked and replied */
export interface Condition {
  kind: ConditionKind
  step?: string | null
  value?: string | null
  field?: string | null
}

/** @property then @property otherwise keys of later steps, or `end` */
export interface BranchStep extends Keyed {
  type: 'branch'
  condition: Condition
  then: string
  otherwise: string
}

export interface Variant extends Keyed {
  weight: number
  subject: string | null
  text: string
  html: string | null
}

/** @property winner when one variant is taken for all who follow; null for never */
export interface AbStep extends Keyed {
  type: 'ab'
  channel: 'email' | 'sms'
  variants: Variant[]
  winner: { metric: 'clicked' | 'opened' | 'replied'; after_recipients: number } | null
  purpose: Purpose
}

/** Goes on at a later step, or at the `end`. */
export interface GotoStep extends Keyed {
  type: 'goto'
  target: string
}

export type Step = EmailStep | SmsStep | TaskStep | WaitStep | WaitUntilStep | BranchStep | AbStep | GotoStep

export interface StopRules {
  reply: boolean
  call_answered: boolean
  booking: boolean
  won_lost: boolean
}

export interface Definition {
  steps: Step[]
  goal: Condition | null
  stop_on: StopRules
}

/** @property adopted_as the business's own sequence that was made from it */
export interface Template {
  id: string
  name: string
  industry: string
  description: string
  total_steps: number
  steps: Step[]
  adopted_as: string | null
}

export type SequenceStatus = 'draft' | 'active' | 'archived'

export interface SequenceItem {
  id: string
  name: string
  template_id: string | null
  status: SequenceStatus
  version: number
  total_steps: number
  running: number
  completed: number
  /** 0 to 1, or null while nobody was written to. */
  replied_rate: number | null
  updated_at: string
}

export interface SequencePage {
  sequences: SequenceItem[]
  total_count: number
  page: number
  per_page: number
}

export interface SequenceVersion {
  version: number
  created_at: string
  by: string | null
  running: number
}

export interface Sequence extends SequenceItem {
  definition: Definition
  versions: SequenceVersion[]
}

/** @property step number of the step, from 1; 0 or null for the sequence as a whole */
export interface StepProblem {
  step: number | null
  field: string | null
  message: string
}

export interface Check {
  problems: StepProblem[]
  fields: string[]
  sms: { step: number; segments: number; encoding: string }[]
}

/** @property variant of an A/B test, each of which is rendered by itself @property missing fields without a value */
export interface RenderedStep {
  step: number
  key: string
  type: StepType
  channel: 'email' | 'sms' | 'task'
  variant: string | null
  subject: string | null
  text: string | null
  html: string | null
  segments: number
  missing: string[]
}

export interface ScheduledStep {
  step: number
  type: string
  scheduled_at: string
  subject: string | null
}

export interface Started {
  sequence_id: string
  enrolment_id: string
  total_steps: number
  scheduled_steps: ScheduledStep[]
  warnings: { code: string; message: string }[]
}

/** Which leads: the list's filter, as far as sequences know it. */
export interface PeopleFilter {
  status?: string
  source?: string
  search?: string
  grade?: string
  min_score?: number
  tag?: string
  /** Only leads of this import, `job_…`. */
  import_id?: string
}

export interface BulkJob {
  job_id: string
  status: 'queued' | 'running' | 'completed' | 'failed'
  matched: number
  enrolled: number
  skipped: number
  reasons: Record<string, number>
}

export interface SampleStep extends ScheduledStep {
  text: string | null
  html: string | null
  segments: number
}

/** A step that would not reach some of the people who are in the sequence. */
export interface LeftOutStep {
  step: number
  type: string
  channel: string
  reason: string
  people: number
}

/** @property more whether more people match than were looked at */
export interface Simulation {
  people: number
  more: boolean
  excluded: { reason: string; count: number; examples: string[] }[]
  schedule: {
    step: number
    type: string
    channel: string | null
    day: string
    earliest: string
    latest: string
    people: number
  }[]
  left_out: LeftOutStep[]
  samples: { lead_id: string; name: string | null; steps: SampleStep[] }[]
  sms: { messages: number; segments: number; cost: number; currency: string; per_segment: number }
  missing_fields: { field: string; people: number }[]
}
