import { useState } from 'react'
import { counted } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { Choices } from '@/shared/ui/Choices'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { ProblemNote } from '@/shared/ui/ProblemNote'

interface SaveDialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  running: number
  nextVersion: number
  busy: boolean
  problem: unknown
  onSave: (people: 'stay' | 'move') => void
}

const choices = [
  {
    value: 'stay',
    label: 'They stay on their version',
    hint: 'Who is in it finishes the steps as they were. New people get the new ones.',
  },
  {
    value: 'move',
    label: 'They move to the new version',
    hint: 'They go on behind the last step they got. A step never reaches anybody twice.',
  },
] as const

/** Before a new version: what becomes of the people who are under way. */
export function SaveDialog({ open, onOpenChange, running, nextVersion, busy, problem, onSave }: SaveDialogProps) {
  const [people, setPeople] = useState<'stay' | 'move'>('stay')
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={`Save as version ${nextVersion}`}
      description={`${counted(running, 'person is', 'people are')} in this sequence now.`}
    >
      <div className="grid gap-4">
        <ProblemNote problem={problem} />
        <Choices legend="What becomes of them?" value={people} choices={[...choices]} onChange={setPeople} />
      </div>
      <DialogActions>
        <Button onClick={() => onOpenChange(false)}>Cancel</Button>
        <Button look="primary" busy={busy} onClick={() => onSave(people)}>
          Save version {nextVersion}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
