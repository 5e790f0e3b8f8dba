import { useState, type FormEvent } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import type { CannedDraft, CannedReply } from '@/shared/api/types/inbox'
import { smsSegments } from '@/shared/lib/smsSegments'
import { counted } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { Field } from '@/shared/ui/Field'
import { Input, Textarea } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useToast } from '@/shared/ui/Toast'
import { useSaveCannedReply } from './api/saveCannedReply'

interface CannedReplyDialogProps {
  /** Null for a new one. */
  reply: CannedReply | null
  onClose: () => void
}

export function CannedReplyDialog({ reply, onClose }: CannedReplyDialogProps) {
  return (
    <Dialog open onOpenChange={onClose} title={reply ? `Edit “${reply.title}”` : 'New canned reply'}>
      <ReplyFields reply={reply} onClose={onClose} />
    </Dialog>
  )
}

function ReplyFields({ reply, onClose }: CannedReplyDialogProps) {
  const save = useSaveCannedReply(reply?.id ?? null)
  const toast = useToast()
  const [draft, setDraft] = useState<CannedDraft>({
    title: reply?.title ?? '',
    shortcut: reply?.shortcut ?? null,
    text: reply?.text ?? '',
  })
  const set = (change: Partial<CannedDraft>) => setDraft({ ...draft, ...change })
  const errors = save.error instanceof ApiProblem ? save.error.fields : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const clean = {
      title: draft.title.trim(),
      shortcut: draft.shortcut?.trim().replace(/^\//, '') || null,
      text: draft.text.trim(),
    }
    save.mutate(clean, {
      onSuccess: () => {
        toast('Reply saved')
        onClose()
      },
    })
  }
  const length = smsSegments(draft.text)
  return (
    <form onSubmit={submit} className="grid gap-4">
      <ProblemNote problem={save.error} />
      <Field label="Title" error={errors.title}>
        {(wiring) => (
          <Input {...wiring} required value={draft.title} onChange={(event) => set({ title: event.target.value })} />
        )}
      </Field>
      <Field label="Short name" hint="What is typed after the /, such as hours. Without one its title finds it." error={errors.shortcut}>
        {(wiring) => (
          <Input {...wiring} value={draft.shortcut ?? ''} onChange={(event) => set({ shortcut: event.target.value })} />
        )}
      </Field>
      <Field
        label="Text"
        hint={`Fields such as {first_name ?: 'there'} and {business_name} are filled in. As a text: ${counted(length.segments, 'part')}.`}
        error={errors.text}
      >
        {(wiring) => (
          <Textarea
            {...wiring}
            required
            className="min-h-32"
            value={draft.text}
            onChange={(event) => set({ text: event.target.value })}
          />
        )}
      </Field>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" look="primary" busy={save.isPending}>
          Save reply
        </Button>
      </DialogActions>
    </form>
  )
}
