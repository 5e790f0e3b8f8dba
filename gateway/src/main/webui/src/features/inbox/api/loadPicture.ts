import { send } from '@/shared/api/http'

/** GET /api/inbox/messages/{id}/pictures/{number}: loaded by the service, so that its server learns nothing of the reader */
export async function loadPicture(messageId: string, number: number): Promise<Blob> {
  const path = `/api/inbox/messages/${encodeURIComponent(messageId)}/pictures/${number}`
  return (await send(path, { headers: { Accept: 'image/*' } })).blob()
}
