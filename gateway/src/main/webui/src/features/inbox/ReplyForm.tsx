import { Send } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import type { Conversation, Message } from '@/shared/api/types/inbox'
import { Button } from '@/shared/ui/Button'
import { Input } from '@/shared/ui/Input'
import { AttachButton, Attached, useAttach } from './AttachButton'
import type { Author } from './author'
import { ChannelChoice } from './ChannelChoice'
import type { Draft } from './drafts'
import { FieldNotes } from './FieldNotes'
import type { NameOf } from './messageWords'
import { personName } from './personName'
import { isMoved, MovedNotice, SendProblem, UnseenNotice } from './ReplyNotices'
import { SmsMeter } from './SmsMeter'
import { SuggestTextarea } from './SuggestTextarea'
import { useCannedSuggestions } from './useCannedSuggestions'
import { unseenSince } from './useDraft'
import { useReplyFields } from './useReplyFields'
import { useSending } from './useSending'

export interface WritingProps {
  conversation: Conversation
  /** The newest first. */
  messages: Message[]
  me: Author
  nameOf: NameOf
  draft: Draft
  change: (change: Partial<Draft>) => void
  onTyping: () => void
  /** Brings the newest message into view. */
  onLook: () => void
  say: (words: string) => void
  inputId: string
}

/** Ctrl+Enter, or Command+Enter, anywhere in what is written. */
export function sendsOn(event: KeyboardEvent): boolean {
  return event.key === 'Enter' && (event.ctrlKey || event.metaKey)
}

/** Writes to the person, on the channel that is chosen. */
export function ReplyForm(props: WritingProps) {
  const { conversation, draft, change, messages, me, nameOf } = props
  const { problem, busy, missing, submit, forget } = useSending(props)
  const attached = useAttach(conversation.id, (attachment) =>
    change({ attachments: [...draft.attachments, attachment] }),
  )
  const suggest = useCannedSuggestions(useReplyFields(conversation, me))
  const newest = messages[0]?.id ?? null
  const unseen = unseenSince(draft.seen, messages)
  const type = (text: string) => {
    change({ text, seen: text ? (draft.seen ?? newest) : null })
    props.onTyping()
  }
  const email = draft.channel === 'email'
  return (
    <form
      className="grid gap-2"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      {!problem && (
        <UnseenNotice
          unseen={unseen}
          person={personName(conversation)}
          nameOf={nameOf}
          onSeen={() => change({ seen: newest })}
        />
      )}
      {isMoved(problem) ? (
        <MovedNotice
          problem={problem}
          message={messages.find(({ id }) => id === problem.fields.message_id)}
          me={me.id}
          nameOf={nameOf}
          onLook={() => {
            change({ seen: newest })
            forget()
            props.onLook()
          }}
          onSendAnyway={() => submit(true)}
        />
      ) : (
        <SendProblem problem={problem} leadId={conversation.lead_id} />
      )}
      {email && (
        <Input
          aria-label="Subject"
          placeholder={conversation.subject ? `Re: ${conversation.subject}` : 'Subject'}
          value={draft.subject}
          onChange={(event) => change({ subject: event.target.value })}
        />
      )}
      <SuggestTextarea
        id={props.inputId}
        aria-label={`Message to ${personName(conversation)}`}
        placeholder="Write a message. / offers canned replies."
        className="max-h-60 min-h-12 field-sizing-content sm:min-h-20"
        sign="/"
        listLabel="Canned replies"
        suggest={suggest}
        value={draft.text}
        onText={type}
        onKeyDown={(event) => {
          if (!sendsOn(event)) return
          event.preventDefault()
          submit()
        }}
      />
      <FieldNotes text={draft.text} />
      {email ? (
        <Attached
          attachments={draft.attachments}
          sent={attached.sent}
          onRemove={(id) => change({ attachments: draft.attachments.filter((one) => one.id !== id) })}
        />
      ) : (
        <SmsMeter text={draft.text} />
      )}
      <div className="flex flex-wrap items-center gap-2">
        <ChannelChoice conversation={conversation} value={draft.channel} onChange={(channel) => change({ channel })} />
        {email && <AttachButton busy={attached.sent !== null} onFiles={attached.attach} />}
        <Button
          type="submit"
          look="primary"
          className="ml-auto"
          busy={busy}
          disabled={!draft.text.trim() || missing.length > 0 || attached.sent !== null}
        >
          {!busy && <Send aria-hidden />}
          Send
        </Button>
      </div>
    </form>
  )
}
