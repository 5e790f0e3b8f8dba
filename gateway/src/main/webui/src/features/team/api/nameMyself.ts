import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { Member } from '@/shared/api/types/team'
import { teamKeys } from './keys'

/** PUT /auth/members/me */
export function useNameMyself() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (name: string) => request<Member>('/auth/members/me', { method: 'PUT', body: { name } }),
    onSuccess: () => cache.invalidateQueries({ queryKey: teamKeys.members }),
  })
}
