import type { TimelineEvent } from '@/shared/api/types/lead'
import { words } from '@/shared/lib/format'

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

function list(value: unknown): string {
  return Array.isArray(value) ? value.map((name) => words(String(name)).toLowerCase()).join(', ') : ''
}

/** What happened, as a sentence. Kinds that this version does not know are named as they are. */
export function timelineWords({ type, data }: TimelineEvent): string {
  const facts = data ?? {}
  switch (type.replace(/^lead_/, '')) {
    case 'created':
      return 'Added by hand'
    case 'imported':
      return facts.row ? `Imported from row ${text(facts.row)}` : 'Imported from a file'
    case 'updated':
      return list(facts.changed) ? `Changed ${list(facts.changed)}` : 'Changed'
    case 'status_changed':
      return `Moved from ${text(facts.from)} to ${text(facts.to)}`
    case 'scored':
      return `Scored ${text(facts.score)}${facts.grade ? `, grade ${text(facts.grade)}` : ''}`
    case 'deleted':
      return 'Deleted'
    default:
      return words(type)
  }
}
