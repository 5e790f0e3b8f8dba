import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import type { ComponentProps, ReactNode } from 'react'
import { cn } from '@/shared/lib/cn'

interface TableProps {
  /** What the table lists, for a screen reader. */
  caption: string
  head: ReactNode
  children: ReactNode
}

export function Table({ caption, head, children }: TableProps) {
  return (
    // Focusable, so that a keyboard can scroll what is too wide.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className="overflow-x-auto" role="group" aria-label={caption} tabIndex={0}>
      <table className="w-full border-collapse text-left">
        <caption className="sr-only">{caption}</caption>
        <thead className="border-b border-line bg-sunken">
          <tr>{head}</tr>
        </thead>
        <tbody className="divide-y divide-line">{children}</tbody>
      </table>
    </div>
  )
}

export function Th({ className, ...rest }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      className={cn('h-9 px-4 text-xs font-medium whitespace-nowrap text-muted first:pl-5 last:pr-5', className)}
      {...rest}
    />
  )
}

export function Td({ className, ...rest }: ComponentProps<'td'>) {
  return <td className={cn('px-4 py-2.5 first:pl-5 last:pr-5', className)} {...rest} />
}

interface SortThProps {
  /** The field, as the service's sort parameter names it. */
  field: string
  sort: string
  onSort: (sort: string) => void
  /** The direction that a first press gives. */
  first?: 'ascending' | 'descending'
  className?: string
  children: ReactNode
}

/** A column head that sorts; `sort` is the field, with a minus for descending. */
export function SortTh({ field, sort, onSort, first = 'ascending', className, children }: SortThProps) {
  const state = sort === field ? 'ascending' : sort === `-${field}` ? 'descending' : 'none'
  const Icon = { ascending: ArrowUp, descending: ArrowDown, none: ChevronsUpDown }[state]
  const begin = first === 'ascending' ? field : `-${field}`
  const flipped = state === 'ascending' ? `-${field}` : field
  return (
    <Th aria-sort={state} className={className}>
      <button
        type="button"
        onClick={() => onSort(state === 'none' ? begin : flipped)}
        className="-mx-1.5 inline-flex items-center gap-1 rounded-sm px-1.5 py-1 hover:bg-hover hover:text-ink"
      >
        {children}
        <Icon aria-hidden className={cn('size-3', state === 'none' && 'opacity-50')} />
      </button>
    </Th>
  )
}
