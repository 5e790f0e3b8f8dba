import { FlaskConical, Inbox } from 'lucide-react'
import { useState } from 'react'
import { useParams, useSearchParams } from 'react-router'
import { ApiProblem } from '@/shared/api/problem'
import type { Channel } from '@/shared/api/types/inbox'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ErrorState } from '@/shared/ui/ErrorState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { Tabs } from '@/shared/ui/Tabs'
import { useSandboxMessages } from './api/listSandboxMessages'
import { MessageView } from './MessageView'
import { PlayMailDialog } from './PlayMailDialog'
import { PlayTextDialog } from './PlayTextDialog'
import { SandboxList } from './SandboxList'

/** What a LeadNest without providers kept to itself: the local mail, and the texts of the sandbox. */
export function DeveloperPage({ mayWrite }: { mayWrite: boolean }) {
  usePageTitle('Developer')
  const { messageId } = useParams()
  const [params, setParams] = useSearchParams()
  const [playing, setPlaying] = useState<Channel | null>(null)
  return (
    <>
      <PageHeader
        title="Developer"
        actions={
          mayWrite && (
            <>
              <Button onClick={() => setPlaying('email')}>Play an inbound e-mail</Button>
              <Button onClick={() => setPlaying('sms')}>Play an inbound text</Button>
            </>
          )
        }
      />
      <div className="mb-5 flex gap-3 rounded-lg bg-info-soft px-4 py-3 text-info-text">
        <FlaskConical className="mt-0.5 size-4 shrink-0" aria-hidden />
        <p>
          <strong className="font-semibold">Nothing here left this machine.</strong> No provider is set up, so e-mail goes
          to a mail server on this machine and texts to a sandbox. Nobody received any of it.
        </p>
      </div>
      {messageId ? (
        <MessageView key={messageId} id={messageId} mayWrite={mayWrite} />
      ) : (
        <Tabs
          label="Channel"
          tabs={[
            { value: 'email', label: 'Local mail', content: <Messages channel="email" /> },
            { value: 'sms', label: 'Sandbox texts', content: <Messages channel="sms" /> },
          ]}
          value={params.get('channel') ?? 'email'}
          onValue={(channel) => setParams({ channel }, { replace: true })}
        />
      )}
      {playing === 'sms' && <PlayTextDialog onClose={() => setPlaying(null)} />}
      {playing === 'email' && <PlayMailDialog onClose={() => setPlaying(null)} />}
    </>
  )
}

function Messages({ channel }: { channel: Channel }) {
  const messages = useSandboxMessages(channel)
  if (messages.error instanceof ApiProblem && messages.error.status === 404) {
    return (
      <EmptyState icon={FlaskConical} title="There is no sandbox here">
        This LeadNest sends by real providers. What was sent is in the inbox.
      </EmptyState>
    )
  }
  return (
    <Card padded={false}>
      {messages.isPending && <SkeletonRows rows={4} label="Loading messages" />}
      {messages.isError && (
        <ErrorState
          title="The messages could not be loaded"
          problem={messages.error}
          onRetry={() => void messages.refetch()}
        />
      )}
      {messages.data?.length === 0 && (
        <EmptyState icon={Inbox} title={channel === 'sms' ? 'No texts yet' : 'No mail yet'}>
          What LeadNest sends by {channel === 'sms' ? 'text' : 'e-mail'} shows here a moment later.
        </EmptyState>
      )}
      {messages.data && messages.data.length > 0 && <SandboxList messages={messages.data} />}
    </Card>
  )
}
