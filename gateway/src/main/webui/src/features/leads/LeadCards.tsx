import { Link } from 'react-router'
import type { Lead } from '@/shared/api/types/lead'
import { ago } from '@/shared/lib/format'
import { Select } from '@/shared/ui/Select'
import { leadName } from './leadName'
import { ScoreBadge } from './ScoreBadge'
import { StatusBadge } from './StatusBadge'

interface LeadCardsProps {
  leads: Lead[]
  sort: string
  onSort: (sort: string) => void
}

const orders = [
  ['-created_at', 'Newest first'],
  ['-score', 'Best score first'],
  ['name', 'By name'],
  ['-updated_at', 'Last changed first'],
] as const

/** The list on a phone: what matters of each lead, without sideways scrolling. */
export function LeadCards({ leads, sort, onSort }: LeadCardsProps) {
  return (
    <>
      <div className="border-b border-line p-3">
        <Select aria-label="Sort by" value={sort} onChange={(event) => onSort(event.target.value)}>
          {!orders.some(([value]) => value === sort) && <option value={sort}>Other order</option>}
          {orders.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      </div>
      <ul className="divide-y divide-line">
        {leads.map((lead) => (
          <li key={lead.id} className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-3 gap-y-1 px-4 py-3">
            <Link
              to={`/leads/${lead.id}`}
              className="truncate font-medium after:absolute after:inset-0 after:content-['']"
            >
              {leadName(lead)}
            </Link>
            <span className="justify-self-end">
              <ScoreBadge score={lead.score} grade={lead.grade} />
            </span>
            <span className="truncate text-sm text-muted">{lead.email ?? lead.phone ?? lead.business_name}</span>
            <span className="text-right text-sm text-muted">{ago(lead.created_at)}</span>
            <span>
              <StatusBadge status={lead.status} />
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}
