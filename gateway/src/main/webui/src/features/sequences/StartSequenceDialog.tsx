import { useState } from 'react'
import type { Lead } from '@/shared/api/types/lead'
import type { Started } from '@/shared/api/types/nurture'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Field } from '@/shared/ui/Field'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useSimulation } from './api/simulate'
import { useStartSequence } from './api/startSequence'
import { LeftOutSteps } from './Excluded'
import { MissingInputs } from './MissingInputs'
import { PostalAddressNoteOf } from './PostalAddressNote'
import { SequenceSelect } from './SequenceSelect'
import { StartPreview } from './StartPreview'
import { StartedView } from './StartedView'
import { ofBusiness } from './textFields'

interface StartSequenceDialogProps {
  lead: Lead
  onClose: () => void
}

/** Shows what the lead would get and when, and what stands against it, before anything is started. */
export function StartSequenceDialog({ lead, onClose }: StartSequenceDialogProps) {
  const [sequence, setSequence] = useState('')
  const [facts, setFacts] = useState<Record<string, string>>({})
  const [started, setStarted] = useState<Started | null>(null)
  const simulation = useSimulation(sequence, { lead_id: lead.id })
  const start = useStartSequence()
  const found = simulation.data
  const name = lead.name || lead.email || lead.phone || 'this lead'
  const given = (business: boolean) =>
    Object.fromEntries(Object.entries(facts).filter(([field, value]) => value.trim() && ofBusiness(field) === business))
  const run = () => {
    const order = { lead_id: lead.id, template_id: sequence, lead_data: given(false), business_data: given(true) }
    start.mutate(order, { onSuccess: setStarted })
  }
  return (
    <Dialog open onOpenChange={onClose} wide title={`Start a sequence for ${name}`}>
      {started ? (
        <StartedView started={started} onClose={onClose} />
      ) : (
        <div className="grid gap-5">
          <Field label="Sequence">
            {(wiring) => (
              <SequenceSelect
                wiring={wiring}
                value={sequence}
                onChange={(id) => {
                  start.reset()
                  setSequence(id)
                }}
              />
            )}
          </Field>
          {sequence && simulation.isPending && <SkeletonRows rows={3} label="Working out the dates" />}
          {simulation.isError && (
            <ErrorState
              title="The dates could not be worked out"
              problem={simulation.error}
              onRetry={() => void simulation.refetch()}
            />
          )}
          {sequence && found && !simulation.isError && (
            <>
              <StartPreview found={found} />
              <LeftOutSteps steps={found.left_out} />
              {found.people > 0 && <PostalAddressNoteOf id={sequence} />}
              <MissingInputs fields={found.missing_fields.map(({ field }) => field)} facts={facts} onChange={setFacts} />
            </>
          )}
          <ProblemNote problem={start.error} />
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
            <Button
              look="primary"
              disabled={!found || simulation.isPlaceholderData || found.people === 0}
              busy={start.isPending}
              onClick={run}
            >
              Start sequence
            </Button>
          </DialogActions>
        </div>
      )}
    </Dialog>
  )
}
