import { useSyncExternalStore } from 'react'

const WIDE = '(min-width: 48rem)'

function subscribe(onChange: () => void) {
  const query = matchMedia(WIDE)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}

/** Whether a table has room. One of table and cards is in the page, so nothing is read out twice. */
export function useWide(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(WIDE).matches)
}
