import { ArrowLeft, Pencil, PhoneCall, Trash2 } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Link, useNavigate, useParams } from 'react-router'
import type { Lead } from '@/shared/api/types/lead'
import { useRights } from '@/shared/lib/rights'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { Button } from '@/shared/ui/Button'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ErrorState } from '@/shared/ui/ErrorState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Skeleton } from '@/shared/ui/Skeleton'
import { useToast } from '@/shared/ui/Toast'
import { useDeleteLead } from './api/deleteLead'
import { useLead } from './api/getLead'
import { DetailsCard } from './DetailsCard'
import { EditLeadDialog } from './EditLeadDialog'
import { leadName } from './leadName'
import { LogActivityDialog } from './LogActivityDialog'
import { ScoreCard } from './ScoreCard'
import { StatusBadge } from './StatusBadge'
import { StatusControl } from './StatusControl'
import { TimelineCard } from './TimelineCard'

interface LeadPageProps {
  /** What other features offer for this lead, drawn before the page's own actions. */
  actions?: (lead: Lead) => ReactNode
  /** What other features know of this lead, drawn under its score. */
  cards?: (lead: Lead) => ReactNode
}

export function LeadPage({ actions, cards }: LeadPageProps) {
  const { id = '' } = useParams()
  const lead = useLead(id)
  usePageTitle(lead.data ? leadName(lead.data) : 'Lead')
  return (
    <>
      <Link to="/leads" className="mb-3 inline-flex items-center gap-1.5 rounded-sm text-sm text-muted hover:text-ink">
        <ArrowLeft className="size-4" aria-hidden />
        All leads
      </Link>
      {lead.isPending && <LoadingLead />}
      {lead.isError && (
        <ErrorState title="This lead could not be opened" problem={lead.error} onRetry={() => void lead.refetch()} />
      )}
      {lead.data && <LeadView lead={lead.data} actions={actions?.(lead.data)} cards={cards?.(lead.data)} />}
    </>
  )
}

interface LeadViewProps {
  lead: Lead
  actions: ReactNode
  cards: ReactNode
}

function LeadView({ lead, actions, cards }: LeadViewProps) {
  const [editing, setEditing] = useState(false)
  const [logging, setLogging] = useState(false)
  const [deleting, setDeleting] = useState(false)
  const name = leadName(lead)
  const { mayWrite } = useRights()
  return (
    <>
      <PageHeader
        title={name}
        note={lead.business_name !== name ? lead.business_name : undefined}
        actions={
          <>
            {actions}
            {mayWrite ? <StatusControl lead={lead} /> : <StatusBadge status={lead.status} />}
            {mayWrite && (
              <>
                <Button onClick={() => setLogging(true)}>
                  <PhoneCall aria-hidden />
                  Log activity
                </Button>
                <Button onClick={() => setEditing(true)}>
                  <Pencil aria-hidden />
                  Edit
                </Button>
                <Button size="icon" aria-label="Delete lead" onClick={() => setDeleting(true)}>
                  <Trash2 aria-hidden />
                </Button>
              </>
            )}
          </>
        }
      />
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_22rem] lg:grid-rows-[auto_1fr]">
        <DetailsCard lead={lead} />
        <div className="grid gap-5 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <ScoreCard lead={lead} />
          {cards}
        </div>
        <TimelineCard leadId={lead.id} />
      </div>
      <LogActivityDialog leadId={lead.id} open={logging} onOpenChange={setLogging} />
      <EditLeadDialog lead={lead} open={editing} onOpenChange={setEditing} />
      <DeleteLead lead={lead} open={deleting} onOpenChange={setDeleting} />
    </>
  )
}

function DeleteLead({ lead, ...dialog }: { lead: Lead; open: boolean; onOpenChange: (open: boolean) => void }) {
  const remove = useDeleteLead(lead.id)
  const toast = useToast()
  const navigate = useNavigate()
  const removed = () => {
    toast('Lead deleted')
    void navigate('/leads')
  }
  return (
    <ConfirmDialog
      {...dialog}
      title={`Delete ${leadName(lead)}?`}
      description="The lead, its score and its timeline go. This cannot be undone."
      action="Delete lead"
      busy={remove.isPending}
      onConfirm={() => remove.mutate(undefined, { onSuccess: removed })}
    >
      <ProblemNote problem={remove.error} />
    </ConfirmDialog>
  )
}

function LoadingLead() {
  return (
    <div role="status" className="grid gap-5">
      <span className="sr-only">Loading the lead</span>
      <Skeleton className="h-8 w-64" />
      <Skeleton className="h-48 rounded-lg" />
      <Skeleton className="h-32 rounded-lg" />
    </div>
  )
}
