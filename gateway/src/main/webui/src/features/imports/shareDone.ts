import type { ImportStatus } from '@/shared/api/types/import'

/** The share of the file that is done, 0 to 1; by bytes while the number of rows is not known. */
export function shareDone(job: Pick<ImportStatus, 'processed' | 'total_rows' | 'bytes_done' | 'bytes_total'>): number | null {
  if (job.total_rows) return Math.min(1, job.processed / job.total_rows)
  if (job.bytes_total > 0) return Math.min(1, job.bytes_done / job.bytes_total)
  return null
}
