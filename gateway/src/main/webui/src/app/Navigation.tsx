import { FileUp, SlidersHorizontal, Users, Workflow } from 'lucide-react'
import { NavLink } from 'react-router'
import { cn } from '@/shared/lib/cn'

/** Only screens that exist; a phone's bar has room for the five that are used most. */
const places = [
  { to: '/leads', label: 'Leads', icon: Users, phone: true },
  { to: '/imports', label: 'Import', icon: FileUp, phone: true },
  { to: '/sequences', label: 'Sequences', icon: Workflow, phone: true },
  { to: '/settings/fields', label: 'Fields', icon: SlidersHorizontal, phone: true },
]

export function SideNav() {
  return (
    <nav aria-label="Main">
      <ul className="grid gap-0.5">
        {places.map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <NavLink
              to={to}
              className={({ isActive }) =>
                cn(
                  'flex h-9 items-center gap-2.5 rounded-md px-2.5 text-sm font-medium',
                  isActive ? 'bg-surface text-ink shadow-raised' : 'text-muted hover:bg-hover hover:text-ink',
                )
              }
            >
              <Icon className="size-4" aria-hidden />
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

export function BottomNav() {
  return (
    <nav
      aria-label="Main"
      className="fixed inset-x-0 bottom-0 z-30 border-t border-line bg-surface pb-[env(safe-area-inset-bottom)] lg:hidden"
    >
      <ul className="mx-auto grid max-w-lg auto-cols-fr grid-flow-col">
        {places.filter(({ phone }) => phone).map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <NavLink
              to={to}
              className={({ isActive }) =>
                cn(
                  'grid h-14 content-center justify-items-center gap-0.5 text-xs font-medium',
                  isActive ? 'text-accent-text' : 'text-muted',
                )
              }
            >
              <Icon className="size-5" aria-hidden />
              {label}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
