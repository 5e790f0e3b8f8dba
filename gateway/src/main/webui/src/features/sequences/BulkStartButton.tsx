import { Send } from 'lucide-react'
import { useState } from 'react'
import type { LeadFilter } from '@/features/leads/api/listLeads'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { BulkStartDialog } from './BulkStartDialog'

interface BulkStartButtonProps {
  filter: LeadFilter
  disabled: boolean
}

/** On the list of leads: puts everybody of the list's filter into a sequence. */
export function BulkStartButton({ filter, disabled }: BulkStartButtonProps) {
  const [open, setOpen] = useState(false)
  const { status, source, search, grade, import_id } = filter
  const close = () => setOpen(false)
  return (
    <>
      <Button disabled={disabled} onClick={() => setOpen(true)}>
        <Send aria-hidden />
        Start sequence
      </Button>
      {open && !import_id && <BulkStartDialog filter={{ status, source, search, grade }} onClose={close} />}
      {open && import_id && <OneImport onClose={close} />}
    </>
  )
}

/** The list shows one import: a sequence started for its other filters would reach more people than it shows. */
function OneImport({ onClose }: { onClose: () => void }) {
  return (
    <Dialog
      open
      onOpenChange={onClose}
      title="Not for a single import"
      description="The list shows the leads of one import, and sequences cannot be started by import. Clear the filters, then narrow the list by source, status or grade."
    >
      <DialogActions>
        <Button look="primary" onClick={onClose}>
          Back to the list
        </Button>
      </DialogActions>
    </Dialog>
  )
}
