import { useEffect } from 'react'

let page = 'LeadNest'
let waiting = 0

function show(): void {
  document.title = waiting > 0 ? `(${waiting}) ${page}` : page
}

/** Names the browser tab; screen readers announce it when the page changes. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    page = `${title} · LeadNest`
    show()
  }, [title])
}

/** Puts how much waits for the user before the tab's name, whatever the page. */
export function useTitleCount(count: number): void {
  useEffect(() => {
    waiting = count
    show()
    return () => {
      waiting = 0
      show()
    }
  }, [count])
}
