import type { Attachment } from '@/shared/api/types/inbox'
import { upload, type UploadOptions } from '@/shared/api/upload'
import { conversationPath } from './keys'

/** POST /api/inbox/conversations/{id}/attachments */
export function attachFile(id: string, file: File, options: UploadOptions): Promise<Attachment> {
  const form = new FormData()
  form.set('file', file)
  return upload(conversationPath(id, '/attachments'), form, options)
}
