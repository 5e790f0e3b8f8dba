import { ArrowLeft, CircleUserRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { PRIORITIES, type Conversation, type Priority } from '@/shared/api/types/inbox'
import { words } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Select } from '@/shared/ui/Select'
import type { Author } from './author'
import { LabelsControl } from './LabelsControl'
import { MayText } from './MayText'
import type { Person } from './people'
import { personName } from './personName'
import type { ConversationActions } from './useActions'

interface PersonPaneProps {
  conversation: Conversation
  members: Person[]
  me: Author
  actions: ConversationActions
  /** What is on record about the lead's consent, drawn by whoever keeps it. */
  consent: ReactNode
  /** Null where the pane shows anyway. */
  onBack: (() => void) | null
}

const link = 'text-accent-text underline-offset-2 hover:underline wrap-anywhere'

/** The third pane: who this is, what may be sent to them, and whose turn it is. */
export function PersonPane({ conversation, onBack, consent, ...rest }: PersonPaneProps) {
  const { lead_id, lead_email, lead_phone } = conversation
  return (
    <section aria-label="Person and details" className="h-full min-h-0 overflow-y-auto border-line bg-surface lg:border-l">
      <header className="flex min-h-14 items-center gap-2 border-b border-line px-4 py-2">
        {onBack && (
          <Button look="quiet" size="icon" className="-ml-2" aria-label="Back to the conversation" onClick={onBack}>
            <ArrowLeft aria-hidden />
          </Button>
        )}
        <CircleUserRound className="size-5 shrink-0 text-muted" aria-hidden />
        <h2 className="min-w-0 truncate text-base font-semibold">{personName(conversation)}</h2>
      </header>
      <div className="grid gap-5 p-4">
        <div className="grid gap-1">
          {lead_email && (
            <a className={link} href={`mailto:${lead_email}`}>
              {lead_email}
            </a>
          )}
          {lead_phone && (
            <a className={`${link} num`} href={`tel:${lead_phone}`}>
              {lead_phone}
            </a>
          )}
          {lead_id ? (
            <Link className={link} to={`/leads/${lead_id}`}>
              Open the lead
            </Link>
          ) : (
            <p className="text-sm text-muted">This address belongs to no lead.</p>
          )}
        </div>
        <Handling conversation={conversation} {...rest} />
        {lead_id && <MayText leadId={lead_id} />}
        {lead_id && consent}
      </div>
    </section>
  )
}

const ROUND_ROBIN = 'round_robin'

function Handling({ conversation, members, me, actions }: Omit<PersonPaneProps, 'consent' | 'onBack'>) {
  const assign = (value: string) => {
    const name = members.find(({ id }) => id === value)?.name
    const done = value === ROUND_ROBIN ? 'Assigned to whose turn it is' : name ? `Assigned to ${name}` : 'Assigned to nobody'
    actions.apply(conversation, { assigned_to: value || null }, done)
  }
  const prioritise = (priority: Priority) => actions.apply(conversation, { priority }, `Priority: ${priority}`)
  return (
    <div className="grid gap-3">
      <Field label="Assigned to">
        {(wiring) => (
          <Select
            {...wiring}
            aria-keyshortcuts="a"
            disabled={!me.mayWrite}
            value={conversation.assigned_user_id ?? ''}
            onChange={(event) => assign(event.target.value)}
          >
            <option value="">Nobody</option>
            {members.map(({ id, name }) => (
              <option key={id} value={id}>
                {id === me.id ? `Me (${name})` : name}
              </option>
            ))}
            <option value={ROUND_ROBIN}>Whose turn it is</option>
          </Select>
        )}
      </Field>
      <Field label="Priority">
        {(wiring) => (
          <Select
            {...wiring}
            disabled={!me.mayWrite}
            value={conversation.priority}
            onChange={(event) => prioritise(event.target.value as Priority)}
          >
            {PRIORITIES.map((priority) => (
              <option key={priority} value={priority}>
                {words(priority)}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <LabelsControl
        labels={conversation.labels}
        disabled={!me.mayWrite}
        onChange={(labels) => actions.apply(conversation, { labels }, 'Labels changed')}
      />
    </div>
  )
}
