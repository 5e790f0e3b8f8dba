import { StickyNote } from 'lucide-react'
import { Button } from '@/shared/ui/Button'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useAddNote } from './api/addNote'
import type { Person } from './people'
import { sendsOn, type WritingProps } from './ReplyForm'
import { SuggestTextarea, type Suggestion } from './SuggestTextarea'

interface NoteFormProps extends WritingProps {
  members: Person[]
}

/** Writes to the team: the person never sees it. */
export function NoteForm({ conversation, draft, change, members, me, say, inputId }: NoteFormProps) {
  const add = useAddNote(conversation.id)
  const submit = () => {
    const text = draft.note.trim()
    if (!text || add.isPending) return
    // Who was named and then deleted from the text is not called.
    const named = members.filter(({ id, name }) => draft.mentions.includes(id) && text.includes(`@${name}`))
    add.mutate(
      { text, mentions: named.map(({ id }) => id) },
      {
        onSuccess: () => {
          change({ note: '', mentions: [] })
          say('Note added')
        },
      },
    )
  }
  const suggest = (word: string): Suggestion[] =>
    members
      .filter(({ id, name }) => id !== me.id && name.toLowerCase().includes(word.toLowerCase()))
      .map(({ id, name }) => ({ id, label: name, text: `@${name} ` }))
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <ProblemNote problem={add.error} />
      <SuggestTextarea
        id={inputId}
        aria-label="Note to your team"
        placeholder="Only your team sees this. @ calls a colleague."
        className="max-h-60 min-h-12 border-dashed bg-warn-soft field-sizing-content sm:min-h-20"
        sign="@"
        listLabel="Colleagues"
        suggest={suggest}
        onPick={({ id }) => change({ mentions: [...new Set([...draft.mentions, id])] })}
        value={draft.note}
        onText={(note) => change({ note })}
        onKeyDown={(event) => {
          if (!sendsOn(event)) return
          event.preventDefault()
          submit()
        }}
      />
      <div className="flex items-center justify-between gap-2">
        <p className="text-sm text-muted">Never sent to the person.</p>
        <Button type="submit" busy={add.isPending} disabled={!draft.note.trim()}>
          {!add.isPending && <StickyNote aria-hidden />}
          Add note
        </Button>
      </div>
    </form>
  )
}
