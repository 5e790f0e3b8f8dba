import { ArrowLeft, LayoutTemplate } from 'lucide-react'
import { useState } from 'react'
import { Link, useNavigate } from 'react-router'
import { ApiProblem } from '@/shared/api/problem'
import { useRights } from '@/shared/lib/rights'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useCreateSequence } from './api/createSequence'
import { useTemplates } from './api/listTemplates'
import { firstDefinition } from './definition'
import { useAddress } from './listState'
import { TemplateGallery } from './TemplateGallery'
import { TemplatePreview } from './TemplatePreview'

/** A new sequence: from one of the built-in templates, which can be seen first, or from nothing. */
export function NewSequencePage() {
  usePageTitle('New sequence')
  const { params, set } = useAddress()
  const { mayWrite } = useRights()
  const templates = useTemplates()
  const chosen = templates.data?.find(({ id }) => id === params.get('template'))
  return (
    <>
      <Link
        to="/sequences"
        className="mb-3 inline-flex items-center gap-1.5 rounded-sm text-sm text-muted hover:text-ink"
      >
        <ArrowLeft className="size-4" aria-hidden />
        All sequences
      </Link>
      <PageHeader title="New sequence" note="Choose a template to see its steps. Everything in it can be changed later." />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <Card title="Templates" padded={false}>
          {templates.isPending && <SkeletonRows rows={5} label="Loading templates" />}
          {templates.isError && (
            <ErrorState
              title="Templates could not be loaded"
              problem={templates.error}
              onRetry={() => void templates.refetch()}
            />
          )}
          {templates.data?.length === 0 && (
            <EmptyState icon={LayoutTemplate} title="No templates">
              Begin with one e-mail instead.
            </EmptyState>
          )}
          {templates.data && (
            <TemplateGallery
              templates={templates.data}
              chosen={chosen?.id ?? ''}
              onChoose={(template) => set({ template }, true)}
            />
          )}
        </Card>
        {chosen ? <TemplatePreview key={chosen.id} template={chosen} /> : mayWrite && <EmptyStart />}
      </div>
    </>
  )
}

function EmptyStart() {
  const [name, setName] = useState('')
  const create = useCreateSequence()
  const navigate = useNavigate()
  const errors = create.error instanceof ApiProblem ? create.error.fields : {}
  const submit = (event: React.FormEvent) => {
    event.preventDefault()
    const draft = { name: name.trim(), definition: firstDefinition() }
    create.mutate(draft, { onSuccess: ({ id }) => void navigate(`/sequences/${id}`) })
  }
  return (
    <Card title="Or begin with one e-mail">
      <form onSubmit={submit} className="grid gap-4">
        <p className="text-muted">A first e-mail to write anew, and whatever steps you put behind it.</p>
        <ProblemNote problem={create.error} />
        <Field label="Name" error={errors.name}>
          {(wiring) => (
            <Input {...wiring} required maxLength={120} value={name} onChange={(event) => setName(event.target.value)} />
          )}
        </Field>
        <Button type="submit" busy={create.isPending} className="justify-self-start">
          Create the sequence
        </Button>
      </form>
    </Card>
  )
}
