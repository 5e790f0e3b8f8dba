import { Paperclip } from 'lucide-react'
import { useState } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import type { Attachment } from '@/shared/api/types/inbox'
import { bytes } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { useToast } from '@/shared/ui/Toast'
import { downloadAttachment } from './api/downloadAttachment'

export function Attachments({ attachments }: { attachments: Attachment[] }) {
  return (
    <ul aria-label="Attachments" className="flex flex-wrap gap-1.5">
      {attachments.map((attachment) => (
        <li key={attachment.id} className="max-w-full">
          <Download attachment={attachment} />
        </li>
      ))}
    </ul>
  )
}

function Download({ attachment }: { attachment: Attachment }) {
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const run = () => {
    setBusy(true)
    downloadAttachment(attachment)
      .catch((problem: unknown) => toast(problem instanceof ApiProblem ? problem.message : 'Download failed', 'failed'))
      .finally(() => setBusy(false))
  }
  return (
    <Button size="small" busy={busy} onClick={run} className="max-w-full">
      {!busy && <Paperclip aria-hidden />}
      <span className="truncate">{attachment.name}</span>
      <span className="num text-muted">{bytes(attachment.size)}</span>
    </Button>
  )
}
