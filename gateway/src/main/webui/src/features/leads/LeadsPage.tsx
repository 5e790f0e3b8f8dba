import { Download, Plus, SearchX, Users } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Link } from 'react-router'
import { ApiProblem } from '@/shared/api/problem'
import { cn } from '@/shared/lib/cn'
import { counted } from '@/shared/lib/format'
import { useRights } from '@/shared/lib/rights'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { pressControl, useShortcuts } from '@/shared/lib/useShortcuts'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ErrorState } from '@/shared/ui/ErrorState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Pagination } from '@/shared/ui/Pagination'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useToast } from '@/shared/ui/Toast'
import { exportLeads } from './api/exportLeads'
import { useLeads, type LeadFilter, type LeadQuery } from './api/listLeads'
import { CreateLeadDialog } from './CreateLeadDialog'
import { LeadCards } from './LeadCards'
import { LeadFilters } from './LeadFilters'
import { LeadTable } from './LeadTable'
import { filtered, useListState } from './listState'
import { useWide } from './useWide'

interface LeadsPageProps {
  /** What other features do to all leads of a filter; `none` when it finds nobody. */
  actions?: (filter: LeadFilter, none: boolean) => ReactNode
}

export function LeadsPage({ actions }: LeadsPageProps) {
  usePageTitle('Leads')
  useShortcuts({ '/': () => pressControl('/') })
  const { query, change, clear } = useListState()
  const leads = useLeads(query)
  const [creating, setCreating] = useState(false)
  const { mayWrite } = useRights()
  const page = leads.data
  const none = page?.total_count === 0
  const note = page && !none ? counted(page.total_count, filtered(query) ? 'match' : 'lead', filtered(query) ? 'matches' : 'leads') : ' '
  return (
    <>
      <PageHeader
        title="Leads"
        note={note}
        actions={
          <>
            {actions?.(query, !page || none)}
            <ExportButton query={query} disabled={!page || none} />
            {mayWrite && (
              <Button look="primary" onClick={() => setCreating(true)}>
                <Plus aria-hidden />
                New lead
              </Button>
            )}
          </>
        }
      />
      {none && !filtered(query) ? (
        <Card>
          <NoLeads onCreate={() => setCreating(true)} />
        </Card>
      ) : (
        <Card padded={false}>
          <LeadFilters query={query} onChange={change} onClear={clear} />
          <div className={cn('transition-opacity', leads.isPlaceholderData && 'opacity-60')} aria-busy={leads.isFetching}>
            <Results leads={leads} query={query} onSort={(sort) => change({ sort })} onClear={clear} />
          </div>
          {page && !none && (
            <Pagination
              page={query.page}
              perPage={query.per_page}
              total={page.total_count}
              estimated={page.total_count_estimated}
              onPage={(next) => change({ page: String(next) })}
            />
          )}
        </Card>
      )}
      <CreateLeadDialog open={creating} onOpenChange={setCreating} />
    </>
  )
}

interface ResultsProps {
  leads: ReturnType<typeof useLeads>
  query: LeadQuery
  onSort: (sort: string) => void
  onClear: () => void
}

function Results({ leads, query, onSort, onClear }: ResultsProps) {
  const wide = useWide()
  if (leads.isPending) return <SkeletonRows label="Loading leads" />
  if (leads.isError) {
    return <ErrorState title="Leads could not be loaded" problem={leads.error} onRetry={() => void leads.refetch()} />
  }
  if (leads.data.leads.length === 0) {
    return (
      <EmptyState icon={SearchX} title="No lead matches" action={<Button onClick={onClear}>Clear filters</Button>}>
        Nothing fits this search and these filters together.
      </EmptyState>
    )
  }
  const List = wide ? LeadTable : LeadCards
  return <List leads={leads.data.leads} sort={query.sort} onSort={onSort} />
}

function NoLeads({ onCreate }: { onCreate: () => void }) {
  const { mayWrite } = useRights()
  const action = mayWrite && (
    <>
      <Button look="primary" asChild>
        <Link to="/imports">Import a spreadsheet</Link>
      </Button>
      <Button onClick={onCreate}>Add one by hand</Button>
    </>
  )
  return (
    <EmptyState icon={Users} title="No leads yet" action={action}>
      Bring in the spreadsheet you have. Every lead is scored a moment after it arrives.
    </EmptyState>
  )
}

function ExportButton({ query, disabled }: { query: LeadQuery; disabled: boolean }) {
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const { search, status, source, grade, import_id, sort } = query
  const run = () => {
    setBusy(true)
    exportLeads({ search, status, source, grade, import_id, sort })
      .catch((problem: unknown) => toast(problem instanceof ApiProblem ? problem.message : 'Export failed', 'failed'))
      .finally(() => setBusy(false))
  }
  return (
    <Button onClick={run} busy={busy} disabled={disabled}>
      {!busy && <Download aria-hidden />}
      Export CSV
    </Button>
  )
}
