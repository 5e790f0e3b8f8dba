import { counted } from '@/shared/lib/format'
import { MailFrame } from '@/shared/ui/MailFrame'

interface EmailFrameProps {
  subject: string
  text: string
  html: string | null
}

/** A message as a mail reader shows it. The frame runs no scripts, and nothing in it leads anywhere. */
export function EmailFrame({ subject, text, html }: EmailFrameProps) {
  return (
    <div className="overflow-hidden rounded-md border border-line">
      <p className="border-b border-line bg-sunken px-4 py-2.5">
        <span className="block text-xs text-muted">Subject</span>
        <span className="block font-medium wrap-anywhere">{subject || 'No subject'}</span>
      </p>
      {html ? (
        <div className="max-h-96 overflow-y-auto p-2">
          <MailFrame html={html} title="E-mail as designed" />
        </div>
      ) : (
        <p className="max-h-96 overflow-y-auto px-4 py-3 wrap-anywhere whitespace-pre-wrap">{text || 'No text'}</p>
      )}
    </div>
  )
}

/** A text message as a phone shows it. */
export function PhoneFrame({ text, segments }: { text: string; segments: number | null }) {
  return (
    <div className="mx-auto w-full max-w-72 rounded-[1.75rem] border-4 border-line-strong bg-sunken p-3 pt-6 pb-8">
      <p className="mb-3 text-center text-xs text-muted">Text message</p>
      <p className="max-h-80 overflow-y-auto rounded-2xl rounded-bl-sm bg-surface px-3.5 py-2.5 wrap-anywhere whitespace-pre-wrap shadow-raised">
        {text || 'No text'}
      </p>
      {segments !== null && <p className="num mt-2 text-xs text-muted">{counted(segments, 'part')}</p>}
    </div>
  )
}

/** A task as it will stand in the inbox. */
export function TaskFrame({ title, text }: { title: string; text: string }) {
  return (
    <div className="rounded-md border border-line px-4 py-3">
      <p className="text-xs text-muted">Task for you</p>
      <p className="font-medium wrap-anywhere">{title || 'No title'}</p>
      {text && <p className="mt-1 wrap-anywhere whitespace-pre-wrap text-muted">{text}</p>}
    </div>
  )
}
