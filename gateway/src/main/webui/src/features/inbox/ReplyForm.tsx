import { Send } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { useCannedReplies } from '@/features/settings/api/listCannedReplies'
import type { Conversation, Message } from '@/shared/api/types/inbox'
import { counted } from '@/shared/lib/format'
import { useOnceKey } from '@/shared/lib/useOnceKey'
import { Button } from '@/shared/ui/Button'
import { Input } from '@/shared/ui/Input'
import { AttachButton, Attached, useAttach } from './AttachButton'
import type { Author } from './author'
import { useSendMessage } from './api/sendMessage'
import { ChannelChoice } from './ChannelChoice'
import type { Draft } from './drafts'
import { personName } from './personName'
import { SendProblem, UnseenNotice } from './ReplyNotices'
import { SmsMeter } from './SmsMeter'
import { SuggestTextarea, type Suggestion } from './SuggestTextarea'
import { filled, unfilled, type FieldValues } from './textFields'
import { unseenSince } from './useDraft'
import { useReplyFields } from './useReplyFields'

export interface WritingProps {
  conversation: Conversation
  /** The newest first. */
  messages: Message[]
  me: Author
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
  const { conversation, draft, change, messages, me } = props
  const { send, submit, missing } = useSending(props)
  const attached = useAttach(conversation.id, (attachment) =>
    change({ attachments: [...draft.attachments, attachment] }),
  )
  const suggest = useCannedSuggestions(useReplyFields(conversation, me))
  const newest = messages[0]?.id ?? null
  const unseen = unseenSince(draft.seen, messages, me.id)
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
      {!send.error && (
        <UnseenNotice unseen={unseen} person={personName(conversation)} onSeen={() => change({ seen: newest })} />
      )}
      <SendProblem
        problem={send.error}
        onLook={() => {
          change({ seen: newest })
          send.reset()
          props.onLook()
        }}
        onSendAnyway={() => submit(true)}
      />
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
        className="max-h-60 min-h-20 field-sizing-content"
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
      {missing.length > 0 && (
        <p className="text-sm text-warn-text">
          Replace {missing.map((name) => `{${name}}`).join(', ')} first: LeadNest does not know{' '}
          {missing.length === 1 ? 'it' : 'them'} for this person.
        </p>
      )}
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
          busy={send.isPending}
          disabled={!draft.text.trim() || missing.length > 0 || attached.sent !== null}
        >
          {!send.isPending && <Send aria-hidden />}
          Send
        </Button>
      </div>
    </form>
  )
}

/** Sends under the guard: what the author has not seen yet holds the message back. */
function useSending({ conversation, draft, change, messages, me, say }: WritingProps) {
  const send = useSendMessage(conversation.id)
  const once = useOnceKey()
  const missing = unfilled(draft.text)
  const submit = (anyway = false) => {
    if (!draft.text.trim() || missing.length || send.isPending) return
    const newest = messages[0]?.id ?? null
    const moved = send.error && 'fields' in send.error ? (send.error.fields as Record<string, string>).message_id : undefined
    const unseen = unseenSince(draft.seen, messages, me.id)
    const email = draft.channel === 'email'
    const reply = {
      channel: draft.channel,
      text: draft.text.trim(),
      ...(email && draft.subject.trim() ? { subject: draft.subject.trim() } : {}),
      ...(email && draft.attachments.length ? { attachment_ids: draft.attachments.map(({ id }) => id) } : {}),
      last_seen_message_id: anyway ? (moved ?? newest) : unseen.length ? draft.seen : newest,
    }
    send.mutate(
      { ...reply, key: once.keyFor(reply) },
      {
        onSuccess: () => {
          change({ text: '', subject: '', attachments: [], seen: null })
          say('Message taken')
        },
        onSettled: (_message, problem) => once.answered(problem),
      },
    )
  }
  return { send, submit, missing }
}

function useCannedSuggestions(values: FieldValues) {
  const canned = useCannedReplies().data ?? []
  return (word: string): Suggestion[] => {
    const wanted = word.toLowerCase()
    return canned
      .filter(({ title, shortcut }) => `${shortcut} ${title}`.toLowerCase().includes(wanted))
      .map(({ id, title, shortcut, text }) => {
        const ready = filled(text, values)
        const missing = unfilled(ready).length
        const detail = missing ? `${counted(missing, 'field')} to fill in. ${ready}` : ready
        return { id, label: `${title} /${shortcut.replace(/^\//, '')}`, detail, text: ready }
      })
  }
}
