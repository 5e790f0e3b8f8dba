import { StickyNote } from 'lucide-react'
import type { Message } from '@/shared/api/types/inbox'
import { cn } from '@/shared/lib/cn'
import { counted, dateTime, timeOfDay } from '@/shared/lib/format'
import { Badge } from '@/shared/ui/Badge'
import { MailFrame } from '@/shared/ui/MailFrame'
import { loadPicture } from './api/loadPicture'
import { Attachments } from './Attachments'
import { channelWords } from './channelWords'
import { MessageFate } from './MessageFate'
import { originWords, type NameOf } from './messageWords'

export interface ThreadFacts {
  conversationId: string
  leadId: string | null
  person: string
  /** The recipient's time zone, where it is known. */
  zone: string | null
  mayWrite: boolean
  /** The signed-in user's id. */
  me: string
  nameOf: NameOf
}

interface MessageBubbleProps {
  message: Message
  facts: ThreadFacts
}

function look(message: Message): string {
  if (message.kind === 'note') return 'border-dashed border-warn-text/40 bg-warn-soft'
  if (message.direction === 'in') return 'border-line bg-surface'
  return 'border-transparent bg-accent-soft'
}

export function MessageBubble({ message, facts }: MessageBubbleProps) {
  const note = message.kind === 'note'
  const outgoing = message.direction === 'out' && !note
  return (
    <li
      id={message.id}
      className={cn('grid max-w-[min(38rem,92%)] gap-1', outgoing && 'justify-self-end', message.html && 'w-full')}
    >
      <Origin message={message} facts={facts} />
      <div className={cn('grid gap-2 rounded-lg border px-3.5 py-2.5', look(message))}>
        {message.subject && <p className="font-medium wrap-anywhere">{message.subject}</p>}
        {message.html ? (
          <MailFrame
            html={message.html}
            title={`E-mail: ${message.subject ?? 'no subject'}`}
            loadPicture={(number) => loadPicture(message.id, number)}
          />
        ) : (
          <p className="wrap-anywhere whitespace-pre-wrap">{message.text}</p>
        )}
        {message.attachments.length > 0 && <Attachments attachments={message.attachments} />}
      </div>
      <MessageFate message={message} facts={facts} />
    </li>
  )
}

/** Who says it, on which way, and when. */
function Origin({ message, facts }: MessageBubbleProps) {
  const { channel, kind, created_at, sandbox, segments, mentions } = message
  const way = channel === 'email' || channel === 'sms' ? channelWords[channel] : null
  return (
    <p className="flex flex-wrap items-center gap-x-2 gap-y-0.5 text-xs text-muted">
      <span className="font-medium text-ink">{originWords(message, facts.person, facts.me, facts.nameOf)}</span>
      {kind === 'note' ? (
        <Badge tone="warn">
          <StickyNote aria-hidden />
          {mentions.includes(facts.me) ? 'Internal note for you' : 'Internal note'}
        </Badge>
      ) : (
        way && (
          <span className="inline-flex items-center gap-1">
            <way.icon className="size-3" aria-hidden />
            {way.name}
          </span>
        )
      )}
      <time dateTime={created_at} title={dateTime(created_at)} className="num">
        {timeOfDay(created_at)}
      </time>
      {segments !== null && segments > 1 && <span>{counted(segments, 'text')}</span>}
      {sandbox && <Badge tone="info">Sandbox</Badge>}
    </p>
  )
}
