import { upload } from '@/shared/api/upload'
import type { ImportPreview } from '@/shared/api/types/import'
import { importForm, type ImportOptions } from './importForm'

const HEAD_BYTES = 256 * 1024

/** POST /leads/import-preview with the file's first rows: they are enough to see the mapping. */
export function previewImport(file: File, options: ImportOptions, signal: AbortSignal): Promise<ImportPreview> {
  // A cut workbook cannot be opened, so only text files are cut.
  const whole = file.size <= HEAD_BYTES || /\.xlsx?$/i.test(file.name)
  const head = whole ? file : new File([file.slice(0, HEAD_BYTES)], file.name, { type: file.type })
  return upload('/leads/import-preview', importForm(head, options), { signal })
}
