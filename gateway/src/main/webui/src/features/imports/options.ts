import type { ImportMode } from '@/shared/api/types/import'
import { words } from '@/shared/lib/format'

/** What to do with rows whose lead is already there. */
export const modes: { value: ImportMode; label: string }[] = [
  { value: 'both', label: 'Add new leads and update known ones' },
  { value: 'create', label: 'Only add new leads' },
  { value: 'update', label: 'Only update known leads' },
]

/** The lead's own fields that a column can go to. */
export const targets = [
  ['name', 'Name'],
  ['first_name', 'First name'],
  ['middle_name', 'Middle name'],
  ['last_name', 'Last name'],
  ['email', 'E-mail'],
  ['phone', 'Phone'],
  ['business_name', 'Company'],
  ['source', 'Source'],
  ['status', 'Status'],
  ['notes', 'Notes'],
  ['tags', 'Tags'],
  ['country', 'Country'],
] as const

export const IGNORED = 'ignored'
export const CUSTOM = 'custom_fields.'

/** Where a column goes, in words. */
export function targetWords(field: string | null): string {
  if (!field || field === IGNORED) return 'left out'
  if (field.startsWith(CUSTOM)) return `own field ${words(field.slice(CUSTOM.length))}`
  return targets.find(([value]) => value === field)?.[1] ?? words(field)
}
