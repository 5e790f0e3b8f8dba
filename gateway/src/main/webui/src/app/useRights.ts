import { useUser } from '@/features/session/SessionContext'

/** Who may write and who may set: the services decide; this only spares the user what they would refuse. */
export function useRights() {
  const { role } = useUser()
  return { mayWrite: role !== 'viewer', maySet: role === 'owner' || role === 'admin' }
}
