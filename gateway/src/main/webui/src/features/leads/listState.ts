import { useSearchParams } from 'react-router'
import type { LeadQuery } from './api/listLeads'

export const PER_PAGE = 25
const DEFAULT_SORT = '-created_at'

export type ListChange = Partial<Record<Exclude<keyof LeadQuery, 'per_page'>, string>>

/** Reads the list's state from an address; anything unreadable counts as not set. */
export function readQuery(params: URLSearchParams): LeadQuery {
  const text = (name: string) => params.get(name) ?? ''
  const page = Number.parseInt(text('page'), 10)
  return {
    search: text('search'),
    status: text('status'),
    source: text('source'),
    grade: text('grade'),
    import_id: text('import_id'),
    sort: text('sort') || DEFAULT_SORT,
    page: Number.isFinite(page) && page > 0 ? page : 1,
    per_page: PER_PAGE,
  }
}

/** The address after a change. A change of anything but the page starts at the first page. */
export function changed(params: URLSearchParams, change: ListChange): URLSearchParams {
  const next = new URLSearchParams(params)
  if (!('page' in change)) next.delete('page')
  for (const [name, value] of Object.entries(change)) {
    const isDefault = !value || (name === 'sort' && value === DEFAULT_SORT) || (name === 'page' && value === '1')
    if (isDefault) next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** Whether anything narrows the list. */
export function filtered(query: LeadQuery): boolean {
  return Boolean(query.search || query.status || query.source || query.grade || query.import_id)
}

/** The list's state, which lives in the address: it survives a reload, the back button and a copied link. */
export function useListState() {
  const [params, setParams] = useSearchParams()
  return {
    query: readQuery(params),
    change: (change: ListChange, replace = false) => setParams((now) => changed(now, change), { replace }),
    clear: () => setParams({}),
  }
}
