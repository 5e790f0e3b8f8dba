import { useMedia } from '@/shared/lib/useMedia'

/** Whether a table has room. One of table and cards is in the page, so nothing is read out twice. */
export function useWide(): boolean {
  return useMedia('(min-width: 48rem)')
}
