import { useFacets } from '@/features/leads/api/getFacets'
import { GRADES, LEAD_STATUSES } from '@/shared/api/types/lead'
import type { PeopleFilter } from '@/shared/api/types/nurture'
import { words } from '@/shared/lib/format'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { Select } from '@/shared/ui/Select'

interface PeopleFilterFieldsProps {
  filter: PeopleFilter
  onChange: (filter: PeopleFilter) => void
}

/** Which leads, as the list of leads filters them. */
export function PeopleFilterFields({ filter, onChange }: PeopleFilterFieldsProps) {
  const sources = useFacets().data?.sources.filter(({ value }) => value) ?? []
  const pick = (name: 'status' | 'source' | 'grade', label: string, values: readonly string[]) => (
    <Field label={label}>
      {(wiring) => (
        <Select
          {...wiring}
          value={filter[name] ?? ''}
          onChange={(event) => onChange({ ...filter, [name]: event.target.value || undefined })}
        >
          <option value="">Any</option>
          {values.map((value) => (
            <option key={value} value={value}>
              {words(value)}
            </option>
          ))}
        </Select>
      )}
    </Field>
  )
  const write = (name: 'search' | 'tag', label: string) => (
    <Field label={label}>
      {(wiring) => (
        <Input
          {...wiring}
          value={filter[name] ?? ''}
          onChange={(event) => onChange({ ...filter, [name]: event.target.value || undefined })}
        />
      )}
    </Field>
  )
  return (
    <div className="grid gap-3 sm:grid-cols-3">
      {pick('status', 'Status', LEAD_STATUSES)}
      {pick('source', 'Source', sources.map(({ value }) => value))}
      {pick('grade', 'Grade', GRADES)}
      <Field label="Score at least">
        {(wiring) => (
          <Input
            {...wiring}
            type="number"
            min={0}
            max={100}
            value={filter.min_score ?? ''}
            onChange={(event) =>
              onChange({ ...filter, min_score: event.target.value ? event.target.valueAsNumber : undefined })
            }
          />
        )}
      </Field>
      {write('tag', 'Tag')}
      {write('search', 'Search')}
    </div>
  )
}
