import { upload, type UploadOptions } from '@/shared/api/upload'
import type { ImportStarted } from '@/shared/api/types/import'
import { importForm, type ImportOptions } from './importForm'

/** POST /leads/bulk-import */
export function startImport(file: File, options: ImportOptions, progress: UploadOptions): Promise<ImportStarted> {
  return upload('/leads/bulk-import', importForm(file, options), progress)
}
