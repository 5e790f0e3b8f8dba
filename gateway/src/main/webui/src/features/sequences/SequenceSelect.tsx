import type { Wiring } from '@/shared/ui/Field'
import { Select } from '@/shared/ui/Select'
import { useSequences } from './api/listSequences'
import { useTemplates } from './api/listTemplates'

interface SequenceSelectProps {
  wiring: Wiring
  value: string
  onChange: (id: string) => void
}

/** The sequences in use, and the templates that become one when they are first started. */
export function SequenceSelect({ wiring, value, onChange }: SequenceSelectProps) {
  const sequences = useSequences({ status: 'active', page: 1, per_page: 100 }).data?.sequences ?? []
  const all = useTemplates().data ?? []
  const templates = all.filter(({ adopted_as }) => !adopted_as)
  // A rule may name a template that has become a sequence since, or a sequence that is not in use any more.
  const other = value !== '' && ![...sequences, ...templates].some(({ id }) => id === value)
  return (
    <Select {...wiring} required value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">Choose a sequence</option>
      {other && <option value={value}>{all.find(({ id }) => id === value)?.name ?? 'A sequence that is not active'}</option>}
      {sequences.length > 0 && (
        <optgroup label="Your sequences">
          {sequences.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
      {templates.length > 0 && (
        <optgroup label="Templates">
          {templates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </optgroup>
      )}
    </Select>
  )
}
