/** The conversations' links, in the order in which they are shown. */
function links(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-conversation]')]
}

/** Moves the focus through the list: from the focused conversation, else from the open one. */
export function moveInList(step: 1 | -1, openId: string | null): void {
  const all = links()
  const focused = all.findIndex((link) => link === document.activeElement)
  const from = focused >= 0 ? focused : all.findIndex((link) => link.dataset.conversation === openId)
  const next = from < 0 ? (step > 0 ? 0 : all.length - 1) : from + step
  const link = all[Math.min(all.length - 1, Math.max(0, next))]
  link?.focus()
  link?.scrollIntoView?.({ block: 'nearest' })
}
