import { useNavigate } from 'react-router'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { useToast } from '@/shared/ui/Toast'
import { useCreateLead } from './api/createLead'
import { LeadForm } from './LeadForm'

interface CreateLeadDialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
}

export function CreateLeadDialog({ open, onOpenChange }: CreateLeadDialogProps) {
  const create = useCreateLead()
  const toast = useToast()
  const navigate = useNavigate()
  const change = (next: boolean) => {
    create.reset()
    onOpenChange(next)
  }
  return (
    <Dialog open={open} onOpenChange={change} title="New lead" description="A name, an e-mail, a phone or a company is enough.">
      <LeadForm
        problem={create.error}
        onSubmit={(draft) =>
          create.mutate(draft, {
            onSuccess: (lead) => {
              toast('Lead added')
              void navigate(`/leads/${lead.id}`)
            },
          })
        }
      >
        <DialogActions>
          <Button onClick={() => change(false)}>Cancel</Button>
          <Button type="submit" look="primary" busy={create.isPending}>
            Add lead
          </Button>
        </DialogActions>
      </LeadForm>
    </Dialog>
  )
}
