import { Coins, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { SpendEntry } from '@/shared/api/types/analytics'
import { money } from '@/shared/lib/format'
import { useRights } from '@/shared/lib/rights'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ErrorState } from '@/shared/ui/ErrorState'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { Table, Td, Th } from '@/shared/ui/Table'
import { useRemoveSpend, useSpend } from './api/spend'
import { SpendDialog } from './SpendDialog'

/** What is spent on getting leads; without it no cost per lead and no return can be told. */
export function SpendCard() {
  const spend = useSpend()
  const { maySet } = useRights()
  const [entering, setEntering] = useState(false)
  const [removing, setRemoving] = useState<SpendEntry | null>(null)
  const enter = maySet && (
    <Button onClick={() => setEntering(true)}>
      <Plus aria-hidden />
      Enter spend
    </Button>
  )
  return (
    <Card title="Spend" padded={false} actions={spend.data?.spend.length ? enter : undefined}>
      {spend.isPending && <SkeletonRows rows={3} label="Loading spend" />}
      {spend.isError && (
        <ErrorState title="Spend could not be loaded" problem={spend.error} onRetry={() => void spend.refetch()} />
      )}
      {spend.data?.spend.length === 0 && (
        <EmptyState icon={Coins} title="No spend entered" action={enter}>
          Enter what you pay for each source, and every figure that needs it appears.
        </EmptyState>
      )}
      {spend.data && spend.data.spend.length > 0 && (
        <SpendTable entries={spend.data.spend} currency={spend.data.currency} onRemove={maySet ? setRemoving : undefined} />
      )}
      {entering && spend.data && <SpendDialog currency={spend.data.currency} onClose={() => setEntering(false)} />}
      {removing && <RemoveSpend entry={removing} onClose={() => setRemoving(null)} />}
    </Card>
  )
}

interface SpendTableProps {
  entries: SpendEntry[]
  currency: string
  onRemove?: (entry: SpendEntry) => void
}

function SpendTable({ entries, currency, onRemove }: SpendTableProps) {
  const head = (
    <>
      <Th>Month</Th>
      <Th>Source</Th>
      <Th>Campaign</Th>
      <Th className="text-right">Amount</Th>
      {onRemove && (
        <Th>
          <span className="sr-only">Remove</span>
        </Th>
      )}
    </>
  )
  return (
    <Table caption="Spend" head={head}>
      {entries.map((entry) => (
        <tr key={`${entry.month} ${entry.source} ${entry.campaign ?? ''}`}>
          <Td>{entry.month}</Td>
          <Td>{entry.source}</Td>
          <Td className="text-muted">{entry.campaign ?? 'all'}</Td>
          <Td className="num text-right">{money(entry.amount, currency)}</Td>
          {onRemove && (
            <Td className="text-right">
              <Button
                look="quiet"
                size="icon"
                aria-label={`Remove ${entry.source} of ${entry.month}`}
                onClick={() => onRemove(entry)}
              >
                <Trash2 aria-hidden />
              </Button>
            </Td>
          )}
        </tr>
      ))}
    </Table>
  )
}

function RemoveSpend({ entry, onClose }: { entry: SpendEntry; onClose: () => void }) {
  const remove = useRemoveSpend()
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Remove the spend on ${entry.source} in ${entry.month}?`}
      description="Figures of that month are computed without it."
      action="Remove"
      busy={remove.isPending}
      onConfirm={() => remove.mutate(entry, { onSuccess: onClose })}
    >
      <ProblemNote problem={remove.error} />
    </ConfirmDialog>
  )
}
