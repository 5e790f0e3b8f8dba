import { MessageSquare } from 'lucide-react'
import { useId, useState, type FormEvent } from 'react'
import { useNavigate } from 'react-router'
import type { Channel } from '@/shared/api/types/inbox'
import type { Lead } from '@/shared/api/types/lead'
import { useOnceKey } from '@/shared/lib/useOnceKey'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { Field } from '@/shared/ui/Field'
import { Input, Textarea } from '@/shared/ui/Input'
import { useStartConversation } from './api/startConversation'
import { ChannelChoice } from './ChannelChoice'
import { SendProblem } from './ReplyNotices'
import { SmsMeter } from './SmsMeter'

/** From a lead's page: writes to the lead, and goes on in their conversation. */
export function MessageLead({ lead }: { lead: Lead }) {
  const [open, setOpen] = useState(false)
  const name = lead.name || lead.business_name || lead.email || lead.phone || 'this lead'
  return (
    <>
      <Button disabled={!lead.email && !lead.phone} onClick={() => setOpen(true)}>
        <MessageSquare aria-hidden />
        Message
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title={`Message to ${name}`}>
        <MessageForm lead={lead} onClose={() => setOpen(false)} />
      </Dialog>
    </>
  )
}

function MessageForm({ lead, onClose }: { lead: Lead; onClose: () => void }) {
  const start = useStartConversation()
  const once = useOnceKey()
  const navigate = useNavigate()
  const channelLabel = useId()
  const [channel, setChannel] = useState<Channel>(lead.email ? 'email' : 'sms')
  const [subject, setSubject] = useState('')
  const [text, setText] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!text.trim()) return
    const opening = {
      lead_id: lead.id,
      channel,
      text: text.trim(),
      ...(channel === 'email' && subject.trim() ? { subject: subject.trim() } : {}),
    }
    start.mutate(
      { ...opening, key: once.keyFor(opening) },
      {
        onSuccess: (id) => void navigate(`/inbox/${id}`),
        onSettled: (_id, problem) => once.answered(problem),
      },
    )
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <SendProblem problem={start.error} leadId={lead.id} />
      <div className="grid gap-1.5">
        <span id={channelLabel} className="text-sm font-medium">
          Send as
        </span>
        <ChannelChoice
          conversation={{ lead_email: lead.email, lead_phone: lead.phone }}
          value={channel}
          onChange={setChannel}
        />
      </div>
      {channel === 'email' && (
        <Field label="Subject">
          {(wiring) => <Input {...wiring} value={subject} onChange={(event) => setSubject(event.target.value)} />}
        </Field>
      )}
      <Field label="Message">
        {(wiring) => (
          <Textarea {...wiring} required value={text} onChange={(event) => setText(event.target.value)} className="min-h-32" />
        )}
      </Field>
      {channel === 'sms' && <SmsMeter text={text} />}
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" look="primary" busy={start.isPending} disabled={!text.trim()}>
          Send
        </Button>
      </DialogActions>
    </form>
  )
}
