import type { ActivityDraft, ActivityKind } from '@/shared/api/types/activity'

/** How each kind can end, the usual way first. */
export const outcomes: Record<ActivityKind, readonly string[]> = {
  call: ['answered', 'missed'],
  booking: ['booked', 'kept', 'missed', 'cancelled'],
  note: [],
}

/** What the form holds, as typed. */
export interface ActivityValues {
  kind: ActivityKind
  outcome: string
  minutes: string
  /** Date and time on the reader's clock, as the platform's control writes it. */
  startsAt: string
  note: string
}

export const emptyActivity: ActivityValues = { kind: 'call', outcome: 'answered', minutes: '', startsAt: '', note: '' }

/** The values after another kind was chosen: its usual outcome, and nothing that does not belong to it. */
export function ofKind(kind: ActivityKind, values: ActivityValues): ActivityValues {
  return { ...emptyActivity, kind, outcome: outcomes[kind][0] ?? '', note: values.note }
}

/** What is missing, by field; empty when the form can be sent. */
export function missing(values: ActivityValues): Partial<Record<keyof ActivityValues, string>> {
  if (values.kind === 'note' && !values.note.trim()) return { note: 'Write the note.' }
  if (values.kind === 'booking' && values.outcome === 'booked' && !values.startsAt) {
    return { startsAt: 'Give the date and time of the appointment.' }
  }
  return {}
}

/** The body of the request; what is empty is left out. */
export function draftOf({ kind, outcome, minutes, startsAt, note }: ActivityValues): ActivityDraft {
  const draft: ActivityDraft = { kind }
  if (outcome) draft.outcome = outcome
  if (minutes && outcome === 'answered') draft.minutes = Number(minutes)
  if (startsAt) draft.starts_at = new Date(startsAt).toISOString()
  if (note.trim()) draft.note = note.trim()
  return draft
}
