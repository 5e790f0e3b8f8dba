import { CircleAlert, Eye } from 'lucide-react'
import type { ReactNode } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import type { Message } from '@/shared/api/types/inbox'
import { duration, timeOfDay } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { authorName, type NameOf } from './messageWords'
import { refusalWords } from './refusalWords'
import { RemedyLink } from './RemedyLink'

function Notice({ icon: Icon, alert, children }: { icon: typeof Eye; alert?: boolean; children: ReactNode }) {
  return (
    <div
      role={alert ? 'alert' : 'status'}
      className="flex flex-wrap items-center gap-x-3 gap-y-2 rounded-md bg-warn-soft px-3 py-2 text-sm text-warn-text"
    >
      <Icon className="size-4 shrink-0" aria-hidden />
      {children}
    </div>
  )
}

/** Enough of a message to answer it, in one line. */
function quote({ text, subject }: Message): string {
  const words = (text ?? subject ?? '').replace(/\s+/g, ' ').trim()
  return words.length > 160 ? `${words.slice(0, 160)}…` : words
}

interface UnseenNoticeProps {
  unseen: Message[]
  person: string
  nameOf: NameOf
  onSeen: () => void
}

/** What was said while the user wrote: they should know it before they send. */
export function UnseenNotice({ unseen, person, nameOf, onSeen }: UnseenNoticeProps) {
  const latest = unseen[0]
  if (!latest) return null
  const who = latest.direction === 'in' ? person : (authorName(latest, nameOf) ?? 'A colleague')
  return (
    <Notice icon={Eye}>
      <span className="min-w-40 flex-1 wrap-anywhere">
        {who} wrote at {timeOfDay(latest.created_at)}, after you began: “{quote(latest)}”
      </span>
      <Button size="small" onClick={onSeen}>
        I have read it
      </Button>
    </Notice>
  )
}

export function isMoved(problem: unknown): problem is ApiProblem {
  return problem instanceof ApiProblem && problem.status === 409 && problem.code === 'conversation_moved'
}

/** Who wrote and how long ago: `Sarah answered 12 s ago`. */
export function movedWords({ fields }: ApiProblem, me: string, nameOf: NameOf): string {
  const seconds = Number(fields.seconds_ago)
  const ago = fields.seconds_ago && Number.isFinite(seconds) ? `${duration(seconds)} ago` : 'just now'
  if (fields.by === 'lead') return `They wrote ${ago}.`
  if (fields.by === 'sequence') return `A sequence wrote to them ${ago}.`
  if (fields.by === me) return `You answered ${ago}, in another window.`
  return `${nameOf(fields.by) ?? 'A colleague'} answered ${ago}.`
}

interface MovedNoticeProps {
  problem: ApiProblem
  /** What was said meanwhile, once it is here. */
  message: Message | undefined
  me: string
  nameOf: NameOf
  onLook: () => void
  onSendAnyway: () => void
}

/** The thread moved: whoever sends all the same has the new message before their eyes. */
export function MovedNotice({ problem, message, me, nameOf, onLook, onSendAnyway }: MovedNoticeProps) {
  return (
    <Notice icon={CircleAlert} alert>
      <span className="min-w-40 flex-1 wrap-anywhere">
        <strong className="font-semibold">{movedWords(problem, me, nameOf)}</strong>{' '}
        {message ? `“${quote(message)}” ` : ''}Yours was not sent and is kept here.
      </span>
      <Button size="small" onClick={onLook}>
        Keep writing
      </Button>
      {message && (
        <Button size="small" onClick={onSendAnyway}>
          Send anyway
        </Button>
      )}
    </Notice>
  )
}

/** Why a message was not taken. The draft stays in any case. */
export function SendProblem({ problem, leadId }: { problem: unknown; leadId: string | null }) {
  const refused = refusalWords(problem)
  if (!refused) return <ProblemNote problem={problem} />
  return (
    <Notice icon={CircleAlert} alert>
      <span className="flex-1">
        <strong className="font-semibold">Not sent.</strong> {refused}{' '}
        <RemedyLink code={problem instanceof ApiProblem ? problem.code : null} leadId={leadId} />
      </span>
    </Notice>
  )
}
