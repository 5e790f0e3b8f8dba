export const IMPORT_MODES = ['both', 'create', 'update'] as const
export type ImportMode = (typeof IMPORT_MODES)[number]

export type ImportState = 'queued' | 'running' | 'completed' | 'failed' | 'cancelled'

export interface MappedColumn {
  header: string
  /** A field of the lead, `custom_fields.<key>` or `ignored`. */
  field: string | null
}

export interface Detected {
  charset?: string | null
  delimiter?: string | null
  /** Of a workbook: the sheet that is read, and all that could be. */
  sheet?: string | null
  sheets?: string[] | null
  columns?: MappedColumn[] | null
}

/** @property row of the data, from 1 @property line of the file, from 1 */
export interface RowError {
  row: number
  line?: number
  error: string
}

export interface ImportStatus {
  job_id: string
  status: ImportState
  processed: number
  successful: number
  failed: number
  errors: RowError[] | null
  created: number
  updated: number
  unchanged: number
  skipped: number
  total_rows: number | null
  rows_per_second: number | null
  remaining_seconds: number | null
  bytes_done: number
  bytes_total: number
  file_name: string | null
  detected: Detected | null
  message: string | null
  created_at: string
  finished_at: string | null
}

export interface ImportPage {
  imports: ImportStatus[]
  page?: number
}

export interface ImportStarted {
  job_id: string
  message: string
  estimated_completion: string
}

export interface ImportPreview {
  detected: Detected
  sample: Record<string, unknown>[]
  problems: (RowError | string)[] | null
}
