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
  const templates = useTemplates().data?.filter(({ adopted_as }) => !adopted_as) ?? []
  return (
    <Select {...wiring} required value={value} onChange={(event) => onChange(event.target.value)}>
      <option value="">Choose a sequence</option>
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
