import { useState, type FormEvent } from 'react'
import { useInboxSettings } from '@/features/settings/api/getSettings'
import { ApiProblem } from '@/shared/api/problem'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { Field } from '@/shared/ui/Field'
import { Input, Textarea } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useToast } from '@/shared/ui/Toast'
import { usePlayInboundMail } from './api/playInboundMail'

/** Sends a mail to the business as if somebody outside had. */
export function PlayMailDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Play an inbound e-mail"
      description="It goes to the local mail server and comes in as any other. To answer one of yours, open that."
    >
      <MailForm onClose={onClose} />
    </Dialog>
  )
}

const lines = [
  { name: 'from', label: 'From', type: 'email' },
  { name: 'to', label: 'To', type: 'email' },
  { name: 'subject', label: 'Subject', type: 'text' },
] as const

function MailForm({ onClose }: { onClose: () => void }) {
  const play = usePlayInboundMail()
  const toast = useToast()
  const own = useInboxSettings().data?.from_email ?? ''
  const [draft, setDraft] = useState<{ from: string; to: string | null; subject: string; text: string }>({
    from: '',
    to: null,
    subject: '',
    text: '',
  })
  const errors = play.error instanceof ApiProblem ? play.error.fields : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const done = () => {
      toast('Sent: it arrives in the inbox in a moment')
      onClose()
    }
    play.mutate({ ...draft, to: (draft.to ?? own).trim() }, { onSuccess: done })
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <ProblemNote problem={play.error} />
      {lines.map(({ name, label, type }) => (
        <Field key={name} label={label} error={errors[name]}>
          {(wiring) => (
            <Input
              {...wiring}
              type={type}
              required={name !== 'subject'}
              value={name === 'to' ? (draft.to ?? own) : draft[name]}
              onChange={(event) => setDraft({ ...draft, [name]: event.target.value })}
            />
          )}
        </Field>
      ))}
      <Field label="Text" error={errors.text}>
        {(wiring) => (
          <Textarea
            {...wiring}
            required
            value={draft.text}
            onChange={(event) => setDraft({ ...draft, text: event.target.value })}
          />
        )}
      </Field>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" look="primary" busy={play.isPending}>
          Play it
        </Button>
      </DialogActions>
    </form>
  )
}
