import { Send } from 'lucide-react'
import { useState } from 'react'
import type { LeadFilter } from '@/features/leads/api/listLeads'
import { Button } from '@/shared/ui/Button'
import { BulkStartDialog } from './BulkStartDialog'

interface BulkStartButtonProps {
  filter: LeadFilter
  disabled: boolean
}

/** On the list of leads: puts everybody of the list's filter into a sequence. */
export function BulkStartButton({ filter, disabled }: BulkStartButtonProps) {
  const [open, setOpen] = useState(false)
  const { status, source, search, grade, import_id } = filter
  return (
    <>
      <Button disabled={disabled} onClick={() => setOpen(true)}>
        <Send aria-hidden />
        Start sequence
      </Button>
      {open && (
        <BulkStartDialog filter={{ status, source, search, grade, import_id }} onClose={() => setOpen(false)} />
      )}
    </>
  )
}
