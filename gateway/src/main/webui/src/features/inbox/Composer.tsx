import { useId } from 'react'
import { flushSync } from 'react-dom'
import type { Conversation, Message } from '@/shared/api/types/inbox'
import { cn } from '@/shared/lib/cn'
import type { Author } from './author'
import { NoteForm } from './NoteForm'
import type { NameOf } from './messageWords'
import type { Person } from './people'
import { ReplyForm } from './ReplyForm'
import { useDraft } from './useDraft'

interface ComposerProps {
  conversation: Conversation
  messages: Message[]
  members: Person[]
  me: Author
  nameOf: NameOf
  onTyping: () => void
  onLook: () => void
  say: (words: string) => void
}

const modes = [
  { mode: 'reply', label: 'Reply', key: 'r' },
  { mode: 'note', label: 'Note', key: 'n' },
] as const

/** Where the user writes: to the person, or to the team. */
export function Composer({ members, ...props }: ComposerProps) {
  const { draft, change } = useDraft(props.conversation)
  const inputId = useId()
  const turnTo = (mode: 'reply' | 'note') => {
    // Drawn at once, so that what takes the focus is there.
    flushSync(() => change({ mode }))
    document.getElementById(inputId)?.focus()
  }
  return (
    <div className="border-t border-line bg-surface px-4 py-3">
      <div role="group" aria-label="Write" className="mb-2 flex gap-1">
        {modes.map(({ mode, label, key }) => (
          <button
            key={mode}
            type="button"
            aria-pressed={draft.mode === mode}
            aria-keyshortcuts={key}
            onClick={() => turnTo(mode)}
            className={cn(
              'h-8 rounded-md px-2.5 text-sm font-medium',
              draft.mode === mode ? 'bg-hover text-ink' : 'text-muted hover:text-ink',
            )}
          >
            {label}
          </button>
        ))}
      </div>
      {draft.mode === 'reply' ? (
        <ReplyForm {...props} draft={draft} change={change} inputId={inputId} />
      ) : (
        <NoteForm {...props} members={members} draft={draft} change={change} inputId={inputId} />
      )}
    </div>
  )
}
