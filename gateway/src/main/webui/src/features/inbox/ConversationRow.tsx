import { AlarmClock, CircleAlert, StickyNote } from 'lucide-react'
import { Link, useLocation } from 'react-router'
import { useNameOf } from '@/features/team/api/listMembers'
import type { Conversation } from '@/shared/api/types/inbox'
import { cn } from '@/shared/lib/cn'
import { ago, counted, dateTime, words } from '@/shared/lib/format'
import { Badge } from '@/shared/ui/Badge'
import { channelWords } from './channelWords'
import { personName } from './personName'
import { SlaBadge } from './SlaBadge'

interface ConversationRowProps {
  conversation: Conversation
  open: boolean
}

/** One conversation in the list: who, what was said last, and what is urgent about it. */
export function ConversationRow({ conversation, open }: ConversationRowProps) {
  const { search } = useLocation()
  const unread = conversation.status === 'unread'
  return (
    <li
      className={cn(
        'relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-0.5 px-4 py-3',
        open ? 'bg-accent-soft' : 'hover:bg-hover',
      )}
    >
      <Link
        to={{ pathname: `/inbox/${conversation.id}`, search }}
        data-conversation={conversation.id}
        aria-current={open ? 'true' : undefined}
        className={cn(
          "truncate outline-none after:absolute after:inset-0 after:content-['']",
          'focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-focus',
          unread ? 'font-semibold' : 'font-medium',
        )}
      >
        {unread && (
          <>
            <span aria-hidden className="mr-2 inline-block size-2 rounded-full bg-accent align-middle" />
            <span className="sr-only">Unread: </span>
          </>
        )}
        {personName(conversation)}
      </Link>
      <time
        dateTime={conversation.last_activity}
        title={dateTime(conversation.last_activity)}
        className="num justify-self-end text-sm text-muted"
      >
        {ago(conversation.last_activity)}
      </time>
      <LastMessage conversation={conversation} />
      <Marks conversation={conversation} />
    </li>
  )
}

function LastMessage({ conversation }: { conversation: Conversation }) {
  const { last_channel, last_message, subject, unread_count, status } = conversation
  const channel = last_channel === 'email' || last_channel === 'sms' ? channelWords[last_channel] : null
  return (
    <>
      <p className={cn('flex min-w-0 items-center gap-1.5 text-sm', status === 'unread' ? 'text-ink' : 'text-muted')}>
        {channel && (
          <>
            <channel.icon className="size-3.5 shrink-0" aria-hidden />
            <span className="sr-only">{channel.name}: </span>
          </>
        )}
        {last_channel === 'note' && (
          <>
            <StickyNote className="size-3.5 shrink-0" aria-hidden />
            <span className="sr-only">Note: </span>
          </>
        )}
        <span className="truncate">{last_message ?? subject ?? 'No messages yet'}</span>
      </p>
      {unread_count > 0 && (
        <span className="justify-self-end">
          <Badge tone="accent">
            <span className="num">{unread_count}</span>
            <span className="sr-only"> new {unread_count === 1 ? 'message' : 'messages'}</span>
          </Badge>
        </span>
      )}
    </>
  )
}

function Marks({ conversation }: { conversation: Conversation }) {
  const { sla, failed, sandbox, priority, status, snoozed_until, labels } = conversation
  const nameOf = useNameOf()
  const assigned = nameOf(conversation.assigned_user_id) ?? conversation.assigned_to
  const urgent = priority === 'high' || priority === 'urgent'
  if (!sla && !failed && !sandbox && !urgent && status !== 'snoozed' && !labels.length && !assigned) return null
  return (
    <p className="col-span-2 mt-1 flex flex-wrap items-center gap-1.5">
      {failed && (
        <Badge tone="danger">
          <CircleAlert aria-hidden />
          Not delivered
        </Badge>
      )}
      {sla && <SlaBadge sla={sla} />}
      {urgent && <Badge tone={priority === 'urgent' ? 'danger' : 'warn'}>{words(priority)}</Badge>}
      {status === 'snoozed' && snoozed_until && (
        <Badge>
          <AlarmClock aria-hidden />
          Until {dateTime(snoozed_until)}
        </Badge>
      )}
      {sandbox && <Badge tone="info">Sandbox</Badge>}
      {labels.slice(0, 3).map((label) => (
        <Badge key={label}>{label}</Badge>
      ))}
      {labels.length > 3 && <span className="text-xs text-muted">and {counted(labels.length - 3, 'more', 'more')}</span>}
      {assigned && (
        <span className="ml-auto truncate text-xs text-muted">
          <span className="sr-only">Assigned to </span>
          {assigned}
        </span>
      )}
    </p>
  )
}
