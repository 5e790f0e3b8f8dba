import { Link } from 'react-router'
import type { SandboxMessage } from '@/shared/api/types/sandbox'
import { ago, dateTime } from '@/shared/lib/format'

export function SandboxList({ messages }: { messages: SandboxMessage[] }) {
  return (
    <ul className="divide-y divide-line">
      {messages.map((message) => (
        <li
          key={message.id}
          className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-4 gap-y-0.5 px-5 py-3 hover:bg-sunken"
        >
          <Link
            to={`/developer/${encodeURIComponent(message.id)}`}
            className="truncate font-medium after:absolute after:inset-0 after:content-['']"
          >
            {message.subject ?? message.text ?? 'Without text'}
          </Link>
          <time dateTime={message.at} title={dateTime(message.at)} className="text-right text-sm text-muted">
            {ago(message.at)}
          </time>
          <p className="truncate text-sm text-muted">
            {message.direction === 'in' ? 'Received' : 'Sent'}: {message.from ?? '…'} → {message.to ?? '…'}
          </p>
        </li>
      ))}
    </ul>
  )
}
