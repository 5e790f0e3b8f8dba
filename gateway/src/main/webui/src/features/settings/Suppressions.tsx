import { Ban, Plus } from 'lucide-react'
import { useState } from 'react'
import type { Suppression } from '@/shared/api/types/inbox'
import { date } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Pagination } from '@/shared/ui/Pagination'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useSuppressions } from './api/listSuppressions'
import { RemoveSuppressionDialog, SuppressDialog } from './SuppressDialogs'
import { mayBeLifted, suppressionWords } from './suppressionWords'

/** Addresses that nothing is sent to, whatever else is on record. */
export function Suppressions({ mayWrite, maySet }: { mayWrite: boolean; maySet: boolean }) {
  const [page, setPage] = useState(1)
  const list = useSuppressions(page)
  const [adding, setAdding] = useState(false)
  const [removing, setRemoving] = useState<Suppression | null>(null)
  const add = mayWrite && (
    <Button onClick={() => setAdding(true)}>
      <Plus aria-hidden />
      Suppress an address
    </Button>
  )
  return (
    <Card title="Suppression list" padded={false} actions={add}>
      {list.isPending && <SkeletonRows rows={3} label="Loading the suppression list" />}
      {list.isError && (
        <ErrorState
          title="The suppression list could not be loaded"
          problem={list.error}
          onRetry={() => void list.refetch()}
        />
      )}
      {list.data?.suppressions.length === 0 && (
        <EmptyState icon={Ban} title="Nobody is suppressed">
          Bounced and complaining addresses come here by themselves.
        </EmptyState>
      )}
      <ul className="divide-y divide-line">
        {list.data?.suppressions.map((one) => (
          <li key={one.id} className="flex items-center gap-3 px-5 py-2.5">
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium">{one.address ?? 'An erased person'}</p>
              <p className="text-sm text-muted">
                {one.channel === 'sms' ? 'Texts' : 'E-mail'}, since {date(one.at)}: {suppressionWords[one.reason]}
              </p>
            </div>
            {maySet && mayBeLifted(one) && (
              <Button size="small" aria-label={`Remove ${one.address ?? 'the erased person'}`} onClick={() => setRemoving(one)}>
                Remove
              </Button>
            )}
          </li>
        ))}
      </ul>
      {list.data && list.data.total_count > list.data.per_page && (
        <Pagination page={page} perPage={list.data.per_page} total={list.data.total_count} onPage={setPage} />
      )}
      {adding && <SuppressDialog onClose={() => setAdding(false)} />}
      {removing && <RemoveSuppressionDialog suppression={removing} onClose={() => setRemoving(null)} />}
    </Card>
  )
}
