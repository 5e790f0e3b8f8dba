import { useState } from 'react'
import type { ResumeMode } from '@/shared/api/types/enrolment'
import { Button } from '@/shared/ui/Button'
import { Choices } from '@/shared/ui/Choices'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { resumeModes } from './nurtureWords'

interface ResumeDialogProps {
  title: string
  busy: boolean
  problem: unknown
  onResume: (mode: ResumeMode) => void
  onClose: () => void
}

/** How to go on after a pause, where dates may have passed meanwhile. */
export function ResumeDialog({ title, busy, problem, onResume, onClose }: ResumeDialogProps) {
  const [mode, setMode] = useState<ResumeMode>('re_space')
  return (
    <Dialog open onOpenChange={onClose} title={title} description="The place in the sequence was kept.">
      <div className="grid gap-4">
        <ProblemNote problem={problem} />
        <Choices legend="Steps whose date has passed" value={mode} choices={resumeModes} onChange={setMode} />
      </div>
      <DialogActions>
        <Button onClick={onClose}>Cancel</Button>
        <Button look="primary" busy={busy} onClick={() => onResume(mode)}>
          Go on
        </Button>
      </DialogActions>
    </Dialog>
  )
}
