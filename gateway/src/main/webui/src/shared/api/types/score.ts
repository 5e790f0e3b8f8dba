import type { Grade, ScoreFactor } from './lead'

/** @property logit exact effect on the logit against the business's average lead */
export interface Contribution extends ScoreFactor {
  logit: number
}

export interface EarlierScore {
  score: number
  grade: Grade
  scored_at: string
}

export interface ScoredLead {
  lead_id: string
  score: number
  grade: Grade
  confidence: number
  confidence_note?: string | null
  win_probability: number
  contributions: Contribution[]
  model_version: string
  scored_at: string
  history: EarlierScore[]
}
