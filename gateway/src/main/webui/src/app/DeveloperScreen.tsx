import { DeveloperPage } from '@/features/developer/DeveloperPage'
import { useRights } from '@/shared/lib/rights'

export function DeveloperScreen() {
  return <DeveloperPage mayWrite={useRights().mayWrite} />
}
