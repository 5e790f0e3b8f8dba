export interface SnoozeTime {
  label: string
  at: Date
}

function atNine(now: Date, days: number): Date {
  const at = new Date(now)
  at.setDate(at.getDate() + days)
  at.setHours(9, 0, 0, 0)
  return at
}

/** The usual moments to come back to a conversation, by the reader's clock. */
export function snoozeTimes(now: Date): SnoozeTime[] {
  // Monday is 1; on a Monday the next one is meant.
  const toMonday = (8 - now.getDay()) % 7 || 7
  return [
    { label: 'In an hour', at: new Date(now.getTime() + 3_600_000) },
    { label: 'Tomorrow 9:00', at: atNine(now, 1) },
    { label: 'Next week', at: atNine(now, toMonday) },
  ]
}

/** A moment as the value of a `datetime-local` field. */
export function localValue(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
  return local.toISOString().slice(0, 16)
}
