import { send } from '@/shared/api/http'
import { saveAs } from '@/shared/lib/download'

/** GET /leads/imports/{id}/rejected, saved as a file that can be corrected and uploaded again */
export async function downloadRejected(id: string): Promise<void> {
  const response = await send(`/leads/imports/${encodeURIComponent(id)}/rejected`, { headers: { Accept: 'text/csv' } })
  saveAs(await response.blob(), `rejected-rows-${id}.csv`)
}
