import { useState, type FormEvent } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import type { Suppression } from '@/shared/api/types/messaging'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Select } from '@/shared/ui/Select'
import { useToast } from '@/shared/ui/Toast'
import { useRemoveSuppression } from './api/removeSuppression'
import { useSuppress } from './api/suppress'

/** Puts an address on the list. */
export function SuppressDialog({ onClose }: { onClose: () => void }) {
  const suppress = useSuppress()
  const toast = useToast()
  const [address, setAddress] = useState('')
  const [channel, setChannel] = useState<Suppression['channel']>('email')
  const [reason, setReason] = useState('')
  const errors = suppress.error instanceof ApiProblem ? suppress.error.fields : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const draft = { address: address.trim(), channel, reason: reason.trim() }
    suppress.mutate(draft, {
      onSuccess: () => {
        toast('Address suppressed')
        onClose()
      },
    })
  }
  return (
    <Dialog open onOpenChange={onClose} title="Suppress an address" description="Nothing is sent to it any more.">
      <form onSubmit={submit} className="grid gap-4">
        <ProblemNote problem={suppress.error} />
        <Field label="Channel" error={errors.channel}>
          {(wiring) => (
            <Select
              {...wiring}
              value={channel}
              onChange={(event) => setChannel(event.target.value as Suppression['channel'])}
            >
              <option value="email">E-mail</option>
              <option value="sms">Texts</option>
            </Select>
          )}
        </Field>
        <Field label={channel === 'sms' ? 'Phone number' : 'E-mail address'} error={errors.address}>
          {(wiring) => (
            <Input
              {...wiring}
              required
              type={channel === 'sms' ? 'tel' : 'email'}
              value={address}
              onChange={(event) => setAddress(event.target.value)}
            />
          )}
        </Field>
        <Field label="Reason" error={errors.reason}>
          {(wiring) => <Input {...wiring} required value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="danger" busy={suppress.isPending}>
            Suppress
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** Takes an address off the list, which wants a reason: somebody put it there for one. */
export function RemoveSuppressionDialog({ suppression, onClose }: { suppression: Suppression; onClose: () => void }) {
  const remove = useRemoveSuppression()
  const toast = useToast()
  const [reason, setReason] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    remove.mutate(
      { id: suppression.id, reason: reason.trim() },
      {
        onSuccess: () => {
          toast('Address taken off the list')
          onClose()
        },
      },
    )
  }
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title={`Write to ${suppression.address} again?`}
      description="Only when they asked for it, or when it was suppressed by mistake."
    >
      <form onSubmit={submit} className="grid gap-4">
        <ProblemNote problem={remove.error} />
        <Field label="Reason">
          {(wiring) => <Input {...wiring} required value={reason} onChange={(event) => setReason(event.target.value)} />}
        </Field>
        <DialogActions>
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" look="danger" busy={remove.isPending}>
            Remove from the list
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
