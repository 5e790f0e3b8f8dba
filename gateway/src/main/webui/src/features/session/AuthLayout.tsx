import type { ReactNode } from 'react'
import { Navigate, useSearchParams } from 'react-router'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { Logo } from '@/shared/ui/Logo'
import { ThemeToggle } from '@/shared/ui/ThemeToggle'
import { destination } from './destination'
import { useSession } from './SessionContext'

const promises = [
  ['Any spreadsheet goes in', 'Exports of Meta, HubSpot, Salesforce, Google and others map by themselves.'],
  ['Every row is accounted for', 'Created, updated, unchanged, skipped and failed add up to your file.'],
  ['Scores that show their reasons', 'Each point is named, and the score says how sure it is.'],
]

/** The frame of the screens for people who are not signed in. */
export function AuthLayout({ title, note, children }: { title: string; note: ReactNode; children: ReactNode }) {
  const { state } = useSession()
  const [params] = useSearchParams()
  usePageTitle(title)
  if (state.phase === 'signed-in') return <Navigate to={destination(params.get('next'))} replace />
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,0.82fr)]">
      <div className="flex flex-col px-5 py-5 sm:px-10">
        <header className="flex items-center justify-between">
          <Logo />
          <ThemeToggle />
        </header>
        <main className="mx-auto flex w-full max-w-sm flex-1 flex-col justify-center py-10">
          <h1 className="text-2xl font-semibold">{title}</h1>
          <p className="mt-1 mb-7 text-muted">{note}</p>
          {children}
        </main>
      </div>
      <aside className="hidden flex-col justify-center border-l border-line bg-sunken px-14 lg:flex">
        <p className="max-w-md text-3xl font-semibold tracking-tight text-balance">
          Know which lead to call next, and why.
        </p>
        <dl className="mt-10 grid max-w-md gap-6">
          {promises.map(([what, how]) => (
            <div key={what} className="border-l-2 border-accent pl-4">
              <dt className="font-medium">{what}</dt>
              <dd className="mt-0.5 text-muted">{how}</dd>
            </div>
          ))}
        </dl>
      </aside>
    </div>
  )
}
