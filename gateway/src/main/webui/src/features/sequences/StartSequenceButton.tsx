import { Send } from 'lucide-react'
import { useState } from 'react'
import type { Lead } from '@/shared/api/types/lead'
import { Button } from '@/shared/ui/Button'
import { StartSequenceDialog } from './StartSequenceDialog'

/** On a lead's page: puts the lead into a sequence. */
export function StartSequenceButton({ lead }: { lead: Lead }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Send aria-hidden />
        Start sequence
      </Button>
      {open && <StartSequenceDialog lead={lead} onClose={() => setOpen(false)} />}
    </>
  )
}
