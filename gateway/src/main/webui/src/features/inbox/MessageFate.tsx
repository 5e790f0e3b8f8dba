import { Check, CheckCheck, CircleAlert, Clock, type LucideIcon } from 'lucide-react'
import { ApiProblem } from '@/shared/api/problem'
import type { Message } from '@/shared/api/types/inbox'
import { cn } from '@/shared/lib/cn'
import { Button } from '@/shared/ui/Button'
import { useToast } from '@/shared/ui/Toast'
import { useResolveMessage } from './api/resolveMessage'
import { useRetryMessage } from './api/retryMessage'
import type { ThreadFacts } from './MessageBubble'
import { stateWords, type StateWords } from './messageWords'
import { reasonWords } from './refusalWords'
import { RemedyLink } from './RemedyLink'

const icons: Record<StateWords['tone'], LucideIcon> = { quiet: Check, good: CheckCheck, waiting: Clock, bad: CircleAlert }
const colours: Record<StateWords['tone'], string> = {
  quiet: 'text-muted',
  good: 'text-muted',
  waiting: 'text-warn-text',
  bad: 'text-danger-text',
}

/** What became of a message, and what a person can do about it. */
export function MessageFate({ message, facts }: { message: Message; facts: ThreadFacts }) {
  const fate = stateWords(message, facts.zone)
  if (!fate) return null
  const Icon = message.state === 'queued' || message.state === 'sending' ? Clock : icons[fate.tone]
  return (
    <div className={cn('flex flex-wrap items-center gap-x-2 gap-y-1 text-xs', colours[fate.tone])}>
      <Icon className="size-3.5 shrink-0" aria-hidden />
      <span>{fate.text}</span>
      {facts.mayWrite && (message.state === 'failed' || message.state === 'cancelled') && (
        <RemedyLink code={message.reason} leadId={facts.leadId} />
      )}
      {message.state === 'failed' && facts.mayWrite && <Retry message={message} facts={facts} />}
      {message.state === 'unconfirmed' && facts.mayWrite && <Resolve message={message} facts={facts} />}
    </div>
  )
}

function useRefusedToast() {
  const toast = useToast()
  return (problem: unknown) => {
    const known = problem instanceof ApiProblem
    toast(known ? reasonWords(problem.status === 422 ? problem.code : null, problem.message) : 'That did not work', 'failed')
  }
}

function Retry({ message, facts }: { message: Message; facts: ThreadFacts }) {
  const retry = useRetryMessage(facts.conversationId)
  const refused = useRefusedToast()
  return (
    <Button size="small" busy={retry.isPending} onClick={() => retry.mutate(message.id, { onError: refused })}>
      Try again
    </Button>
  )
}

/** Only a person can know: the provider took the message or did not, and sending it again might double it. */
function Resolve({ message, facts }: { message: Message; facts: ThreadFacts }) {
  const resolve = useResolveMessage(facts.conversationId)
  const refused = useRefusedToast()
  const say = (outcome: 'sent' | 'failed') => resolve.mutate({ id: message.id, outcome }, { onError: refused })
  return (
    <span className="flex gap-1.5">
      <Button size="small" disabled={resolve.isPending} onClick={() => say('sent')}>
        Yes, it was sent
      </Button>
      <Button size="small" disabled={resolve.isPending} onClick={() => say('failed')}>
        No, it was not
      </Button>
    </span>
  )
}
