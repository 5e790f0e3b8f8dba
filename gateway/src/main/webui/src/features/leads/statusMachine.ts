import type { LeadStatus } from '@/shared/api/types/lead'

/**
 * Where a lead may go from each status. The service decides; this only spares the user choices
 * that it would refuse. Won and lost can be reopened.
 */
const next: Record<LeadStatus, LeadStatus[]> = {
  new: ['contacted', 'lost'],
  contacted: ['qualified', 'lost'],
  qualified: ['booked', 'lost'],
  booked: ['won', 'lost'],
  won: ['contacted'],
  lost: ['contacted'],
}

/** The statuses a lead may move to. */
export function nextStatuses(status: LeadStatus): LeadStatus[] {
  return next[status]
}
