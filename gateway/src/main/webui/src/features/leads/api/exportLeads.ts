import { send } from '@/shared/api/http'
import { saveAs } from '@/shared/lib/download'
import type { LeadFilter } from './listLeads'

/** GET /leads/export with the list's filter, saved as a file. A plain link could not carry the token. */
export async function exportLeads(filter: LeadFilter & { sort: string }): Promise<void> {
  const response = await send('/leads/export', { query: { ...filter }, headers: { Accept: 'text/csv' } })
  saveAs(await response.blob(), `leads-${new Date().toISOString().slice(0, 10)}.csv`)
}
