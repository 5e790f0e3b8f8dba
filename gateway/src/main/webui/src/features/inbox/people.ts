import type { Member } from '@/shared/api/types/team'
import { callName } from '@/features/team/api/listMembers'

/** A member as the inbox calls them. */
export interface Person {
  id: string
  name: string
}

/** The team to choose from: the user first, the others by name. @param assigned one who must be among them, or null */
export function teamOf(me: Person, members: Member[], assigned: Person | null): Person[] {
  const others = members.filter(({ id }) => id !== me.id).map((member) => ({ id: member.id, name: callName(member) }))
  const known = [me, ...others.sort((one, other) => one.name.localeCompare(other.name))]
  // Who left the team may still have conversations.
  return assigned && !known.some(({ id }) => id === assigned.id) ? [...known, assigned] : known
}
