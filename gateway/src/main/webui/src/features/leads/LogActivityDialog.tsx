import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { useToast } from '@/shared/ui/Toast'
import { ActivityForm } from './ActivityForm'
import { useLogActivity } from './api/logActivity'

interface LogActivityDialogProps {
  leadId: string
  open: boolean
  onOpenChange: (open: boolean) => void
}

export function LogActivityDialog({ leadId, open, onOpenChange }: LogActivityDialogProps) {
  const log = useLogActivity(leadId)
  const toast = useToast()
  const change = (next: boolean) => {
    log.reset()
    onOpenChange(next)
  }
  const logged = () => {
    toast('Activity logged')
    onOpenChange(false)
  }
  return (
    <Dialog
      open={open}
      onOpenChange={change}
      title="Log activity"
      description="An answered call or a booking also ends the sequences this person is in."
    >
      <ActivityForm problem={log.error} onSubmit={(draft) => log.mutate(draft, { onSuccess: logged })}>
        <DialogActions>
          <Button onClick={() => change(false)}>Cancel</Button>
          <Button type="submit" look="primary" busy={log.isPending}>
            Log activity
          </Button>
        </DialogActions>
      </ActivityForm>
    </Dialog>
  )
}
