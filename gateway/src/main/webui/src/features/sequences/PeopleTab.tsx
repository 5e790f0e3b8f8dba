import { UserRoundX } from 'lucide-react'
import { useState } from 'react'
import type { Sequence } from '@/shared/api/types/nurture'
import { cn } from '@/shared/lib/cn'
import { useRights } from '@/shared/lib/rights'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Pagination } from '@/shared/ui/Pagination'
import { Select } from '@/shared/ui/Select'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useEnrolments } from './api/listEnrolments'
import { EnrolmentDrawer } from './EnrolmentDrawer'
import { EnrolmentTable } from './EnrolmentTable'
import { pageOf, useAddress } from './listState'
import { SequencePause } from './SequencePause'

const PER_PAGE = 20

/** Who is in the sequence, and where. */
export function PeopleTab({ sequence }: { sequence: Sequence }) {
  const { params, set } = useAddress()
  const { mayWrite } = useRights()
  const status = params.get('status') ?? ''
  const page = pageOf(params)
  const [shown, setShown] = useState<string | null>(null)
  const people = useEnrolments({ sequence_id: sequence.id, status, page, per_page: PER_PAGE }, true)
  const total = people.data?.total_count ?? 0
  return (
    <Card padded={false}>
      <div className="flex flex-wrap items-center justify-between gap-2 border-b border-line p-3">
        <Select
          aria-label="Where they are"
          className="w-full sm:w-44"
          value={status}
          onChange={(event) => set({ status: event.target.value, page: '' })}
        >
          <option value="">Everybody</option>
          <option value="running">Running</option>
          <option value="paused">Paused</option>
          <option value="ended">Ended</option>
        </Select>
        {mayWrite && <SequencePause sequence={sequence} />}
      </div>
      <div className={cn('transition-opacity', people.isPlaceholderData && 'opacity-60')} aria-busy={people.isFetching}>
        {people.isPending && <SkeletonRows rows={5} label="Loading people" />}
        {people.isError && (
          <ErrorState title="People could not be loaded" problem={people.error} onRetry={() => void people.refetch()} />
        )}
        {people.data?.enrolments.length === 0 && (
          <Nobody filtered={status !== ''} onClear={() => set({ status: '', page: '' })} />
        )}
        {people.data && people.data.enrolments.length > 0 && (
          <EnrolmentTable enrolments={people.data.enrolments} onOpen={setShown} />
        )}
      </div>
      {total > PER_PAGE && (
        <Pagination page={page} perPage={PER_PAGE} total={total} onPage={(next) => set({ page: String(next) })} />
      )}
      {shown && <EnrolmentDrawer id={shown} onClose={() => setShown(null)} />}
    </Card>
  )
}

function Nobody({ filtered, onClear }: { filtered: boolean; onClear: () => void }) {
  const action = filtered && <Button onClick={onClear}>Show everybody</Button>
  return (
    <EmptyState icon={UserRoundX} title={filtered ? 'Nobody is there' : 'Nobody is in it yet'} action={action}>
      Start it from a lead’s page, for all leads of a filter from the list of leads, or by a rule.
    </EmptyState>
  )
}
