import { send } from '@/shared/api/http'
import type { Attachment } from '@/shared/api/types/inbox'
import { saveAs } from '@/shared/lib/download'

/** GET /api/inbox/attachments/{id}, saved as a file. A plain link could not carry the token. */
export async function downloadAttachment({ id, name }: Attachment): Promise<void> {
  const response = await send(`/api/inbox/attachments/${encodeURIComponent(id)}`, { headers: { Accept: '*/*' } })
  saveAs(await response.blob(), name)
}
