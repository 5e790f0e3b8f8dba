import { CircleAlert, Eye } from 'lucide-react'
import type { ReactNode } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import type { Message } from '@/shared/api/types/inbox'
import { duration, timeOfDay } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { memberName } from './messageWords'
import { refusalWords } from './refusalWords'

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

/** What was said while the user wrote: they should know it before they send. */
export function UnseenNotice({ unseen, person, onSeen }: { unseen: Message[]; person: string; onSeen: () => void }) {
  const latest = unseen[0]
  if (!latest) return null
  const said = latest.direction === 'in' ? `${person} wrote` : `${memberName(latest.author?.name, 'A colleague')} wrote`
  return (
    <Notice icon={Eye}>
      <span className="flex-1">
        {said} at {timeOfDay(latest.created_at)}, after you began.
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

/** Who answered and how long ago: `Sarah answered 12 s ago`. */
export function movedWords({ fields }: ApiProblem): string {
  const who = memberName(fields.by, 'A colleague')
  const seconds = Number(fields.seconds_ago)
  return Number.isFinite(seconds) && fields.seconds_ago ? `${who} answered ${duration(seconds)} ago.` : `${who} answered just now.`
}

interface SendProblemProps {
  problem: unknown
  onLook: () => void
  onSendAnyway: () => void
}

/** Why a message was not taken. The draft stays in any case. */
export function SendProblem({ problem, onLook, onSendAnyway }: SendProblemProps) {
  if (isMoved(problem)) {
    return (
      <Notice icon={CircleAlert} alert>
        <span className="min-w-40 flex-1">
          <strong className="font-semibold">{movedWords(problem)}</strong> Yours was not sent and is kept here.
        </span>
        <Button size="small" onClick={onLook}>
          Look first
        </Button>
        <Button size="small" onClick={onSendAnyway}>
          Send anyway
        </Button>
      </Notice>
    )
  }
  const refused = refusalWords(problem)
  if (!refused) return <ProblemNote problem={problem} />
  return (
    <Notice icon={CircleAlert} alert>
      <span className="flex-1">
        <strong className="font-semibold">Not sent.</strong> {refused}
      </span>
    </Notice>
  )
}
