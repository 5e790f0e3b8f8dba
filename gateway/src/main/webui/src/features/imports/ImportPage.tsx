import { ArrowLeft } from 'lucide-react'
import { Link, useParams } from 'react-router'
import type { ImportStatus } from '@/shared/api/types/import'
import { dateTime } from '@/shared/lib/format'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { Button } from '@/shared/ui/Button'
import { ErrorState } from '@/shared/ui/ErrorState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Skeleton } from '@/shared/ui/Skeleton'
import { ended, useImport } from './api/followImport'
import { useCancelImport } from './api/cancelImport'
import { ProgressCard } from './ProgressCard'
import { RejectedRows } from './RejectedRows'
import { StateBadge } from './StateBadge'

export function ImportPage() {
  const { id = '' } = useParams()
  const job = useImport(id)
  usePageTitle(job.data?.file_name ?? 'Import')
  return (
    <>
      <Link to="/imports" className="mb-3 inline-flex items-center gap-1.5 rounded-sm text-sm text-muted hover:text-ink">
        <ArrowLeft className="size-4" aria-hidden />
        All imports
      </Link>
      {job.isPending && (
        <div role="status" className="grid gap-5">
          <span className="sr-only">Loading the import</span>
          <Skeleton className="h-8 w-64" />
          <Skeleton className="h-44 rounded-lg" />
        </div>
      )}
      {job.isError && !job.data && (
        <ErrorState title="This import could not be opened" problem={job.error} onRetry={() => void job.refetch()} />
      )}
      {job.data && <ImportView job={job.data} />}
    </>
  )
}

function ImportView({ job }: { job: ImportStatus }) {
  const cancel = useCancelImport(job.job_id)
  const over = ended(job.status)
  return (
    <>
      <PageHeader
        title={job.file_name ?? 'Import'}
        note={
          <span className="flex flex-wrap items-center gap-2">
            <StateBadge state={job.status} />
            Started {dateTime(job.created_at)}
          </span>
        }
        actions={
          over ? (
            <Button look="primary" asChild>
              <Link to={`/leads?import_id=${encodeURIComponent(job.job_id)}`}>See these leads</Link>
            </Button>
          ) : (
            <Button busy={cancel.isPending} onClick={() => cancel.mutate()}>
              Cancel import
            </Button>
          )
        }
      />
      <div className="grid gap-5">
        <ProgressCard job={job} over={over} />
        {job.failed > 0 && <RejectedRows job={job} />}
      </div>
    </>
  )
}
