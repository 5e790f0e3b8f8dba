import { useMutation, useQueryClient } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { FieldDefinition, FieldType } from '@/shared/api/types/lead'
import { fieldKeys } from './listFields'

export interface FieldDraft {
  label: string
  type: FieldType
  choices?: string[]
}

/** POST /leads/fields */
export function useCreateField() {
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (draft: FieldDraft) => request<FieldDefinition>('/leads/fields', { method: 'POST', body: draft }),
    onSuccess: () => cache.invalidateQueries({ queryKey: fieldKeys.all }),
  })
}
