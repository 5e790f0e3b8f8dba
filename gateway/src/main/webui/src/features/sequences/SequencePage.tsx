import { ArrowLeft } from 'lucide-react'
import { Link, useParams } from 'react-router'
import type { Sequence } from '@/shared/api/types/nurture'
import { count, words } from '@/shared/lib/format'
import { useRights } from '@/shared/lib/rights'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { Badge } from '@/shared/ui/Badge'
import { Button } from '@/shared/ui/Button'
import { ErrorState } from '@/shared/ui/ErrorState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { Skeleton } from '@/shared/ui/Skeleton'
import { Tabs } from '@/shared/ui/Tabs'
import { useToast } from '@/shared/ui/Toast'
import { useSequence } from './api/getSequence'
import { useShelveSequence } from './api/shelveSequence'
import { EditorTab } from './EditorTab'
import { LeaveGuard } from './LeaveGuard'
import { useAddress } from './listState'
import { sequenceTones } from './nurtureWords'
import { PeopleTab } from './PeopleTab'
import { SequenceMenu } from './SequenceMenu'
import { SimulationTab } from './SimulationTab'
import { StatisticsTab } from './StatisticsTab'
import { useDraft } from './useDraft'
import { VersionList } from './VersionList'

export function SequencePage() {
  const { id = '' } = useParams()
  const sequence = useSequence(id)
  usePageTitle(sequence.data?.name ?? 'Sequence')
  return (
    <>
      <Link
        to="/sequences"
        className="mb-3 inline-flex items-center gap-1.5 rounded-sm text-sm text-muted hover:text-ink"
      >
        <ArrowLeft className="size-4" aria-hidden />
        All sequences
      </Link>
      {sequence.isPending && <LoadingSequence />}
      {sequence.isError && !sequence.data && (
        <ErrorState
          title="This sequence could not be opened"
          problem={sequence.error}
          onRetry={() => void sequence.refetch()}
        />
      )}
      {sequence.data && (
        <SequenceView key={sequence.data.id} sequence={sequence.data} onConflict={() => void sequence.refetch()} />
      )}
    </>
  )
}

function SequenceView({ sequence, onConflict }: { sequence: Sequence; onConflict: () => void }) {
  // Above the tabs: a look at the people in it does not cost what was edited.
  const edited = useDraft(sequence)
  const { mayWrite } = useRights()
  const { params, set } = useAddress()
  const tabs = [
    {
      value: 'steps',
      label: edited.dirty ? 'Steps (not saved)' : 'Steps',
      content: <EditorTab sequence={sequence} edited={edited} onConflict={onConflict} />,
    },
    { value: 'simulation', label: 'Simulation', content: <SimulationTab sequence={sequence} edited={edited.dirty} /> },
    { value: 'people', label: 'People', content: <PeopleTab sequence={sequence} /> },
    { value: 'statistics', label: 'Statistics', content: <StatisticsTab sequence={sequence} /> },
    { value: 'versions', label: 'Versions', content: <VersionList versions={sequence.versions} /> },
  ]
  const tab = tabs.find(({ value }) => value === params.get('tab'))?.value ?? 'steps'
  return (
    <>
      <PageHeader
        title={sequence.name}
        note={
          <span className="num flex flex-wrap items-center gap-2">
            <Badge tone={sequenceTones[sequence.status]}>{words(sequence.status)}</Badge>
            Version {count(sequence.version)} · {count(sequence.running)} running · {count(sequence.completed)} completed
          </span>
        }
        actions={
          <>
            {mayWrite && sequence.status !== 'active' && <ActivateButton id={sequence.id} />}
            <SequenceMenu sequence={sequence} />
          </>
        }
      />
      <Tabs
        label="Parts of the sequence"
        tabs={tabs}
        value={tab}
        onValue={(value) => set({ tab: value === 'steps' ? '' : value, status: '', page: '' })}
      />
      <LeaveGuard dirty={edited.dirty} />
    </>
  )
}

function ActivateButton({ id }: { id: string }) {
  const shelve = useShelveSequence(id)
  const toast = useToast()
  const activate = () =>
    shelve.mutate('activate', {
      onSuccess: () => toast('Sequence activated'),
      onError: (problem) => toast(problem.message, 'failed'),
    })
  return (
    <Button look="primary" busy={shelve.isPending} onClick={activate}>
      Activate
    </Button>
  )
}

function LoadingSequence() {
  return (
    <div role="status" className="grid gap-5">
      <span className="sr-only">Loading the sequence</span>
      <Skeleton className="h-8 w-64" />
      <Skeleton className="h-16 rounded-lg" />
      <Skeleton className="h-16 rounded-lg" />
      <Skeleton className="h-16 rounded-lg" />
    </div>
  )
}
