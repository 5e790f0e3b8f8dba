import { useSearchParams } from 'react-router'
import type { ConversationFilter } from './api/listConversations'

const NAMES = ['status', 'assigned_to', 'channel', 'priority', 'label', 'search'] as const
const DEFAULT_STATUS = 'open'

export type FilterChange = Partial<ConversationFilter>

/** Reads the filters from an address. What is open shows unless something else is asked for. */
export function readFilter(params: URLSearchParams): ConversationFilter {
  const text = (name: string) => params.get(name) ?? ''
  return {
    status: text('status') || DEFAULT_STATUS,
    assigned_to: text('assigned_to'),
    channel: text('channel'),
    priority: text('priority'),
    label: text('label'),
    search: text('search'),
  }
}

/** The address after a change; what is as usual is left out of it. */
export function changedFilter(params: URLSearchParams, change: FilterChange): URLSearchParams {
  const next = new URLSearchParams(params)
  for (const [name, value] of Object.entries(change)) {
    if (!value || (name === 'status' && value === DEFAULT_STATUS)) next.delete(name)
    else next.set(name, value)
  }
  return next
}

/** Whether anything but the usual is asked for. */
export function narrowed(filter: ConversationFilter): boolean {
  return filter.status !== DEFAULT_STATUS || NAMES.slice(1).some((name) => filter[name] !== '')
}

/** The filters, which live in the address, and whether the person's details are asked for. */
export function useInboxState() {
  const [params, setParams] = useSearchParams()
  const details = params.get('details') === '1'
  const showDetails = (show: boolean) =>
    setParams((now) => {
      const next = new URLSearchParams(now)
      if (show) next.set('details', '1')
      else next.delete('details')
      return next
    })
  return {
    filter: readFilter(params),
    change: (change: FilterChange, replace = false) => setParams((now) => changedFilter(now, change), { replace }),
    clear: () => setParams({}),
    details,
    showDetails,
  }
}
