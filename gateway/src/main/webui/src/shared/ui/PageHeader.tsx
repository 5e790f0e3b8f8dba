import type { ReactNode } from 'react'

interface PageHeaderProps {
  title: ReactNode
  /** One line under the title. */
  note?: ReactNode
  actions?: ReactNode
}

export function PageHeader({ title, note, actions }: PageHeaderProps) {
  return (
    <header className="mb-5 flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="min-w-0 flex-1 basis-56">
        <h1 className="text-2xl font-semibold wrap-anywhere">{title}</h1>
        {note && <div className="mt-0.5 text-muted">{note}</div>}
      </div>
      {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
    </header>
  )
}
