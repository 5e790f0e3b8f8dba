import {
  ChartColumn,
  FileUp,
  FlaskConical,
  Inbox,
  Settings,
  SlidersHorizontal,
  Users,
  Workflow,
  type LucideIcon,
} from 'lucide-react'
import { NavLink } from 'react-router'
import { useSandboxOffered } from '@/features/developer/api/listSandboxMessages'
import { useUnreadCount } from '@/features/inbox/api/countUnread'
import { cn } from '@/shared/lib/cn'
import { count } from '@/shared/lib/format'

interface Place {
  to: string
  label: string
  icon: LucideIcon
  /** A phone's bar has room for the five that are used most; the rest is reached from the settings. */
  phone: boolean
}

/** Only screens that exist. */
const places: Place[] = [
  { to: '/leads', label: 'Leads', icon: Users, phone: true },
  { to: '/inbox', label: 'Inbox', icon: Inbox, phone: true },
  { to: '/imports', label: 'Import', icon: FileUp, phone: true },
  { to: '/sequences', label: 'Sequences', icon: Workflow, phone: true },
  { to: '/analytics', label: 'Analytics', icon: ChartColumn, phone: false },
  { to: '/settings/fields', label: 'Fields', icon: SlidersHorizontal, phone: false },
  { to: '/settings', label: 'Settings', icon: Settings, phone: true },
]

const developer: Place = { to: '/developer', label: 'Developer', icon: FlaskConical, phone: false }

export function SideNav() {
  const sandbox = useSandboxOffered()
  return (
    <nav aria-label="Main">
      <ul className="grid gap-0.5">
        {(sandbox ? [...places, developer] : places).map(({ to, label, icon: Icon }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={to === '/settings'}
              className={({ isActive }) =>
                cn(
                  'flex h-9 items-center gap-2.5 rounded-md px-2.5 text-sm font-medium',
                  isActive ? 'bg-surface text-ink shadow-raised' : 'text-muted hover:bg-hover hover:text-ink',
                )
              }
            >
              <Icon className="size-4" aria-hidden />
              {label}
              {to === '/inbox' && <Unread className="ml-auto" />}
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
        {places
          .filter(({ phone }) => phone)
          .map(({ to, label, icon: Icon }) => (
            <li key={to}>
              <NavLink
                to={to}
                className={({ isActive }) =>
                  cn(
                    'relative grid h-14 content-center justify-items-center gap-0.5 text-xs font-medium',
                    isActive ? 'text-accent-text' : 'text-muted',
                  )
                }
              >
                <Icon className="size-5" aria-hidden />
                {label}
                {to === '/inbox' && <Unread className="absolute top-1 left-[calc(50%+0.375rem)]" />}
              </NavLink>
            </li>
          ))}
      </ul>
    </nav>
  )
}

/** How many conversations are unread. */
function Unread({ className }: { className: string }) {
  const unread = useUnreadCount()
  if (!unread) return null
  return (
    <span className={cn('num min-w-5 rounded-full bg-accent px-1.5 text-center text-xs font-semibold text-accent-ink', className)}>
      {unread > 99 ? '99+' : count(unread)}
      <span className="sr-only"> unread</span>
    </span>
  )
}
