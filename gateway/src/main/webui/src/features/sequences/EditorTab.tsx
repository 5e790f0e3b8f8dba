import { useState } from 'react'
import type { Sequence } from '@/shared/api/types/nurture'
import { useDebounced } from '@/shared/lib/useDebounced'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useCheck } from './api/checkDefinition'
import { EndRules } from './EndRules'
import { PreviewCard } from './PreviewCard'
import { SaveBar } from './SaveBar'
import { StepList } from './StepList'
import type { useDraft } from './useDraft'

interface EditorTabProps {
  sequence: Sequence
  edited: ReturnType<typeof useDraft>
  onConflict: () => void
}

/** The steps, and beside them what they look like. */
export function EditorTab({ sequence, edited, onConflict }: EditorTabProps) {
  const { draft, change } = edited
  const { definition } = draft
  const [open, setOpen] = useState(definition.steps[0]?.key ?? '')
  const rested = useDebounced(definition, 400)
  const check = useCheck(rested)
  const problems = check.data?.problems ?? []
  const general = problems.filter(({ step }) => !step)
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="min-w-0">
        <div className="mb-5">
          <Field label="Name of the sequence">
            {(wiring) => (
              <Input
                {...wiring}
                maxLength={120}
                value={draft.name}
                onChange={(event) => change({ name: event.target.value })}
              />
            )}
          </Field>
        </div>
        {general.map(({ message }) => (
          <p key={message} role="status" className="mb-3 rounded-md bg-warn-soft px-3 py-2 text-sm text-warn-text">
            {message}
          </p>
        ))}
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
        <SaveBar sequence={sequence} edited={edited} onConflict={onConflict} />
      </div>
      <PreviewCard definition={rested} step={open} onStep={setOpen} />
    </div>
  )
}
