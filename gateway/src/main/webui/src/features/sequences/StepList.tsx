import { Undo2, Workflow } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Step, StepProblem, StepType } from '@/shared/api/types/nurture'
import { cn } from '@/shared/lib/cn'
import { useRights } from '@/shared/lib/rights'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { EmptyState } from '@/shared/ui/EmptyState'
import { AddStepMenu } from './AddStepMenu'
import { freshKey, inserted, moved, newStep, removed, replaced } from './definition'
import { StepCard } from './StepCard'
import { typeWords } from './stepWords'

interface StepListProps {
  steps: Step[]
  problems: StepProblem[]
  /** Key of the step whose fields show. */
  open: string
  onOpen: (key: string) => void
  onChange: (steps: Step[]) => void
}

/** The steps from first to last. They are moved by buttons, by Alt and the arrow keys, or by dragging. */
export function StepList({ steps, problems, open, onOpen, onChange }: StepListProps) {
  const { said, move, focus } = useMoves(steps, onChange)
  const [over, setOver] = useState(-1)
  const [gone, setGone] = useState<Removal | null>(null)
  const { mayWrite } = useRights()
  const add = (at: number, type: StepType) => {
    const step = newStep(type, freshKey(steps), steps.slice(at))
    onChange(inserted(steps, at, step))
    onOpen(step.key)
    focus(step.key)
  }
  const remove = (at: number) => {
    const left = removed(steps, at)
    setGone({ at, before: steps, left })
    onChange(left)
  }
  // Whatever is changed after it, there is nothing left to go back to.
  const undoable = gone?.left === steps ? gone : null
  const undo = ({ before, at }: Removal) => {
    onChange(before)
    focus(before[at]?.key ?? '')
  }
  return (
    <>
      <p role="status" className="sr-only">
        {said}
      </p>
      {steps.length === 0 && (
        <Card>
          <EmptyState icon={Workflow} title="No steps yet">
            Most sequences begin with a message at once, wait a day, and try the other channel.
          </EmptyState>
        </Card>
      )}
      <ol aria-label="Steps" className="grid grid-cols-1">
        {steps.map((step, index) => (
          <li
            key={step.key}
            onDragOver={(event) => {
              event.preventDefault()
              setOver(index)
            }}
            onDragLeave={() => setOver(-1)}
            onDrop={(event) => {
              event.preventDefault()
              setOver(-1)
              const from = Number.parseInt(event.dataTransfer.getData('text/plain'), 10)
              if (Number.isInteger(from)) move(from, index)
            }}
            className={cn('rounded-lg', over === index && 'outline-2 outline-offset-2 outline-accent')}
          >
            {undoable?.at === index && <Undo removal={undoable} onUndo={() => undo(undoable)} />}
            {index > 0 && mayWrite && (
              <div className="flex h-11 items-center pl-4 sm:pl-10">
                <AddStepMenu small label={`Add a step before step ${index + 1}`} onAdd={(type) => add(index, type)} />
              </div>
            )}
            {index > 0 && !mayWrite && <div className="h-3" />}
            <StepCard
              step={step}
              steps={steps}
              problems={problems.filter((problem) => problem.step === index + 1)}
              open={open === step.key}
              onToggle={() => onOpen(open === step.key ? '' : step.key)}
              onChange={(next) => onChange(replaced(steps, index, next))}
              onMove={(to) => move(index, to)}
              onRemove={() => remove(index)}
            />
          </li>
        ))}
      </ol>
      {undoable && undoable.at >= steps.length && <Undo removal={undoable} onUndo={() => undo(undoable)} />}
      {mayWrite && (
        <div className="mt-3">
          <AddStepMenu label="Add a step" onAdd={(type) => add(steps.length, type)} />
        </div>
      )}
    </>
  )
}

/** A step that was removed: the steps with it and without it. */
interface Removal {
  at: number
  before: Step[]
  left: Step[]
}

/** In the place of a removed step: the way back, where the focus waits. */
function Undo({ removal, onUndo }: { removal: Removal; onUndo: () => void }) {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [removal])
  const step = removal.before[removal.at]
  return (
    <p className="my-3 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-dashed border-line-strong px-4 py-2 text-sm text-muted">
      <span role="status">
        Step {removal.at + 1} removed{step ? `: ${typeWords[step.type]}` : ''}.
      </span>
      <Button ref={button} size="small" onClick={onUndo}>
        <Undo2 aria-hidden />
        Put it back
      </Button>
    </p>
  )
}

/** Moves steps, says where they went, and keeps the focus at the step: its place in the page has changed. */
function useMoves(steps: Step[], onChange: (steps: Step[]) => void) {
  const [said, setSaid] = useState('')
  const wanted = useRef('')
  useEffect(() => {
    if (!wanted.current) return
    document.getElementById(`step-${wanted.current}`)?.focus()
    wanted.current = ''
  }, [steps])
  const focus = (key: string) => {
    wanted.current = key
  }
  const move = (from: number, to: number) => {
    const next = moved(steps, from, to)
    if (next === steps || from === to) return
    focus(steps[from]?.key ?? '')
    setSaid(`Step ${from + 1} is now step ${to + 1} of ${steps.length}`)
    onChange(next)
  }
  return { said, move, focus }
}
