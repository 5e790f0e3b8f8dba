import type { LeadStatus } from '@/shared/api/types/lead'

/**
 * Where a lead may go from each status. The service decides; this only spares the user choices
 * that it would refuse. What has ended can be opened again, but it is not new any more.
 */
const next: Record<LeadStatus, LeadStatus[]> = {
  new: ['contacted', 'qualified', 'booked', 'won', 'lost'],
  contacted: ['qualified', 'booked', 'won', 'lost'],
  qualified: ['booked', 'won', 'lost', 'contacted'],
  booked: ['won', 'lost', 'contacted', 'qualified'],
  won: ['contacted', 'qualified', 'booked'],
  lost: ['contacted', 'qualified', 'booked'],
}

/** The statuses a lead may move to. */
export function nextStatuses(status: LeadStatus): LeadStatus[] {
  return next[status]
}
