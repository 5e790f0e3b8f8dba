import { useOnceKey } from '@/shared/lib/useOnceKey'
import { useSendMessage } from './api/sendMessage'
import type { WritingProps } from './ReplyForm'
import { isMoved } from './ReplyNotices'
import { unfilled } from './textFields'
import { unseenSince } from './useDraft'

/** Sends under the guard: what the author has not seen yet holds the message back. */
export function useSending({ conversation, draft, change, messages, say }: WritingProps) {
  const send = useSendMessage(conversation.id)
  const once = useOnceKey()
  const missing = unfilled(draft.text)
  const submit = (anyway = false) => {
    if (!draft.text.trim() || missing.length || send.isPending) return
    const newest = messages[0]?.id ?? null
    const moved = isMoved(send.error) ? send.error.fields.message_id : undefined
    const unseen = unseenSince(draft.seen, messages)
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
  return { problem: send.error, busy: send.isPending, missing, submit, forget: () => send.reset() }
}
