import { Plus, SlidersHorizontal, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { FieldDefinition } from '@/shared/api/types/lead'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ErrorState } from '@/shared/ui/ErrorState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useToast } from '@/shared/ui/Toast'
import { useDeleteField } from './api/deleteField'
import { useFields } from './api/listFields'
import { CreateFieldDialog } from './CreateFieldDialog'
import { typeLabels } from './typeLabels'

export function FieldsPage() {
  usePageTitle('Fields')
  const fields = useFields()
  const [creating, setCreating] = useState(false)
  const [deleting, setDeleting] = useState<FieldDefinition | null>(null)
  return (
    <>
      <PageHeader
        title="Fields"
        note="What you keep about a lead besides contact, source and notes."
        actions={
          <Button look="primary" onClick={() => setCreating(true)}>
            <Plus aria-hidden />
            New field
          </Button>
        }
      />
      <Card padded={false}>
        {fields.isPending && <SkeletonRows rows={4} label="Loading fields" />}
        {fields.isError && (
          <ErrorState title="Fields could not be loaded" problem={fields.error} onRetry={() => void fields.refetch()} />
        )}
        {fields.data?.length === 0 && (
          <EmptyState icon={SlidersHorizontal} title="No fields of your own yet">
            Columns of an import that fit nowhere else become fields by themselves.
          </EmptyState>
        )}
        <ul className="divide-y divide-line">
          {fields.data?.map((field) => (
            <li key={field.id} className="flex items-center gap-4 px-5 py-2.5">
              <div className="min-w-0 flex-1">
                <p className="truncate font-medium">{field.label}</p>
                <p className="truncate text-sm text-muted">
                  {typeLabels[field.type]}
                  {field.choices?.length ? `: ${field.choices.join(', ')}` : ''}
                </p>
              </div>
              <Button look="quiet" size="icon" aria-label={`Delete ${field.label}`} onClick={() => setDeleting(field)}>
                <Trash2 aria-hidden />
              </Button>
            </li>
          ))}
        </ul>
      </Card>
      <CreateFieldDialog open={creating} onOpenChange={setCreating} />
      {deleting && <DeleteField field={deleting} onClose={() => setDeleting(null)} />}
    </>
  )
}

function DeleteField({ field, onClose }: { field: FieldDefinition; onClose: () => void }) {
  const remove = useDeleteField()
  const toast = useToast()
  const removed = () => {
    toast('Field deleted')
    onClose()
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Delete the field ${field.label}?`}
      description="It is no longer offered on leads. This cannot be undone."
      action="Delete field"
      busy={remove.isPending}
      onConfirm={() => remove.mutate(field.id, { onSuccess: removed })}
    >
      <ProblemNote problem={remove.error} />
    </ConfirmDialog>
  )
}
