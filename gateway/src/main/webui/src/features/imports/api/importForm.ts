import type { ImportMode } from '@/shared/api/types/import'

export interface ImportOptions {
  mode: ImportMode
  source: string
  country: string
  /** Name of a workbook's sheet; empty for the first one. */
  sheet: string
  mapping: Record<string, string>
}

/** The upload's form. Text parts first: the service streams the file and must know them by then. */
export function importForm(file: File, options: ImportOptions): FormData {
  const form = new FormData()
  form.set('mode', options.mode)
  if (options.source.trim()) form.set('source', options.source.trim())
  if (options.country) form.set('country', options.country)
  if (options.sheet) form.set('sheet', options.sheet)
  if (Object.keys(options.mapping).length) form.set('mapping', JSON.stringify(options.mapping))
  form.set('file', file)
  return form
}
