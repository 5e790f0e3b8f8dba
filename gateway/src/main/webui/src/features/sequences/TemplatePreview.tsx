import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { ApiProblem } from '@/shared/api/problem'
import type { Template } from '@/shared/api/types/nurture'
import { useRights } from '@/shared/lib/rights'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useCreateSequence } from './api/createSequence'
import { StepIcon } from './StepIcon'
import { summary, typeWords } from './stepWords'

/** What a template does, and the way to make it one's own. A template that is in use is opened instead. */
export function TemplatePreview({ template }: { template: Template }) {
  const { mayWrite } = useRights()
  return (
    <Card title={template.name} className="lg:sticky lg:top-5">
      <ol className="mb-5 grid gap-4">
        {template.steps.map((step) => (
          <li key={step.key} className="flex gap-3">
            <span className="mt-0.5 text-accent-text">
              <StepIcon type={step.type} />
            </span>
            <div className="min-w-0">
              <p>
                <span className="text-sm text-muted">{typeWords[step.type]}</span>
                <span className="block wrap-anywhere">{summary(step, template.steps)}</span>
              </p>
              {step.type === 'email' && (
                <details className="mt-1 text-sm">
                  <summary className="text-muted hover:text-ink">Read it</summary>
                  <p className="mt-1.5 wrap-anywhere whitespace-pre-wrap">{step.text}</p>
                </details>
              )}
            </div>
          </li>
        ))}
      </ol>
      {template.adopted_as ? (
        <Button look="primary" asChild>
          <Link to={`/sequences/${template.adopted_as}`}>Open your sequence</Link>
        </Button>
      ) : (
        mayWrite && <Adopt template={template} />
      )}
    </Card>
  )
}

function Adopt({ template }: { template: Template }) {
  const [name, setName] = useState(template.name)
  const create = useCreateSequence()
  const navigate = useNavigate()
  const errors = create.error instanceof ApiProblem ? create.error.fields : {}
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const draft = { name: name.trim(), template_id: template.id }
    create.mutate(draft, { onSuccess: ({ id }) => void navigate(`/sequences/${id}`) })
  }
  return (
    <form onSubmit={submit} className="grid gap-4">
      <ProblemNote problem={create.error} />
      <Field label="Name" error={errors.name}>
        {(wiring) => (
          <Input {...wiring} required maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
        )}
      </Field>
      <Button type="submit" look="primary" busy={create.isPending}>
        Use this template
      </Button>
    </form>
  )
}
