import { LeadsPage } from '@/features/leads/LeadsPage'
import { BulkStartButton } from '@/features/sequences/BulkStartButton'
import { useRights } from '@/shared/lib/rights'

/** The list of leads with what other features do to all leads of its filter. */
export function LeadsScreen() {
  const { mayWrite } = useRights()
  return (
    <LeadsPage actions={(filter, none) => mayWrite && <BulkStartButton filter={filter} disabled={none} />} />
  )
}
