import { ArrowDown, ArrowUp, ChevronDown, CircleAlert, GripVertical, Trash2 } from 'lucide-react'
import { useId } from 'react'
import type { Step, StepProblem } from '@/shared/api/types/nurture'
import { cn } from '@/shared/lib/cn'
import { useRights } from '@/shared/lib/rights'
import { Button } from '@/shared/ui/Button'
import { problemWords } from './problemWords'
import { StepForm } from './StepForm'
import { StepIcon } from './StepIcon'
import { summary, typeWords } from './stepWords'

interface StepCardProps {
  step: Step
  steps: Step[]
  problems: StepProblem[]
  open: boolean
  onToggle: () => void
  onChange: (step: Step) => void
  /** Moves it to another index. */
  onMove: (to: number) => void
  onRemove: () => void
}

/** One step of the list: what it does in a line, and its fields once it is opened. */
export function StepCard({ step, steps, problems, open, onToggle, onChange, onMove, onRemove }: StepCardProps) {
  const id = useId()
  const { mayWrite } = useRights()
  const index = steps.indexOf(step)
  const name = `step ${index + 1}`
  const shift = (event: React.KeyboardEvent) => {
    if (!mayWrite || !event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? index - 1 : index + 1)
  }
  return (
    <div
      className={cn(
        'rounded-lg border bg-surface shadow-raised',
        problems.length > 0 ? 'border-danger' : open ? 'border-accent' : 'border-line',
      )}
    >
      <div className="flex items-center gap-1 py-1.5 pr-1.5 pl-1">
        {mayWrite && (
          <span
            draggable
            aria-hidden
            onDragStart={(event) => event.dataTransfer.setData('text/plain', String(index))}
            className="cursor-grab p-1 text-muted max-sm:hidden"
          >
            <GripVertical className="size-4" />
          </span>
        )}
        <button
          type="button"
          id={`step-${step.key}`}
          aria-expanded={open}
          aria-controls={`${id}-fields`}
          aria-keyshortcuts={mayWrite ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
          onClick={onToggle}
          onKeyDown={shift}
          className="flex min-w-0 flex-1 items-center gap-3 rounded-md px-2 py-1.5 text-left hover:bg-hover"
        >
          <span className="num grid size-6 shrink-0 place-items-center rounded-full bg-hover text-xs font-semibold">
            {index + 1}
          </span>
          <span className="text-accent-text max-sm:hidden">
            <StepIcon type={step.type} />
          </span>
          <span className="min-w-0 flex-1">
            <span className="block text-sm text-muted">{typeWords[step.type]}</span>
            <span className="block truncate">{summary(step, steps)}</span>
          </span>
          <ChevronDown aria-hidden className={cn('size-4 shrink-0 text-muted transition-transform', open && 'rotate-180')} />
        </button>
        {mayWrite && (
          <>
            <MoveButtons name={name} index={index} last={steps.length - 1} onMove={onMove} />
            <Button look="quiet" size="icon" aria-label={`Remove ${name}`} onClick={onRemove}>
              <Trash2 aria-hidden />
            </Button>
          </>
        )}
      </div>
      <StepProblems problems={problems} />
      {open && (
        <fieldset id={`${id}-fields`} disabled={!mayWrite} className="grid min-w-0 gap-4 border-t border-line p-4">
          <legend className="sr-only">Fields of {name}</legend>
          <StepForm step={step} steps={steps} onChange={onChange} />
        </fieldset>
      )}
    </div>
  )
}

interface MoveButtonsProps {
  name: string
  index: number
  last: number
  onMove: (to: number) => void
}

function MoveButtons({ name, index, last, onMove }: MoveButtonsProps) {
  return (
    <>
      <Button
        look="quiet"
        size="icon"
        className="max-sm:w-7"
        aria-label={`Move ${name} up`}
        disabled={index === 0}
        onClick={() => onMove(index - 1)}
      >
        <ArrowUp aria-hidden />
      </Button>
      <Button
        look="quiet"
        size="icon"
        className="max-sm:w-7"
        aria-label={`Move ${name} down`}
        disabled={index === last}
        onClick={() => onMove(index + 1)}
      >
        <ArrowDown aria-hidden />
      </Button>
    </>
  )
}

function StepProblems({ problems }: { problems: StepProblem[] }) {
  if (problems.length === 0) return null
  return (
    <ul className="grid gap-1 px-4 pb-3 text-sm text-danger-text">
      {problems.map((problem) => (
        <li key={`${problem.field}-${problem.message}`} className="flex gap-2">
          <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
          {problemWords(problem)}
        </li>
      ))}
    </ul>
  )
}
