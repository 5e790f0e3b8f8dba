import { useState } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import type { Sequence, StepProblem } from '@/shared/api/types/nurture'
import { counted } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useToast } from '@/shared/ui/Toast'
import { useSaveSequence } from './api/saveSequence'
import { SaveDialog } from './SaveDialog'
import type { useDraft } from './useDraft'

interface SaveBarProps {
  sequence: Sequence
  edited: ReturnType<typeof useDraft>
  problems: StepProblem[]
  /** Shows the step at this index, which keeps the sequence from being saved. */
  onProblem: (index: number) => void
  /** Reads the sequence again, to learn of a version that somebody else has saved. */
  onConflict: () => void
}

/** Says that something is not saved yet, and saves it. */
export function SaveBar({ sequence, edited, problems, onProblem, onConflict }: SaveBarProps) {
  const [asking, setAsking] = useState(false)
  const save = useSaveSequence(sequence.id)
  const toast = useToast()
  const conflict = save.error instanceof ApiProblem && save.error.status === 409
  const send = (running_people: 'stay' | 'move') =>
    save.mutate(
      { ...edited.draft, running_people, expected_version: edited.version },
      {
        onSuccess: (saved) => {
          edited.take(saved)
          setAsking(false)
          toast(`Saved as version ${saved.version}`)
        },
        onError: (problem) => {
          if (!(problem instanceof ApiProblem) || problem.status !== 409) return
          setAsking(false)
          onConflict()
        },
      },
    )
  const begin = () => {
    const first = problems.find(({ step }) => step)?.step
    if (first) onProblem(first - 1)
    else if (problems.length > 0) return
    else if (sequence.running > 0) setAsking(true)
    else send('stay')
  }
  if (!edited.dirty) return null
  return (
    <div className="sticky bottom-18 z-20 mt-5 grid gap-3 rounded-lg border border-line bg-surface p-3 shadow-overlay lg:bottom-4">
      {edited.newer && <Conflict sequence={sequence} edited={edited} onChoice={save.reset} />}
      {!conflict && !asking && <ProblemNote problem={save.error} />}
      {!edited.newer && (
        <div className="flex flex-wrap items-center justify-end gap-2">
          <p className="mr-auto pl-1 text-sm text-muted">
            {problems.length > 0 ? `Not saved yet: ${counted(incomplete(problems), 'place')} to complete` : 'Not saved yet'}
          </p>
          <Button onClick={edited.discard}>Discard</Button>
          <Button
            look="primary"
            busy={save.isPending}
            onClick={begin}
          >
            Save version {edited.version + 1}
          </Button>
        </div>
      )}
      <SaveDialog
        open={asking}
        onOpenChange={setAsking}
        running={sequence.running}
        nextVersion={edited.version + 1}
        busy={save.isPending}
        problem={save.error}
        onSave={send}
      />
    </div>
  )
}

/** How many steps are not sound; what is about the whole counts as one more. */
function incomplete(problems: StepProblem[]): number {
  return new Set(problems.map(({ step }) => step)).size
}

interface ConflictProps extends Pick<SaveBarProps, 'sequence' | 'edited'> {
  onChoice: () => void
}

function Conflict({ sequence, edited, onChoice }: ConflictProps) {
  const choose = (decide: () => void) => () => {
    onChoice()
    decide()
  }
  return (
    <div role="alert" className="grid gap-3 rounded-md bg-warn-soft px-3 py-2.5 text-sm text-warn-text">
      <p>
        It changed meanwhile: version {sequence.version} was saved while you edited version {edited.version}. Nothing
        of yours is lost yet.
      </p>
      <div className="flex flex-wrap gap-2">
        <Button size="small" onClick={choose(() => edited.take(sequence))}>
          Drop mine, show version {sequence.version}
        </Button>
        <Button size="small" onClick={choose(edited.keep)}>
          Go on with mine
        </Button>
      </div>
    </div>
  )
}
