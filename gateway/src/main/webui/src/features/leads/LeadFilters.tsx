import { Search, X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { GRADES, LEAD_STATUSES, type Facet } from '@/shared/api/types/lead'
import { count, words } from '@/shared/lib/format'
import { useDebounced } from '@/shared/lib/useDebounced'
import { Button } from '@/shared/ui/Button'
import { Input } from '@/shared/ui/Input'
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
      <SearchBox value={query.search} onChange={onChange} />
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

/** Searches when typing rests. "/" jumps here from anywhere on the screen. */
function SearchBox({ value, onChange }: { value: string; onChange: LeadFiltersProps['onChange'] }) {
  const box = useRef<HTMLInputElement>(null)
  const [text, setText] = useState(value)
  const [shown, setShown] = useState(value)
  if (shown !== value) {
    // The address changed: by our own typing, which has moved on meanwhile, or by a link, the back button or Clear.
    setShown(value)
    if (!text.trim().startsWith(value) || value === '') setText(value)
  }
  const rested = useDebounced(text)
  const latest = useRef({ value, onChange })
  useEffect(() => {
    latest.current = { value, onChange }
  })
  useEffect(() => {
    // Typing makes no steps for the back button.
    if (rested.trim() !== latest.current.value) latest.current.onChange({ search: rested.trim() }, true)
  }, [rested])
  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [role=dialog]')
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return
      event.preventDefault()
      box.current?.focus()
    }
    window.addEventListener('keydown', jump)
    return () => window.removeEventListener('keydown', jump)
  }, [])
  return (
    <div className="relative min-w-0 flex-1 sm:min-w-56">
      <Search aria-hidden className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted" />
      <Input
        ref={box}
        type="search"
        aria-label="Search leads"
        aria-keyshortcuts="/"
        placeholder="Name, e-mail, phone or company"
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="pl-9"
      />
    </div>
  )
}
