import { useState } from 'react'
import type { PeopleFilter, Simulation } from '@/shared/api/types/nurture'
import { cn } from '@/shared/lib/cn'
import { count, counted } from '@/shared/lib/format'
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
import { SequenceSelect } from './SequenceSelect'
import { Sums } from './SimulationView'
import { Warnings } from './Warnings'

interface BulkStartDialogProps {
  filter: PeopleFilter
  onClose: () => void
}

/** Only what narrows. */
function narrowed(filter: PeopleFilter): PeopleFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, value]) => value))
}

/** A simulation looks at the first ten thousand; a start reaches them all. */
function startWords({ people, more }: Simulation): string {
  return more ? `Start for all matches, more than ${count(people)}` : `Start for ${counted(people, 'lead')}`
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
              <Warnings warnings={found.warnings} />
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
              {ready ? startWords(found) : 'Start'}
            </Button>
          </DialogActions>
        </div>
      )}
    </Dialog>
  )
}
