import { useState, type FormEvent } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import { CHANNELS, type Channel, type ConsentMethod, type ConsentOutcome } from '@/shared/api/types/inbox'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { Field } from '@/shared/ui/Field'
import { Input, Textarea } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Select } from '@/shared/ui/Select'
import { useToast } from '@/shared/ui/Toast'
import { useRecordConsent } from './api/recordConsent'

interface RecordConsentDialogProps {
  leadId: string
  name: string
  onClose: () => void
}

/** The ways in which a person at a desk comes to know of a consent. */
const methods: [ConsentMethod, string][] = [
  ['form', 'They filled in a form'],
  ['verbal', 'They said so'],
  ['manual', 'Otherwise, in writing'],
]

/** Why a consent could not be put down. */
const skipWords: Record<ConsentOutcome['skipped'][number]['reason'], string> = {
  not_found: 'This lead is not known yet. Try again in a moment.',
  no_address: 'The lead has no address on this channel. Add it to the lead first.',
  opted_out: 'They asked for no more on this channel. Only they can take that back, for a text by writing START.',
  already_recorded: 'This very consent is on record already.',
}

/** Consent is worth what can be shown of it later: the words, the way and the day. */
export function RecordConsentDialog({ leadId, name, onClose }: RecordConsentDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Consent of ${name}`}
      description="Put down what they really agreed to. It is what you would show if you were asked."
    >
      <ConsentForm leadId={leadId} onClose={onClose} />
    </Dialog>
  )
}

function ConsentForm({ leadId, onClose }: Omit<RecordConsentDialogProps, 'name'>) {
  const record = useRecordConsent()
  const toast = useToast()
  const [today] = useState(() => new Date().toLocaleDateString('en-CA'))
  const [channel, setChannel] = useState<Channel>('sms')
  const [method, setMethod] = useState<ConsentMethod>('form')
  const [wording, setWording] = useState('')
  const [source, setSource] = useState('')
  const [day, setDay] = useState(today)
  const [skipped, setSkipped] = useState<string | null>(null)
  const errors = record.error instanceof ApiProblem ? record.error.fields : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setSkipped(null)
    // Of today it is this moment; of another day its noon, which is that day at every reasonable place.
    const obtained = day === today ? new Date() : new Date(`${day}T12:00`)
    const consent = { channel, method, wording: wording.trim(), source: source.trim() }
    record.mutate(
      { lead_id: leadId, ...consent, obtained_at: obtained.toISOString() },
      {
        onSuccess: ({ skipped: [skipped] }) => {
          if (skipped) return setSkipped(skipWords[skipped.reason])
          toast('Consent recorded')
          onClose()
        },
      },
    )
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <ProblemNote problem={record.error} />
      {skipped && (
        <p role="alert" className="rounded-md bg-warn-soft px-3 py-2 text-sm text-warn-text">
          <strong className="font-semibold">Not recorded.</strong> {skipped}
        </p>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="To what" error={errors.channel}>
          {(wiring) => (
            <Select {...wiring} value={channel} onChange={(event) => setChannel(event.target.value as Channel)}>
              {[...CHANNELS].reverse().map((value) => (
                <option key={value} value={value}>
                  {value === 'sms' ? 'Texts' : 'E-mail'}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="How they agreed" error={errors.method}>
          {(wiring) => (
            <Select {...wiring} value={method} onChange={(event) => setMethod(event.target.value as ConsentMethod)}>
              {methods.map(([value, label]) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <Field label="Wording" hint="The sentence they agreed to, word for word." error={errors.wording}>
        {(wiring) => (
          <Textarea {...wiring} required value={wording} onChange={(event) => setWording(event.target.value)} />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="On" error={errors.obtained_at}>
          {(wiring) => (
            <Input {...wiring} type="date" required max={today} value={day} onChange={(event) => setDay(event.target.value)} />
          )}
        </Field>
        <Field label="Where" hint="Such as the form’s address." error={errors.source}>
          {(wiring) => <Input {...wiring} value={source} onChange={(event) => setSource(event.target.value)} />}
        </Field>
      </div>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" look="primary" busy={record.isPending}>
          Record consent
        </Button>
      </DialogActions>
    </form>
  )
}
