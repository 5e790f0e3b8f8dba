import type { ImportStatus } from '@/shared/api/types/import'
import { bytes, count, duration } from '@/shared/lib/format'
import { cn } from '@/shared/lib/cn'
import { Card } from '@/shared/ui/Card'
import { Progress } from '@/shared/ui/Progress'
import { targetWords } from './options'
import { shareDone } from './shareDone'

const outcomes = [
  ['created', 'Created'],
  ['updated', 'Updated'],
  ['unchanged', 'Unchanged'],
  ['skipped', 'Skipped'],
  ['failed', 'Failed'],
] as const

/** How far an import is, and what became of its rows. The five counts add up to the rows read. */
export function ProgressCard({ job, over }: { job: ImportStatus; over: boolean }) {
  return (
    <Card>
      {!over && (
        <div className="mb-6 grid gap-2.5">
          <Progress label="Import" share={shareDone(job)} />
          <p className="num flex flex-wrap gap-x-5 gap-y-1 text-sm text-muted">
            <span>
              {bytes(job.bytes_done)} of {bytes(job.bytes_total)}
            </span>
            {job.rows_per_second !== null && <span>{count(Math.round(job.rows_per_second))} rows/s</span>}
            {job.remaining_seconds !== null && <span>about {duration(job.remaining_seconds)} left</span>}
          </p>
        </div>
      )}
      <p className="num text-3xl font-semibold tracking-tight">
        {count(job.processed)}
        <span className="text-base font-normal tracking-normal text-muted">
          {' '}
          {job.total_rows !== null && !over ? `of ${count(job.total_rows)} rows` : 'rows read'}
        </span>
      </p>
      {/* Said once at the end: every step read aloud would drown the rest. */}
      <p role="status" className={over ? 'mt-1 text-muted' : 'sr-only'}>
        {over ? endWords(job) : ''}
      </p>
      {!over && job.message && <p className="mt-1 text-muted">{job.message}</p>}
      <dl className="mt-5 grid grid-cols-2 gap-px overflow-hidden rounded-md border border-line bg-line sm:grid-cols-5">
        {outcomes.map(([name, label]) => (
          <div key={name} className="bg-surface px-4 py-3 max-sm:last:col-span-2">
            <dt className="text-sm text-muted">{label}</dt>
            <dd className={cn('num text-xl font-semibold', name === 'failed' && job.failed > 0 && 'text-danger-text')}>
              {count(job[name])}
            </dd>
          </div>
        ))}
      </dl>
      <DetectedFacts job={job} />
    </Card>
  )
}

function endWords(job: ImportStatus): string {
  if (job.status === 'completed') {
    return job.failed > 0 ? 'Done. Some rows were rejected; they are listed below.' : 'Done. Every row was taken.'
  }
  if (job.status === 'cancelled') return 'Cancelled. What was read before stays.'
  return job.message ?? 'The import stopped before its end.'
}

function DetectedFacts({ job }: { job: ImportStatus }) {
  const columns = job.detected?.columns ?? []
  if (!columns.length) return null
  return (
    <details className="mt-5 text-sm">
      <summary className="text-muted hover:text-ink">
        What was recognised{job.detected?.charset ? `: ${job.detected.charset}` : ''}
      </summary>
      <ul className="mt-2 grid gap-1 sm:grid-cols-2">
        {columns.map(({ header, field }) => (
          <li key={header} className="truncate">
            {header} <span className="text-muted">→ {targetWords(field)}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}
