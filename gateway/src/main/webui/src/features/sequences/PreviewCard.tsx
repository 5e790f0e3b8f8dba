import { useState } from 'react'
import { Link } from 'react-router'
import type { RenderedStep, Step } from '@/shared/api/types/nurture'
import { Badge } from '@/shared/ui/Badge'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Select } from '@/shared/ui/Select'
import { Skeleton } from '@/shared/ui/Skeleton'
import { usePreview } from './api/previewSteps'
import { emptyDefinition, speaks } from './definition'
import { LeadPicker, type Picked } from './LeadPicker'
import { RenderedStepView } from './RenderedStepView'
import { typeLabel } from './stepWords'
import { fieldLabel, ofBusiness, sampleLead } from './textFields'

interface PreviewCardProps {
  steps: Step[]
  /** The messages that can be rendered; undefined while it is not known which. */
  sound: Step[] | undefined
  /** Key of the step to show; the first message when it is none. */
  step: string
  onStep: (key: string) => void
}

/** The messages as a lead gets them, while they are being written. */
export function PreviewCard({ steps, sound, step, onStep }: PreviewCardProps) {
  const [lead, setLead] = useState<Picked | null>(null)
  const whom = lead ? { lead_id: lead.id } : { lead_data: sampleLead }
  const asked = sound && sound.length > 0 ? { definition: { ...emptyDefinition(), steps: sound }, ...whom } : null
  const preview = usePreview(asked)
  const messages = steps.filter(({ type }) => speaks(type))
  const shown = messages.find(({ key }) => key === step) ?? messages[0]
  const rendered = preview.data?.filter(({ key }) => key === shown?.key) ?? []
  const waiting = asked === null ? sound === undefined : preview.isPending
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
      <ProblemNote problem={preview.error} />
      {!shown && <p className="text-muted">There is no message in it yet.</p>}
      {shown && (
        <div className="grid gap-4">
          {messages.length > 1 && (
            <Select aria-label="Message" value={shown.key} onChange={(event) => onStep(event.target.value)}>
              {messages.map((message) => (
                <option key={message.key} value={message.key}>
                  {`${steps.indexOf(message) + 1}. ${typeLabel(message.type)}`}
                </option>
              ))}
            </Select>
          )}
          {rendered.map((each) => (
            <div key={each.variant} className="grid gap-2">
              {each.variant && (
                <p>
                  <Badge>Variant {each.variant.toUpperCase()}</Badge>
                </p>
              )}
              <RenderedStepView step={each} />
            </div>
          ))}
          {rendered.length === 0 && waiting && <Skeleton className="h-48 rounded-md" />}
          {rendered.length === 0 && !waiting && !preview.isError && (
            <p className="text-muted">This step is not complete yet. As soon as it is, it shows here.</p>
          )}
          <Missing rendered={rendered} />
        </div>
      )}
    </Card>
  )
}

/** What the texts name and nobody has said; of the lead, and of the business. */
function Missing({ rendered }: { rendered: RenderedStep[] }) {
  const missing = [...new Set(rendered.flatMap((step) => step.missing))]
  const named = (business: boolean) => missing.filter((field) => ofBusiness(field) === business).map(fieldLabel).join(', ')
  const [ofLead, own] = [named(false), named(true)]
  if (!ofLead && !own) return null
  return (
    <div className="grid gap-1 rounded-md bg-warn-soft px-3 py-2 text-sm text-warn-text">
      {ofLead && <p>Not known of this lead: {ofLead}. The fallback stands there instead.</p>}
      {own && (
        <p>
          Not said yet: {own}. The fallback stands there instead.{' '}
          <Link to="/sequences/settings" className="underline underline-offset-2">
            Say it in the settings
          </Link>
        </p>
      )}
    </div>
  )
}
