import type { Sla } from '@/shared/api/types/inbox'
import { duration } from '@/shared/lib/format'

const SOON_MS = 15 * 60_000

export interface SlaWords {
  text: string
  urgency: 'calm' | 'soon' | 'late'
}

/** How long somebody may still wait for an answer, or how long they have waited too long. */
export function slaWords(sla: Sla, now: number): SlaWords {
  const left = new Date(sla.due_at).getTime() - now
  if (sla.breached || left <= 0) return { text: `Late by ${duration(Math.max(0, -left) / 1000)}`, urgency: 'late' }
  return { text: `Answer in ${duration(left / 1000)}`, urgency: left <= SOON_MS ? 'soon' : 'calm' }
}
