import { useEffect, useRef, useSyncExternalStore } from 'react'

const KEY = 'leadnest.shortcuts'
const listeners = new Set<() => void>()

function stored(): boolean {
  try {
    return localStorage.getItem(KEY) !== 'off'
  } catch {
    return true
  }
}

/** Turns single-key shortcuts on or off in this browser: who speaks to their computer must be able to. */
export function setShortcutsOn(on: boolean): void {
  try {
    if (on) localStorage.removeItem(KEY)
    else localStorage.setItem(KEY, 'off')
  } catch {
    // Without storage they stay on.
  }
  listeners.forEach((listener) => listener())
}

export function useShortcutsOn(): boolean {
  return useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, stored)
}

/** Single keys that act anywhere on a screen, except while somebody types or a dialog or menu is open. */
export function useShortcuts(keys: Record<string, () => void>): void {
  const on = useShortcutsOn()
  const latest = useRef(keys)
  useEffect(() => {
    latest.current = keys
  })
  useEffect(() => {
    if (!on) return
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof Element ? event.target : null
      const busy = target?.closest('input, textarea, select, [role=dialog], [role=menu]') ?? document.querySelector('[role=dialog]')
      const act = latest.current[event.key]
      if (!act || busy || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return
      event.preventDefault()
      act()
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [on])
}

/** Does what a click on the control that names this key would do; false where no such control is in the page. */
export function pressControl(key: string): boolean {
  const control = document.querySelector<HTMLElement>(`[aria-keyshortcuts="${key}"]`)
  if (!control) return false
  control.focus()
  if (control instanceof HTMLButtonElement) control.click()
  return true
}
