import { ArrowLeft } from 'lucide-react'
import { Link } from 'react-router'
import type { SandboxMessageDetail } from '@/shared/api/types/sandbox'
import { dateTime } from '@/shared/lib/format'
import { Badge } from '@/shared/ui/Badge'
import { Card } from '@/shared/ui/Card'
import { ErrorState } from '@/shared/ui/ErrorState'
import { MailFrame } from '@/shared/ui/MailFrame'
import { Skeleton } from '@/shared/ui/Skeleton'
import { Tabs } from '@/shared/ui/Tabs'
import { AnswerForm } from './AnswerForm'
import { useSandboxMessage } from './api/getSandboxMessage'

export function MessageView({ id, mayWrite }: { id: string; mayWrite: boolean }) {
  const message = useSandboxMessage(id)
  return (
    <>
      <Link
        to={message.data ? `/developer?channel=${message.data.channel}` : '/developer'}
        className="mb-3 inline-flex items-center gap-1.5 rounded-sm text-sm text-muted hover:text-ink"
      >
        <ArrowLeft className="size-4" aria-hidden />
        All messages
      </Link>
      {message.isPending && <Skeleton className="h-64 rounded-lg" />}
      {message.isError && (
        <ErrorState
          title="This message could not be opened"
          problem={message.error}
          onRetry={() => void message.refetch()}
        />
      )}
      {message.data && (
        <div className="grid max-w-4xl gap-5">
          <Opened message={message.data} />
          {mayWrite && message.data.direction === 'out' && <AnswerForm message={message.data} />}
        </div>
      )}
    </>
  )
}

function Opened({ message }: { message: SandboxMessageDetail }) {
  const headers = message.channel === 'email' ? Object.entries(message.headers ?? {}) : []
  const text = <pre className="font-sans wrap-anywhere whitespace-pre-wrap">{message.text ?? 'Without text'}</pre>
  const views = [
    ...(message.html
      ? [{ value: 'html', label: 'As shown', content: <MailFrame html={message.html} title="The e-mail as shown" /> }]
      : []),
    { value: 'text', label: 'Text', content: text },
    ...(headers.length
      ? [
          {
            value: 'headers',
            label: 'Headers',
            content: (
              <dl className="grid gap-x-4 gap-y-1 text-sm sm:grid-cols-[minmax(8rem,auto)_minmax(0,1fr)]">
                {headers.map(([name, value]) => (
                  <div key={name} className="contents">
                    <dt className="text-muted">{name}</dt>
                    <dd className="wrap-anywhere">{value}</dd>
                  </div>
                ))}
              </dl>
            ),
          },
        ]
      : []),
  ]
  return (
    <Card title={message.subject ?? 'Text message'} actions={<Badge tone="info">Sandbox</Badge>}>
      <p className="mb-4 text-sm text-muted wrap-anywhere">
        {message.from ?? 'Not sent yet'} → {message.to ?? '…'}, {dateTime(message.at)}
      </p>
      {views.length > 1 ? <Tabs label="Views of the message" tabs={views} /> : text}
    </Card>
  )
}
