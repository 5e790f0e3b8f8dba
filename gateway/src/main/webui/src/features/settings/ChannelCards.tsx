import { CircleAlert, Mail, MessageSquare } from 'lucide-react'
import { CHANNELS, type Channel, type ChannelState } from '@/shared/api/types/inbox'
import { words } from '@/shared/lib/format'
import { Badge } from '@/shared/ui/Badge'
import { Card } from '@/shared/ui/Card'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Skeleton } from '@/shared/ui/Skeleton'
import { useChannels } from './api/getChannels'

const names: Record<Channel, { title: string; icon: typeof Mail }> = {
  email: { title: 'E-mail', icon: Mail },
  sms: { title: 'Texts', icon: MessageSquare },
}

const providers: Record<string, string> = {
  smtp: 'Your mail server (SMTP)',
  local: 'The local mail server of this machine',
  twilio: 'Twilio',
  sandbox: 'The sandbox of this machine',
}

/** Which way messages go, whether they really leave, and what still stands in their way. */
export function ChannelCards() {
  const channels = useChannels()
  if (channels.isPending) return <Skeleton className="h-32 rounded-lg" />
  if (channels.isError) {
    return (
      <ErrorState
        title="The channels could not be checked"
        problem={channels.error}
        onRetry={() => void channels.refetch()}
      />
    )
  }
  return (
    <div className="grid gap-5 sm:grid-cols-2">
      {CHANNELS.map((channel) => (
        <ChannelCard key={channel} channel={channel} state={channels.data[channel]} />
      ))}
    </div>
  )
}

function ChannelCard({ channel, state }: { channel: Channel; state: ChannelState }) {
  const { title, icon: Icon } = names[channel]
  return (
    <Card
      title={title}
      actions={<Badge tone={state.ready ? 'accent' : 'danger'}>{state.ready ? 'Ready' : 'Not ready'}</Badge>}
    >
      <p className="flex items-center gap-2">
        <Icon className="size-4 shrink-0 text-muted" aria-hidden />
        {providers[state.provider] ?? words(state.provider)}
      </p>
      <p className="mt-2">
        <Badge tone={state.sandbox ? 'info' : 'neutral'}>
          {state.sandbox ? 'Sandbox: nothing leaves this machine' : 'Real: messages reach people'}
        </Badge>
      </p>
      {state.problems.length > 0 && (
        <ul className="mt-3 grid gap-1.5 text-sm text-warn-text">
          {state.problems.map((problem) => (
            <li key={problem} className="flex gap-2">
              <CircleAlert className="mt-0.5 size-4 shrink-0" aria-hidden />
              {problem}
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}
