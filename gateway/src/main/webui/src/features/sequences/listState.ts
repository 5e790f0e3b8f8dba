import { useSearchParams } from 'react-router'

/** A parameter of the address that is a page's number, from 1; anything unreadable is the first page. */
export function pageOf(params: URLSearchParams, name = 'page'): number {
  const page = Number.parseInt(params.get(name) ?? '', 10)
  return Number.isFinite(page) && page > 0 ? page : 1
}

/** State that lives in the address: it survives a reload, the back button and a copied link. */
export function useAddress() {
  const [params, setParams] = useSearchParams()
  /** Sets parameters; an empty value removes one. */
  const set = (change: Record<string, string>, replace = false) =>
    setParams(
      (now) => {
        const next = new URLSearchParams(now)
        for (const [name, value] of Object.entries(change)) {
          if (value) next.set(name, value)
          else next.delete(name)
        }
        return next
      },
      { replace },
    )
  return { params, set }
}
