/** Figures of a period. What is null has its reason beside it. Amounts are plain numbers in the business's currency. */
export interface Metrics {
  leads_uploaded: number
  calls_made: number
  emails_sent: number
  texts_sent: number
  appointments_booked: number
  deals_closed: number
  revenue_generated: number
  cost: number | null
  cost_per_lead: number | null
  conversion_rate: number | null
  roi_percentage: number | null
  reasons: Record<string, string>
}

export interface Roi {
  metrics: Metrics
  previous: Metrics
  formulas: Record<string, string>
  period: { days: number; from: string; to: string; time_zone: string }
  currency: string
  /** Up to when what happened is counted; null when nothing has happened yet. */
  as_of: string | null
}

/** Figures that open to their rows. */
export type CountedFigure =
  | 'leads_uploaded'
  | 'calls_made'
  | 'emails_sent'
  | 'texts_sent'
  | 'appointments_booked'
  | 'deals_closed'
  | 'revenue_generated'

export interface FigureRow {
  lead_id: string | null
  lead_name: string | null
  at: string
  detail: string
  user_id: string | null
  amount: number | null
}

export interface FigureRows {
  rows: FigureRow[]
  total_count: number
  page: number
  per_page: number
}

export interface SpendEntry {
  /** `2026-11` */
  month: string
  source: string
  campaign: string | null
  amount: number
}

export interface SpendList {
  spend: SpendEntry[]
  total: number
  currency: string
}
