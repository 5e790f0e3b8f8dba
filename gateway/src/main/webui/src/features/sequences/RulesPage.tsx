import { ArrowLeft, ListChecks, Plus } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { Rule } from '@/shared/api/types/enrolment'
import { useRights } from '@/shared/lib/rights'
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
import { useDeleteRule } from './api/deleteRule'
import { useRules } from './api/listRules'
import { RuleDialog } from './RuleDialog'
import { RuleRow } from './RuleRow'

/** Which leads are put into a sequence by themselves. */
export function RulesPage() {
  usePageTitle('Rules')
  const rules = useRules()
  const { mayWrite } = useRights()
  const [editing, setEditing] = useState<Rule | 'new' | null>(null)
  const [deleting, setDeleting] = useState<Rule | null>(null)
  return (
    <>
      <Link
        to="/sequences"
        className="mb-3 inline-flex items-center gap-1.5 rounded-sm text-sm text-muted hover:text-ink"
      >
        <ArrowLeft className="size-4" aria-hidden />
        All sequences
      </Link>
      <PageHeader
        title="Rules"
        note="Start a sequence by itself when something happens to a lead."
        actions={
          mayWrite && (
            <Button look="primary" onClick={() => setEditing('new')}>
              <Plus aria-hidden />
              New rule
            </Button>
          )
        }
      />
      <Card padded={false}>
        {rules.isPending && <SkeletonRows rows={3} label="Loading rules" />}
        {rules.isError && (
          <ErrorState title="Rules could not be loaded" problem={rules.error} onRetry={() => void rules.refetch()} />
        )}
        {rules.data?.length === 0 && (
          <EmptyState icon={ListChecks} title="No rules yet">
            Without a rule, people are put into a sequence by hand. A rule writes to a new lead within a minute.
          </EmptyState>
        )}
        <ul className="divide-y divide-line">
          {rules.data?.map((rule) => (
            <RuleRow key={rule.id} rule={rule} onEdit={() => setEditing(rule)} onDelete={() => setDeleting(rule)} />
          ))}
        </ul>
      </Card>
      {editing && <RuleDialog rule={editing === 'new' ? undefined : editing} onClose={() => setEditing(null)} />}
      {deleting && <DeleteRule rule={deleting} onClose={() => setDeleting(null)} />}
    </>
  )
}

function DeleteRule({ rule, onClose }: { rule: Rule; onClose: () => void }) {
  const remove = useDeleteRule()
  const toast = useToast()
  const removed = () => {
    toast('Rule deleted')
    onClose()
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Delete the rule ${rule.name}?`}
      description="Nobody new is put in by it. Who is in the sequence already stays in it."
      action="Delete rule"
      busy={remove.isPending}
      onConfirm={() => remove.mutate(rule.id, { onSuccess: removed })}
    >
      <ProblemNote problem={remove.error} />
    </ConfirmDialog>
  )
}
