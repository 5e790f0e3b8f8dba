import { ListChecks, Plus, Settings2, Workflow } from 'lucide-react'
import { Link } from 'react-router'
import { cn } from '@/shared/lib/cn'
import { counted } from '@/shared/lib/format'
import { useRights } from '@/shared/lib/rights'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ErrorState } from '@/shared/ui/ErrorState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Pagination } from '@/shared/ui/Pagination'
import { Select } from '@/shared/ui/Select'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useSequences } from './api/listSequences'
import { pageOf, useAddress } from './listState'
import { SequenceTable } from './SequenceTable'

const PER_PAGE = 20

export function SequencesPage() {
  usePageTitle('Sequences')
  const { params, set } = useAddress()
  const status = params.get('status') ?? ''
  const page = pageOf(params)
  const sequences = useSequences({ status, page, per_page: PER_PAGE })
  const total = sequences.data?.total_count
  return (
    <>
      <PageHeader
        title="Sequences"
        note={total ? counted(total, 'sequence') : 'Follow-up that stops when somebody answers.'}
        actions={<Actions />}
      />
      <Card padded={false}>
        <div className="border-b border-line p-3">
          <Select
            aria-label="Status"
            className="sm:w-44"
            value={status}
            onChange={(event) => set({ status: event.target.value, page: '' })}
          >
            <option value="">All sequences</option>
            <option value="draft">Drafts</option>
            <option value="active">Active</option>
            <option value="archived">Archived</option>
          </Select>
        </div>
        <div
          className={cn('transition-opacity', sequences.isPlaceholderData && 'opacity-60')}
          aria-busy={sequences.isFetching}
        >
          <Results sequences={sequences} filtered={status !== ''} onClear={() => set({ status: '', page: '' })} />
        </div>
        {total !== undefined && total > PER_PAGE && (
          <Pagination page={page} perPage={PER_PAGE} total={total} onPage={(next) => set({ page: String(next) })} />
        )}
      </Card>
    </>
  )
}

function Actions() {
  const { mayWrite } = useRights()
  return (
    <>
      <Button asChild>
        <Link to="/sequences/rules">
          <ListChecks aria-hidden />
          Rules
        </Link>
      </Button>
      <Button asChild>
        <Link to="/sequences/settings">
          <Settings2 aria-hidden />
          Settings
        </Link>
      </Button>
      {mayWrite && (
        <Button look="primary" asChild>
          <Link to="/sequences/new">
            <Plus aria-hidden />
            New sequence
          </Link>
        </Button>
      )}
    </>
  )
}

interface ResultsProps {
  sequences: ReturnType<typeof useSequences>
  filtered: boolean
  onClear: () => void
}

function Results({ sequences, filtered, onClear }: ResultsProps) {
  const { mayWrite } = useRights()
  if (sequences.isPending) return <SkeletonRows rows={4} label="Loading sequences" />
  if (sequences.isError) {
    const retry = () => void sequences.refetch()
    return <ErrorState title="Sequences could not be loaded" problem={sequences.error} onRetry={retry} />
  }
  if (sequences.data.sequences.length > 0) return <SequenceTable sequences={sequences.data.sequences} />
  if (filtered) {
    return (
      <EmptyState icon={Workflow} title="No such sequence" action={<Button onClick={onClear}>Show all</Button>}>
        No sequence has this status.
      </EmptyState>
    )
  }
  const action = mayWrite && (
    <Button look="primary" asChild>
      <Link to="/sequences/new">Choose a template</Link>
    </Button>
  )
  return (
    <EmptyState icon={Workflow} title="No sequences yet" action={action}>
      A sequence writes to a lead step by step, and stops as soon as they answer. Begin with one of the templates.
    </EmptyState>
  )
}
