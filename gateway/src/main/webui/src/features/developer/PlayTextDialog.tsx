import { useState, type FormEvent } from 'react'
import { useInboxSettings } from '@/features/settings/api/getSettings'
import { ApiProblem } from '@/shared/api/problem'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { Field } from '@/shared/ui/Field'
import { Input, Textarea } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useToast } from '@/shared/ui/Toast'
import { usePlayInboundText } from './api/playInboundText'

/** Plays a text as if a phone had sent it. */
export function PlayTextDialog({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Play an inbound text"
      description="LeadNest takes it as if a phone had sent it: try a reply, STOP, HELP or START."
    >
      <PlayForm onClose={onClose} />
    </Dialog>
  )
}

function PlayForm({ onClose }: { onClose: () => void }) {
  const play = usePlayInboundText()
  const toast = useToast()
  const own = useInboxSettings().data?.sms_from ?? ''
  const [from, setFrom] = useState('')
  const [to, setTo] = useState<string | null>(null)
  const [text, setText] = useState('')
  const errors = play.error instanceof ApiProblem ? play.error.fields : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    play.mutate(
      { from: from.trim(), to: (to ?? own).trim(), text },
      {
        onSuccess: () => {
          toast('Played')
          onClose()
        },
      },
    )
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <ProblemNote problem={play.error} />
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="From" hint="A lead’s phone, with its country code." error={errors.from}>
          {(wiring) => (
            <Input {...wiring} type="tel" required value={from} onChange={(event) => setFrom(event.target.value)} />
          )}
        </Field>
        <Field label="To" hint="Your texting number." error={errors.to}>
          {(wiring) => (
            <Input {...wiring} type="tel" value={to ?? own} onChange={(event) => setTo(event.target.value)} />
          )}
        </Field>
      </div>
      <Field label="Text" error={errors.text}>
        {(wiring) => <Textarea {...wiring} required value={text} onChange={(event) => setText(event.target.value)} />}
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
