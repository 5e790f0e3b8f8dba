import { DeveloperPage } from '@/features/developer/DeveloperPage'
import { useRights } from './useRights'

export function DeveloperScreen() {
  return <DeveloperPage mayWrite={useRights().mayWrite} />
}
