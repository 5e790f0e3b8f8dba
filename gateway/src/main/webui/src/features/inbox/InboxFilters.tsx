import { SlidersHorizontal, X } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { CHANNELS, PRIORITIES } from '@/shared/api/types/inbox'
import { words } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { SearchBox } from '@/shared/ui/SearchBox'
import { Select } from '@/shared/ui/Select'
import type { ConversationFilter } from './api/listConversations'
import { channelWords } from './channelWords'
import { narrowed, type FilterChange } from './listState'

interface InboxFiltersProps {
  filter: ConversationFilter
  /** Labels that the listed conversations have. */
  labels: string[]
  onChange: (change: FilterChange, replace?: boolean) => void
  onClear: () => void
}

const statuses = ['open', 'unread', 'snoozed', 'closed', 'all']

export function InboxFilters({ filter, labels, onChange, onClear }: InboxFiltersProps) {
  const rare = Boolean(filter.channel || filter.priority || filter.label)
  const [more, setMore] = useState(rare)
  const offered = [...new Set(filter.label ? [filter.label, ...labels] : labels)].sort()
  return (
    <div role="search" aria-label="Conversations" className="grid gap-2 border-b border-line p-3">
      <SearchBox
        label="Search conversations"
        placeholder="Name, address or words"
        value={filter.search}
        onSearch={(search) => onChange({ search }, true)}
      />
      <div className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] gap-2">
        <Select aria-label="Status" value={filter.status} onChange={(event) => onChange({ status: event.target.value })}>
          {statuses.map((status) => (
            <option key={status} value={status}>
              {words(status)}
            </option>
          ))}
        </Select>
        <Filter label="Assigned to" none="Anyone’s" name="assigned_to" filter={filter} onChange={onChange}>
          <option value="me">Mine</option>
          <option value="none">Unassigned</option>
        </Filter>
        <Button size="icon" aria-label="More filters" aria-expanded={more} onClick={() => setMore(!more)}>
          <SlidersHorizontal aria-hidden />
        </Button>
      </div>
      {(more || rare) && (
        <div className="grid grid-cols-3 gap-2">
          <Filter label="Channel" name="channel" filter={filter} onChange={onChange}>
            {CHANNELS.map((channel) => (
              <option key={channel} value={channel}>
                {channelWords[channel].name}
              </option>
            ))}
          </Filter>
          <Filter label="Priority" name="priority" filter={filter} onChange={onChange}>
            {PRIORITIES.map((priority) => (
              <option key={priority} value={priority}>
                {words(priority)}
              </option>
            ))}
          </Filter>
          <Filter label="Label" name="label" filter={filter} onChange={onChange}>
            {offered.map((label) => (
              <option key={label}>{label}</option>
            ))}
          </Filter>
        </div>
      )}
      {narrowed(filter) && (
        <Button look="quiet" size="small" className="justify-self-start" onClick={onClear}>
          <X aria-hidden />
          Clear filters
        </Button>
      )}
    </div>
  )
}

interface FilterProps {
  label: string
  /** What is shown when nothing is chosen, if not the label. */
  none?: string
  name: 'assigned_to' | 'channel' | 'priority' | 'label'
  filter: ConversationFilter
  onChange: InboxFiltersProps['onChange']
  children: ReactNode
}

function Filter({ label, none = label, name, filter, onChange, children }: FilterProps) {
  return (
    <Select aria-label={label} value={filter[name]} onChange={(event) => onChange({ [name]: event.target.value })}>
      <option value="">{none}</option>
      {children}
    </Select>
  )
}
