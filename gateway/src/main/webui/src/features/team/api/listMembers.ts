import { useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Member, MemberPage } from '@/shared/api/types/team'
import { teamKeys } from './keys'

/** The most that one page holds; a larger team is not shown whole. */
const MOST = 100

/** What to call a member. */
export function callName({ name, email }: Pick<Member, 'name' | 'email'>): string {
  return name || email
}

/** GET /auth/members: the colleagues of the signed-in user, and the user */
export function useMembers() {
  return useQuery({
    queryKey: teamKeys.members,
    queryFn: async ({ signal }) => {
      const answer = await request<MemberPage>('/auth/members', { query: { per_page: MOST }, signal })
      return answer.members
    },
    staleTime: 5 * 60_000,
  })
}

/** What a member is called by their id; null for one who is not known, or not yet. */
export function useNameOf(): (id: string | null | undefined) => string | null {
  const members = useMembers().data
  return (id) => {
    const found = members?.find((member) => member.id === id)
    return found ? callName(found) : null
  }
}
