import { useState, type FormEvent } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import type { Suppression } from '@/shared/api/types/inbox'
import { Button } from '@/shared/ui/Button'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
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
  const errors = suppress.error instanceof ApiProblem ? suppress.error.fields : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const draft = { address: address.trim(), channel }
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

/** Takes an address off the list, which somebody put there for a reason. */
export function RemoveSuppressionDialog({ suppression, onClose }: { suppression: Suppression; onClose: () => void }) {
  const remove = useRemoveSuppression()
  const toast = useToast()
  const removed = () => {
    toast('Address taken off the list')
    onClose()
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Write to ${suppression.address ?? 'this address'} again?`}
      description="Only when they asked for it, or when it was suppressed by mistake."
      action="Remove from the list"
      busy={remove.isPending}
      onConfirm={() => remove.mutate(suppression.id, { onSuccess: removed })}
    >
      <ProblemNote problem={remove.error} />
    </ConfirmDialog>
  )
}
