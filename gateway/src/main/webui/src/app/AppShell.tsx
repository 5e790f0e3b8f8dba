import { LogOut } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Outlet, useLocation } from 'react-router'
import { InboxPulse } from '@/features/inbox/InboxPulse'
import { useSession, useUser } from '@/features/session/SessionContext'
import { RightsContext, rightsOf } from '@/shared/lib/rights'
import { DropdownMenu, MenuItem, MenuLabel, MenuSeparator } from '@/shared/ui/DropdownMenu'
import { Logo } from '@/shared/ui/Logo'
import { ThemeToggle } from '@/shared/ui/ThemeToggle'
import { BottomNav, SideNav } from './Navigation'
import { TrialNote } from './TrialNote'

/** The frame of every signed-in screen: navigation, who is signed in, the content. */
export function AppShell() {
  const { pathname } = useLocation()
  const user = useUser()
  const content = useRef<HTMLElement>(null)
  // The inbox is one screen, whichever conversation is open in it: it moves the focus itself.
  const screen = pathname.startsWith('/inbox') ? '/inbox' : pathname
  const last = useRef(screen)
  useEffect(() => {
    // A new screen starts at its top, and a screen reader starts reading there.
    if (last.current === screen) return
    last.current = screen
    content.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [screen])
  return (
    <div className="lg:grid lg:grid-cols-[14.5rem_minmax(0,1fr)]">
      <InboxPulse userId={user.id} />
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-accent px-3 py-2 text-accent-ink focus:not-sr-only focus:fixed focus:top-3 focus:left-3"
      >
        Skip to content
      </a>
      <aside className="sticky top-0 hidden h-dvh flex-col border-r border-line bg-sunken px-3 py-4 lg:flex">
        <div className="px-2 pb-5">
          <Logo />
        </div>
        <SideNav />
        <div className="mt-auto grid grid-cols-1 gap-3">
          <TrialNote />
          <div className="flex items-center gap-1 border-t border-line pt-3">
            <AccountMenu />
            <ThemeToggle />
          </div>
        </div>
      </aside>
      <div className="min-w-0">
        <header className="flex items-center justify-between border-b border-line bg-sunken px-4 py-2 lg:hidden">
          <Logo />
          <div className="flex items-center">
            <ThemeToggle />
            <AccountMenu compact />
          </div>
        </header>
        <main
          id="content"
          ref={content}
          tabIndex={-1}
          className="mx-auto max-w-6xl px-4 pt-5 pb-28 outline-none sm:px-6 lg:px-8 lg:pt-8 lg:pb-12 has-data-wide:max-w-none has-data-wide:p-0"
        >
          <RightsContext value={rightsOf(user.role)}>
            <Outlet />
          </RightsContext>
        </main>
      </div>
      <BottomNav />
    </div>
  )
}

function AccountMenu({ compact = false }: { compact?: boolean }) {
  const { leave } = useSession()
  const user = useUser()
  const trigger = (
    <button
      type="button"
      className="flex min-w-0 flex-1 items-center gap-2.5 rounded-md p-1.5 text-left hover:bg-hover"
    >
      <span className="grid size-7 shrink-0 place-items-center rounded-full bg-accent text-xs font-semibold text-accent-ink" aria-hidden>
        {user.business_name.charAt(0).toUpperCase()}
      </span>
      <span className="sr-only">Account:</span>
      {compact ? (
        <span className="sr-only">{user.email}</span>
      ) : (
        <span className="min-w-0">
          <span className="block truncate text-sm font-medium">{user.business_name}</span>
          <span className="block truncate text-xs text-muted">{user.email}</span>
        </span>
      )}
    </button>
  )
  return (
    <DropdownMenu trigger={trigger} align={compact ? 'end' : 'start'}>
      <MenuLabel>{user.email}</MenuLabel>
      <MenuSeparator />
      <MenuItem onSelect={() => void leave().catch(() => undefined)}>
        <LogOut aria-hidden />
        Sign out
      </MenuItem>
    </DropdownMenu>
  )
}
