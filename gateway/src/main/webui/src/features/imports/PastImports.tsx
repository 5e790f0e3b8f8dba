import { Inbox } from 'lucide-react'
import { useState } from 'react'
import { Link } from 'react-router'
import type { ImportStatus } from '@/shared/api/types/import'
import { ago, count } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ErrorState } from '@/shared/ui/ErrorState'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useImports } from './api/listImports'
import { StateBadge } from './StateBadge'

const PER_PAGE = 20

export function PastImports() {
  const [page, setPage] = useState(1)
  const imports = useImports(page)
  const full = imports.data?.imports.length === PER_PAGE
  return (
    <Card title="Past imports" padded={false}>
      {imports.isPending && <SkeletonRows rows={3} label="Loading imports" />}
      {imports.isError && (
        <ErrorState
          title="Imports could not be loaded"
          problem={imports.error}
          onRetry={() => void imports.refetch()}
        />
      )}
      {page === 1 && imports.data?.imports.length === 0 && (
        <EmptyState icon={Inbox} title="Nothing imported yet">
          Each import stays listed here with its counts and its rejected rows.
        </EmptyState>
      )}
      <ul className="divide-y divide-line">
        {imports.data?.imports.map((job) => (
          <PastImport key={job.job_id} job={job} />
        ))}
      </ul>
      {(page > 1 || full) && (
        <div className="flex justify-end gap-2 border-t border-line px-5 py-2.5">
          <Button disabled={page === 1} onClick={() => setPage(page - 1)}>
            Newer
          </Button>
          <Button disabled={!full} onClick={() => setPage(page + 1)}>
            Older
          </Button>
        </div>
      )}
    </Card>
  )
}

function PastImport({ job }: { job: ImportStatus }) {
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 px-5 py-3 hover:bg-sunken">
      <Link
        to={`/imports/${job.job_id}`}
        className="truncate font-medium after:absolute after:inset-0 after:content-['']"
      >
        {job.file_name ?? 'Import'}
      </Link>
      <span className="justify-self-end">
        <StateBadge state={job.status} />
      </span>
      <p className="num text-sm text-muted">
        {count(job.created)} created, {count(job.updated)} updated
        {job.failed > 0 && <span className="text-danger-text">, {count(job.failed)} failed</span>}
      </p>
      <p className="text-right text-sm text-muted">{ago(job.created_at)}</p>
    </li>
  )
}
