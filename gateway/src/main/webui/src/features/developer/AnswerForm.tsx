import { Reply } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import type { SandboxMessage } from '@/shared/api/types/sandbox'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { Field } from '@/shared/ui/Field'
import { Textarea } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useToast } from '@/shared/ui/Toast'
import { usePlayInboundMail } from './api/playInboundMail'
import { usePlayInboundText } from './api/playInboundText'

/** Answers a message that LeadNest sent as if the person had got it. */
export function AnswerForm({ message }: { message: SandboxMessage }) {
  const mail = usePlayInboundMail()
  const phone = usePlayInboundText()
  const toast = useToast()
  const [text, setText] = useState('')
  const { error, isPending } = message.channel === 'sms' ? phone : mail
  const errors = error instanceof ApiProblem ? error.fields : {}
  const done = {
    onSuccess: () => {
      setText('')
      toast('Answered: it arrives in the inbox in a moment')
    },
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (message.channel === 'email') return mail.mutate({ message_id: message.id, text }, done)
    // Without a number of its own the sandbox stands in for one.
    const to = message.from?.startsWith('+') ? message.from : ''
    phone.mutate({ from: message.to ?? '', to, text }, done)
  }
  return (
    <Card title="Answer as the customer">
      <form onSubmit={submit} className="grid gap-4">
        <ProblemNote problem={error} />
        <Field
          label={`What ${message.to ?? 'they'} would ${message.channel === 'sms' ? 'text' : 'write'} back`}
          hint={message.channel === 'sms' ? 'Try STOP, HELP or START as well.' : undefined}
          error={errors.text}
        >
          {(wiring) => <Textarea {...wiring} required value={text} onChange={(event) => setText(event.target.value)} />}
        </Field>
        <div className="flex justify-end">
          <Button type="submit" look="primary" busy={isPending} disabled={!text.trim()}>
            {!isPending && <Reply aria-hidden />}
            Answer
          </Button>
        </div>
      </form>
    </Card>
  )
}
