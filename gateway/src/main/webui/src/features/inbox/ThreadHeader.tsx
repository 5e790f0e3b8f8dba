import { AlarmClock, ArrowLeft, Archive, ArchiveRestore, MailOpen, PanelRight } from 'lucide-react'
import { useState, type RefObject } from 'react'
import { Link, useLocation } from 'react-router'
import type { Conversation } from '@/shared/api/types/inbox'
import { dateTime } from '@/shared/lib/format'
import { Badge } from '@/shared/ui/Badge'
import { Button } from '@/shared/ui/Button'
import { Tooltip } from '@/shared/ui/Tooltip'
import { personName } from './personName'
import { SlaBadge } from './SlaBadge'
import { SnoozeDialog } from './SnoozeDialog'
import type { ConversationActions } from './useActions'

interface ThreadHeaderProps {
  conversation: Conversation
  actions: ConversationActions
  mayWrite: boolean
  /** Null where the person's pane shows anyway. */
  onDetails: (() => void) | null
  heading: RefObject<HTMLHeadingElement | null>
}

export function ThreadHeader({ conversation, actions, mayWrite, onDetails, heading }: ThreadHeaderProps) {
  const { search } = useLocation()
  return (
    <header className="flex min-h-14 flex-wrap items-center gap-x-2 gap-y-1 border-b border-line bg-surface px-4 py-2">
      <Button look="quiet" size="icon" className="-ml-2 lg:hidden" asChild>
        <Link to={{ pathname: '/inbox', search }} aria-label="Back to all conversations">
          <ArrowLeft aria-hidden />
        </Link>
      </Button>
      <div className="min-w-0 flex-1">
        <h2 ref={heading} tabIndex={-1} className="truncate text-lg font-semibold outline-none">
          {personName(conversation)}
        </h2>
        <Facts conversation={conversation} />
      </div>
      {mayWrite && <Actions conversation={conversation} actions={actions} />}
      {onDetails && (
        <Tooltip text="Person and details">
          <Button size="icon" look="quiet" aria-label="Person and details" onClick={onDetails}>
            <PanelRight aria-hidden />
          </Button>
        </Tooltip>
      )}
    </header>
  )
}

function Facts({ conversation }: { conversation: Conversation }) {
  const { sla, sandbox, status, snoozed_until } = conversation
  if (!sla && !sandbox && status !== 'closed' && status !== 'snoozed') return null
  return (
    <p className="flex flex-wrap items-center gap-1.5">
      {sla && <SlaBadge sla={sla} />}
      {status === 'closed' && <Badge>Closed</Badge>}
      {status === 'snoozed' && <Badge>Snoozed{snoozed_until && ` until ${dateTime(snoozed_until)}`}</Badge>}
      {sandbox && (
        <Badge tone="info">
          Sandbox<span className="max-sm:sr-only">: nothing left this machine</span>
        </Badge>
      )}
    </p>
  )
}

function Actions({ conversation, actions }: Pick<ThreadHeaderProps, 'conversation' | 'actions'>) {
  const [snoozing, setSnoozing] = useState(false)
  const closed = conversation.status === 'closed'
  return (
    <>
      <Tooltip text="Mark as unread">
        <Button size="icon" look="quiet" aria-label="Mark as unread" onClick={() => actions.markUnread(conversation)}>
          <MailOpen aria-hidden />
        </Button>
      </Tooltip>
      <Tooltip text="Snooze (s)">
        <Button size="icon" look="quiet" aria-label="Snooze" aria-keyshortcuts="s" onClick={() => setSnoozing(true)}>
          <AlarmClock aria-hidden />
        </Button>
      </Tooltip>
      <Tooltip text={closed ? 'Open again (e)' : 'Close (e)'}>
        <Button
          size="icon"
          look="quiet"
          aria-label={closed ? 'Open again' : 'Close'}
          aria-keyshortcuts="e"
          onClick={() => (closed ? actions.reopen(conversation) : actions.close(conversation))}
        >
          {closed ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />}
        </Button>
      </Tooltip>
      {snoozing && (
        <SnoozeDialog
          onClose={() => setSnoozing(false)}
          onSnooze={(at) => {
            setSnoozing(false)
            actions.snooze(conversation, at)
          }}
        />
      )}
    </>
  )
}
