import { useState, type FormEvent } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useToast } from '@/shared/ui/Toast'
import { useEnterSpend } from './api/spend'

interface SpendDialogProps {
  currency: string
  onClose: () => void
}

export function SpendDialog({ currency, onClose }: SpendDialogProps) {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Enter spend"
      description="An amount that is there for the same month, source and campaign is replaced."
    >
      <SpendForm currency={currency} onClose={onClose} />
    </Dialog>
  )
}

function SpendForm({ currency, onClose }: SpendDialogProps) {
  const enter = useEnterSpend()
  const toast = useToast()
  const [month, setMonth] = useState(new Date().toISOString().slice(0, 7))
  const [source, setSource] = useState('')
  const [campaign, setCampaign] = useState('')
  const [amount, setAmount] = useState('')
  const errors = enter.error instanceof ApiProblem ? enter.error.fields : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    enter.mutate(
      { month, source, campaign: campaign.trim() || null, amount: Number(amount) },
      {
        onSuccess: () => {
          toast('Spend entered')
          onClose()
        },
      },
    )
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <ProblemNote problem={enter.error} />
      <Field label="Month" error={errors['entries.0.month']}>
        {(wiring) => <Input {...wiring} type="month" required value={month} onChange={(event) => setMonth(event.target.value)} />}
      </Field>
      <Field label="Source" hint="As your leads name it, such as google_ads." error={errors['entries.0.source']}>
        {(wiring) => <Input {...wiring} required value={source} onChange={(event) => setSource(event.target.value)} />}
      </Field>
      <Field label="Campaign" hint="Empty for the source as a whole." error={errors['entries.0.campaign']}>
        {(wiring) => <Input {...wiring} value={campaign} onChange={(event) => setCampaign(event.target.value)} />}
      </Field>
      <Field label={`Amount in ${currency}`} error={errors['entries.0.amount']}>
        {(wiring) => (
          <Input
            {...wiring}
            type="number"
            min="0"
            step="any"
            required
            value={amount}
            onChange={(event) => setAmount(event.target.value)}
          />
        )}
      </Field>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button type="submit" look="primary" busy={enter.isPending}>
          Save
        </Button>
      </DialogActions>
    </form>
  )
}
