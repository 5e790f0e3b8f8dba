import { Link, useNavigate } from 'react-router'
import type { Lead } from '@/shared/api/types/lead'
import { ago, dateTime, words } from '@/shared/lib/format'
import { SortTh, Table, Td, Th } from '@/shared/ui/Table'
import { leadName } from './leadName'
import { Monogram } from './Monogram'
import { ScoreBadge } from './ScoreBadge'
import { StatusBadge } from './StatusBadge'

interface LeadTableProps {
  leads: Lead[]
  sort: string
  onSort: (sort: string) => void
}

/** The list on wide screens. */
export function LeadTable({ leads, sort, onSort }: LeadTableProps) {
  const head = (
    <>
      <SortTh field="name" sort={sort} onSort={onSort}>
        Name
      </SortTh>
      <SortTh field="score" first="descending" sort={sort} onSort={onSort}>
        Score
      </SortTh>
      <Th>Status</Th>
      <Th>Contact</Th>
      <Th>Source</Th>
      <SortTh field="created_at" first="descending" sort={sort} onSort={onSort}>
        Added
      </SortTh>
    </>
  )
  return (
    <Table caption="Leads" head={head}>
      {leads.map((lead) => (
        <LeadRow key={lead.id} lead={lead} />
      ))}
    </Table>
  )
}

function LeadRow({ lead }: { lead: Lead }) {
  const navigate = useNavigate()
  const name = leadName(lead)
  return (
    // The link in the first cell is the keyboard's way; the row is a larger target for the mouse.
    <tr
      className="cursor-pointer hover:bg-sunken"
      onClick={(event) => {
        const picking = window.getSelection()?.toString()
        if (!picking && !(event.target as Element).closest('a')) void navigate(`/leads/${lead.id}`)
      }}
    >
      <Td className="max-w-72">
        <span className="flex items-center gap-3">
          <Monogram name={name} />
          <span className="min-w-0">
            <Link to={`/leads/${lead.id}`} className="block truncate font-medium hover:underline">
              {name}
            </Link>
            {lead.business_name && lead.business_name !== name && (
              <span className="block truncate text-sm text-muted">{lead.business_name}</span>
            )}
          </span>
        </span>
      </Td>
      <Td>
        <ScoreBadge score={lead.score} grade={lead.grade} />
      </Td>
      <Td>
        <StatusBadge status={lead.status} />
      </Td>
      <Td className="max-w-64 text-sm">
        <span className="block truncate">{lead.email}</span>
        <span className="num block truncate text-muted">{lead.phone}</span>
      </Td>
      <Td className="max-w-36 truncate text-sm text-muted">{lead.source && words(lead.source)}</Td>
      <Td className="num text-sm whitespace-nowrap text-muted">
        <time dateTime={lead.created_at} title={dateTime(lead.created_at)}>
          {ago(lead.created_at)}
        </time>
      </Td>
    </tr>
  )
}
