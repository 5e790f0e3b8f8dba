import type { Lead } from '@/shared/api/types/lead'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { useToast } from '@/shared/ui/Toast'
import { useUpdateLead } from './api/updateLead'
import { LeadForm } from './LeadForm'

interface EditLeadDialogProps {
  lead: Lead
  open: boolean
  onOpenChange: (open: boolean) => void
}

export function EditLeadDialog({ lead, open, onOpenChange }: EditLeadDialogProps) {
  const update = useUpdateLead(lead.id)
  const toast = useToast()
  const change = (next: boolean) => {
    update.reset()
    onOpenChange(next)
  }
  const saved = () => {
    toast('Changes saved')
    onOpenChange(false)
  }
  return (
    <Dialog open={open} onOpenChange={change} title="Edit lead">
      <LeadForm
        lead={lead}
        problem={update.error}
        onSubmit={(draft) => update.mutate({ ...draft, version: lead.version }, { onSuccess: saved })}
      >
        <DialogActions>
          <Button onClick={() => change(false)}>Cancel</Button>
          <Button type="submit" look="primary" busy={update.isPending}>
            Save changes
          </Button>
        </DialogActions>
      </LeadForm>
    </Dialog>
  )
}
