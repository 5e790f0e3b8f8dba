import { X } from 'lucide-react'
import { GRADES, LEAD_STATUSES, type Facet } from '@/shared/api/types/lead'
import { count, words } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { SearchBox } from '@/shared/ui/SearchBox'
import { Select } from '@/shared/ui/Select'
import { useFacets } from './api/getFacets'
import type { LeadQuery } from './api/listLeads'
import { filtered, type ListChange } from './listState'

interface LeadFiltersProps {
  query: LeadQuery
  onChange: (change: ListChange, replace?: boolean) => void
  onClear: () => void
}

export function LeadFilters({ query, onChange, onClear }: LeadFiltersProps) {
  const facets = useFacets().data
  const sources = facets?.sources.filter((source) => source.value) ?? []
  return (
    <div role="search" aria-label="Leads" className="grid gap-2 border-b border-line p-3 sm:flex sm:flex-wrap">
      <SearchBox
        label="Search leads"
        placeholder="Name, e-mail, phone or company"
        value={query.search}
        // Typing makes no steps for the back button.
        onSearch={(search) => onChange({ search }, true)}
        className="flex-1 sm:min-w-56"
      />
      <div className="grid grid-cols-3 gap-2 sm:flex">
        <Filter label="Status" name="status" value={query.status} onChange={onChange} className="sm:w-36">
          {LEAD_STATUSES.map((status) => (
            <Option key={status} value={status} text={words(status)} facets={facets?.statuses} />
          ))}
        </Filter>
        <Filter label="Source" name="source" value={query.source} onChange={onChange} className="sm:w-40">
          {query.source && !sources.some(({ value }) => value === query.source) && <option>{query.source}</option>}
          {sources.map(({ value }) => (
            <Option key={value} value={value} text={words(value)} facets={sources} />
          ))}
        </Filter>
        <Filter label="Grade" name="grade" value={query.grade} onChange={onChange} className="sm:w-32">
          {GRADES.map((grade) => (
            <Option key={grade} value={grade} text={grade} facets={facets?.grades} />
          ))}
        </Filter>
      </div>
      {filtered(query) && (
        <Button look="quiet" onClick={onClear}>
          <X aria-hidden />
          Clear
        </Button>
      )}
    </div>
  )
}

function Option({ value, text, facets }: { value: string; text: string; facets?: Facet[] }) {
  const found = facets?.find((facet) => facet.value === value)
  return <option value={value}>{found ? `${text} (${count(found.count)})` : text}</option>
}

interface FilterProps {
  label: string
  name: 'status' | 'source' | 'grade'
  value: string
  onChange: LeadFiltersProps['onChange']
  className: string
  children: React.ReactNode
}

function Filter({ label, name, value, onChange, className, children }: FilterProps) {
  return (
    <Select
      aria-label={label}
      value={value}
      className={className}
      onChange={(event) => onChange({ [name]: event.target.value })}
    >
      <option value="">{label}</option>
      {children}
    </Select>
  )
}
