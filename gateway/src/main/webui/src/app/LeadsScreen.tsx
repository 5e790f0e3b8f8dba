import { LeadsPage } from '@/features/leads/LeadsPage'
import { BulkStartButton } from '@/features/sequences/BulkStartButton'

/** The list of leads with what other features do to all leads of its filter. */
export function LeadsScreen() {
  return <LeadsPage actions={(filter, none) => <BulkStartButton filter={filter} disabled={none} />} />
}
