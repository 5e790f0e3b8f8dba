import { useState } from 'react'
import type { Sequence, Step, StepProblem } from '@/shared/api/types/nurture'
import { useRights } from '@/shared/lib/rights'
import { useDebounced } from '@/shared/lib/useDebounced'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useCheck } from './api/checkDefinition'
import { speaks } from './definition'
import { EndRules } from './EndRules'
import { PostalAddressNote } from './PostalAddressNote'
import { PreviewCard } from './PreviewCard'
import { problemWords } from './problemWords'
import { SaveBar } from './SaveBar'
import { StepList } from './StepList'
import type { useDraft } from './useDraft'

interface EditorTabProps {
  sequence: Sequence
  edited: ReturnType<typeof useDraft>
  onConflict: () => void
}

/** The messages that can be rendered, whatever the other steps still lack. */
function renderable(steps: Step[], problems: StepProblem[]): Step[] {
  return steps.filter(({ type }, index) => speaks(type) && !problems.some(({ step }) => step === index + 1))
}

/** The steps, and beside them what they look like. */
export function EditorTab({ sequence, edited, onConflict }: EditorTabProps) {
  const { draft, change } = edited
  const { definition } = draft
  const [open, setOpen] = useState(definition.steps[0]?.key ?? '')
  const rested = useDebounced(definition, 400)
  const check = useCheck(rested)
  const problems = check.data?.problems ?? []
  const show = (key: string) => {
    setOpen(key)
    document.getElementById(`step-${key}`)?.focus()
  }
  const general = problems.filter(({ step }) => !step)
  const { mayWrite } = useRights()
  const checked = check.isSuccess && !check.isPlaceholderData
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">
        <div className="mb-5">
          <Field label="Name of the sequence">
            {(wiring) => (
              <Input
                {...wiring}
                maxLength={120}
                readOnly={!mayWrite}
                value={draft.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </Field>
        </div>
        {general.map((problem) => (
          <p
            key={`${problem.field}-${problem.message}`}
            role="status"
            className="mb-3 rounded-md bg-warn-soft px-3 py-2 text-sm text-warn-text"
          >
            {problemWords(problem)}
          </p>
        ))}
        <PostalAddressNote steps={definition.steps} />
        {check.isError && (
          <div className="mb-3">
            <ProblemNote problem={check.error} />
          </div>
        )}
        <StepList
          steps={definition.steps}
          problems={problems}
          open={open}
          onOpen={setOpen}
          onChange={(steps) => change({ definition: { ...definition, steps } })}
        />
        <div className="mt-5">
          <EndRules definition={definition} onChange={(next) => change({ definition: next })} />
        </div>
        <SaveBar
          sequence={sequence}
          edited={edited}
          problems={checked ? problems : []}
          onProblem={(index) => show(definition.steps[index]?.key ?? '')}
          onConflict={onConflict}
        />
      </div>
      <PreviewCard
        steps={definition.steps}
        sound={checked ? renderable(rested.steps, problems) : undefined}
        step={open}
        onStep={setOpen}
      />
    </div>
  )
}
