import { Paperclip, X } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import type { Attachment } from '@/shared/api/types/inbox'
import { cn } from '@/shared/lib/cn'
import { bytes } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { Progress } from '@/shared/ui/Progress'
import { useToast } from '@/shared/ui/Toast'
import { attachFile } from './api/attachFile'

const LARGEST = 10 * 1024 * 1024

/** Uploads files one after the other; the share sent of the one that runs, or null. */
export function useAttach(conversationId: string, onAttached: (attachment: Attachment) => void) {
  const toast = useToast()
  const [sent, setSent] = useState<number | null>(null)
  const stop = useRef<AbortController>(null)
  useEffect(() => () => stop.current?.abort(), [])
  const attach = async (files: File[]) => {
    const control = new AbortController()
    stop.current = control
    try {
      for (const file of files) {
        if (file.size > LARGEST) throw new ApiProblem(413, 'too_large', `${file.name} is larger than 10 MB.`)
        setSent(0)
        onAttached(await attachFile(conversationId, file, { onProgress: setSent, signal: control.signal }))
      }
    } catch (problem) {
      if (control.signal.aborted) return
      toast(problem instanceof ApiProblem ? problem.message : 'The file could not be attached', 'failed')
    } finally {
      setSent(null)
    }
  }
  return { sent, attach: (files: File[]) => void attach(files) }
}

/** A file input that looks like the other quiet buttons. */
export function AttachButton({ busy, onFiles }: { busy: boolean; onFiles: (files: File[]) => void }) {
  const id = useId()
  return (
    <label
      htmlFor={id}
      className={cn(
        'grid size-9 shrink-0 cursor-pointer place-items-center rounded-md text-muted hover:bg-hover hover:text-ink',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        busy && 'opacity-55',
      )}
    >
      <Paperclip className="size-4" aria-hidden />
      <span className="sr-only">Attach files</span>
      <input
        id={id}
        type="file"
        multiple
        disabled={busy}
        className="sr-only"
        onChange={(event) => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          if (files.length) onFiles(files)
        }}
      />
    </label>
  )
}

interface AttachedProps {
  attachments: Attachment[]
  sent: number | null
  onRemove: (id: string) => void
}

/** What will go along with the message. */
export function Attached({ attachments, sent, onRemove }: AttachedProps) {
  if (!attachments.length && sent === null) return null
  return (
    <div className="grid gap-1.5">
      {sent !== null && <Progress label="Upload" share={sent} />}
      <ul aria-label="Attached" className="flex flex-wrap gap-1.5">
        {attachments.map(({ id, name, size }) => (
          <li key={id} className="flex max-w-full items-center gap-1.5 rounded-md bg-hover pl-2.5 text-sm">
            <span className="truncate">{name}</span>
            <span className="num text-muted">{bytes(size)}</span>
            <Button look="quiet" size="small" aria-label={`Remove ${name}`} onClick={() => onRemove(id)}>
              <X aria-hidden />
            </Button>
          </li>
        ))}
      </ul>
    </div>
  )
}
