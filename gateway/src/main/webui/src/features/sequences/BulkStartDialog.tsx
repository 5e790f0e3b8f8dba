import { useState } from 'react'
import type { PeopleFilter } from '@/shared/api/types/nurture'
import { cn } from '@/shared/lib/cn'
import { counted } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Field } from '@/shared/ui/Field'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useBulkStart } from './api/bulkStart'
import { useSimulation } from './api/simulate'
import { Excluded, LeftOutSteps, MissingFields } from './Excluded'
import { JobProgress } from './JobProgress'
import { PostalAddressNoteOf } from './PostalAddressNote'
import { SequenceSelect } from './SequenceSelect'
import { Sums } from './SimulationView'

interface BulkStartDialogProps {
  filter: PeopleFilter
  onClose: () => void
}

/** Only what narrows. */
function narrowed(filter: PeopleFilter): PeopleFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
}

/** Shows the numbers of a dry run, starts the job, and follows it. */
export function BulkStartDialog({ filter, onClose }: BulkStartDialogProps) {
  const [sequence, setSequence] = useState('')
  const people = { filter: narrowed(filter) }
  const simulation = useSimulation(sequence, people)
  const start = useBulkStart()
  const found = simulation.data
  const ready = found !== undefined && !simulation.isPlaceholderData && found.people > 0
  return (
    <Dialog
      open
      onOpenChange={onClose}
      wide
      title="Start a sequence for these leads"
      description="For everybody the list’s filter finds, not only the page that shows."
    >
      {start.data ? (
        <JobProgress id={start.data.job_id} onClose={onClose} />
      ) : (
        <div className="grid gap-5">
          <Field label="Sequence">
            {(wiring) => <SequenceSelect wiring={wiring} value={sequence} onChange={setSequence} />}
          </Field>
          {sequence && simulation.isPending && <SkeletonRows rows={3} label="Counting" />}
          {simulation.isError && (
            <ErrorState
              title="It could not be simulated"
              problem={simulation.error}
              onRetry={() => void simulation.refetch()}
            />
          )}
          {sequence && found && !simulation.isError && (
            <div className={cn('grid gap-4', simulation.isPlaceholderData && 'opacity-60')}>
              <Sums found={found} />
              <Excluded excluded={found.excluded} />
              <LeftOutSteps steps={found.left_out} />
              <PostalAddressNoteOf id={sequence} />
              <MissingFields fields={found.missing_fields} />
            </div>
          )}
          <ProblemNote problem={start.error} />
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button
              look="primary"
              disabled={!ready}
              busy={start.isPending}
              onClick={() => start.mutate({ template_id: sequence, ...people })}
            >
              {ready ? `Start for ${counted(found.people, 'lead')}` : 'Start'}
            </Button>
          </DialogActions>
        </div>
      )}
    </Dialog>
  )
}
