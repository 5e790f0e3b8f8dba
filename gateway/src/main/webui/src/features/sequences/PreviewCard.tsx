import { useState } from 'react'
import type { Definition, RenderedStep } from '@/shared/api/types/nurture'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Select } from '@/shared/ui/Select'
import { Skeleton } from '@/shared/ui/Skeleton'
import { usePreview } from './api/previewSteps'
import { speaks } from './definition'
import { LeadPicker, type Picked } from './LeadPicker'
import { RenderedStepView } from './RenderedStepView'
import { typeLabel } from './stepWords'
import { fieldLabel, sampleLead } from './textFields'

interface PreviewCardProps {
  definition: Definition
  /** Key of the step to show; the first message when it is none. */
  step: string
  onStep: (key: string) => void
}

/** The messages as a lead gets them, while they are being written. */
export function PreviewCard({ definition, step, onStep }: PreviewCardProps) {
  const [lead, setLead] = useState<Picked | null>(null)
  const preview = usePreview({ definition, ...(lead ? { lead_id: lead.id } : { lead_data: sampleLead }) })
  const messages = preview.data?.filter(({ type }) => speaks(type)) ?? []
  const shown = messages.find(({ key }) => key === step) ?? messages[0]
  return (
    <Card title="Preview" className="lg:sticky lg:top-5">
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <span className="text-sm text-muted">For</span>
        <LeadPicker placeholder="A sample lead" picked={lead} onPick={setLead} />
        {lead && (
          <Button look="quiet" size="small" onClick={() => setLead(null)}>
            Use the sample
          </Button>
        )}
      </div>
      {preview.isPending && <Skeleton className="h-48 rounded-md" />}
      <ProblemNote problem={preview.error} />
      {preview.isSuccess && !shown && <p className="text-muted">There is no message in it yet.</p>}
      {shown && (
        <div className="grid gap-4">
          {messages.length > 1 && (
            <Select aria-label="Message" value={shown.key} onChange={(event) => onStep(event.target.value)}>
              {messages.map((message) => (
                <option key={message.key} value={message.key}>
                  {`${message.step}. ${typeLabel(message.type)}`}
                </option>
              ))}
            </Select>
          )}
          <RenderedStepView step={shown} />
          <Missing step={shown} />
        </div>
      )}
    </Card>
  )
}

function Missing({ step }: { step: RenderedStep }) {
  if (step.missing.length === 0) return null
  return (
    <p className="rounded-md bg-warn-soft px-3 py-2 text-sm text-warn-text">
      Not known of this lead: {step.missing.map(fieldLabel).join(', ')}. The fallback stands there instead.
    </p>
  )
}
