import type { SandboxMessageDetail } from '@/shared/api/types/sandbox'

export interface HeaderLine {
  name: string
  value: string
}

/** A mail's headers one by one; a header may be there several times. */
export function headerLines(headers: SandboxMessageDetail['headers']): HeaderLine[] {
  if (!headers) return []
  if (Array.isArray(headers)) return headers
  return Object.entries(headers).flatMap(([name, values]) =>
    (Array.isArray(values) ? values : [values]).map((value) => ({ name, value })),
  )
}
