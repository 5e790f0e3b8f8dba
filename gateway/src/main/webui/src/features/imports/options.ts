import type { ImportMode } from '@/shared/api/types/import'

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
  ['last_name', 'Last name'],
  ['email', 'E-mail'],
  ['phone', 'Phone'],
  ['business_name', 'Company'],
  ['source', 'Source'],
  ['status', 'Status'],
  ['notes', 'Notes'],
  ['tags', 'Tags'],
] as const
