import { createContext, use } from 'react'

/** What a role allows: `mayWrite` to work with leads, `maySet` to change what holds for the whole business. */
export interface Rights {
  mayWrite: boolean
  maySet: boolean
}

export function rightsOf(role: string): Rights {
  return { mayWrite: role !== 'viewer', maySet: role === 'owner' || role === 'admin' }
}

/** The rights of the signed-in user. Without a frame around it a screen offers nothing that changes anything. */
export const RightsContext = createContext<Rights>({ mayWrite: false, maySet: false })

/** Who may write and who may set: the services decide; this only spares the user what they would refuse. */
export function useRights(): Rights {
  return use(RightsContext)
}
