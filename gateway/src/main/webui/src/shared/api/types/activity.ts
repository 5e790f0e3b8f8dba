export const ACTIVITY_KINDS = ['call', 'booking', 'note'] as const
export type ActivityKind = (typeof ACTIVITY_KINDS)[number]

export interface Activity {
  id: string
  kind: ActivityKind
  outcome: string | null
  /** Length of a call. */
  minutes: number | null
  /** Beginning of a booked appointment. */
  starts_at: string | null
  note: string | null
  user_id: string | null
  at: string
}

export type ActivityDraft = Pick<Activity, 'kind'> & Partial<Pick<Activity, 'outcome' | 'minutes' | 'starts_at' | 'note'>>
