export const LEAD_STATUSES = ['new', 'contacted', 'qualified', 'booked', 'won', 'lost'] as const
export type LeadStatus = (typeof LEAD_STATUSES)[number]

export const GRADES = ['A', 'B', 'C', 'D'] as const
export type Grade = (typeof GRADES)[number]

export interface ScoreFactor {
  name: string
  label: string
  points: number
}

export type CustomValue = string | number | boolean | null | CustomValue[] | { [key: string]: CustomValue }

export interface Lead {
  id: string
  name: string | null
  email: string | null
  phone: string | null
  business_name: string | null
  status: LeadStatus
  source: string | null
  notes: string | null
  custom_fields: Record<string, CustomValue>
  tags: string[]
  owner_id: string | null
  country: string | null
  /** What the deal is worth, in whole units of `deal_currency`. */
  deal_value?: number | null
  deal_currency?: string | null
  lost_reason?: string | null
  score: number | null
  grade: Grade | null
  confidence: number | null
  score_factors: ScoreFactor[] | null
  scored_at: string | null
  created_at: string
  updated_at: string
  version: number
}

export interface LeadPage {
  leads: Lead[]
  total_count: number
  total_count_estimated?: boolean
  page: number
  per_page: number
  next_cursor?: string | null
}

export type LeadDraft = Partial<
  Pick<Lead, 'name' | 'email' | 'phone' | 'business_name' | 'status' | 'source' | 'notes' | 'custom_fields' | 'tags' | 'deal_value' | 'lost_reason'>
>

export interface Facet {
  value: string
  count: number
}

export interface Facets {
  statuses: Facet[]
  sources: Facet[]
  grades: Facet[]
}

export interface TimelineEvent {
  id: string
  type: string
  at: string
  actor: string | null
  data: Record<string, unknown> | null
}

export interface Timeline {
  events: TimelineEvent[]
  next_cursor: string | null
}

export const FIELD_TYPES = ['text', 'number', 'date', 'choice', 'money', 'yes_no'] as const
export type FieldType = (typeof FIELD_TYPES)[number]

export interface FieldDefinition {
  id: string
  key: string
  label: string
  type: FieldType
  choices: string[] | null
}
