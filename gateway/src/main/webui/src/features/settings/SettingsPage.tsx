import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { ErrorState } from '@/shared/ui/ErrorState'
import { PageHeader } from '@/shared/ui/PageHeader'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { Tabs } from '@/shared/ui/Tabs'
import type { InboxSettings } from '@/shared/api/types/inbox'
import { useInboxSettings } from './api/getSettings'
import { AnsweringForm } from './AnsweringForm'
import { CannedReplies } from './CannedReplies'
import { ChannelCards } from './ChannelCards'
import { ConsentSection } from './ConsentSection'
import { HoursForm } from './HoursForm'
import { LimitsForm } from './LimitsForm'
import { QuietRules } from './QuietRules'
import { SenderForm } from './SenderForm'
import { Suppressions } from './Suppressions'
import { TeamCards } from './TeamCards'
import { TrackingForm } from './TrackingForm'

export interface SettingsPageProps {
  me: { id: string }
  /** Whether the user may change what holds for the whole business. */
  maySet: boolean
  /** Whether the user may write to people, and so keep texts and consents. */
  mayWrite: boolean
  /** Ways to what a phone's navigation has no room for. */
  links?: ReactNode
}

export function SettingsPage(props: SettingsPageProps) {
  usePageTitle('Settings')
  const [params, setParams] = useSearchParams()
  const settings = useInboxSettings()
  return (
    <>
      <PageHeader
        title="Settings"
        note={props.maySet ? 'How LeadNest writes to people for you.' : 'Only an owner or an admin may change these.'}
        actions={props.links}
      />
      {settings.isPending && <SkeletonRows rows={5} label="Loading settings" />}
      {settings.isError && (
        <ErrorState
          title="Settings could not be loaded"
          problem={settings.error}
          onRetry={() => void settings.refetch()}
        />
      )}
      {settings.data && (
        <Tabs
          label="Settings"
          tabs={sections(settings.data, props)}
          value={params.get('section') ?? 'channels'}
          onValue={(section) => setParams({ section }, { replace: true })}
        />
      )}
    </>
  )
}

function sections(settings: InboxSettings, { me, maySet, mayWrite }: SettingsPageProps) {
  const form = { settings, maySet }
  const panel = (content: ReactNode) => <div className="grid max-w-4xl gap-5">{content}</div>
  return [
    {
      value: 'channels',
      label: 'Channels',
      content: panel(
        <>
          <ChannelCards />
          <SenderForm {...form} />
        </>,
      ),
    },
    {
      value: 'hours',
      label: 'Hours and limits',
      content: panel(
        <>
          <HoursForm {...form} />
          <LimitsForm {...form} />
          <TrackingForm {...form} />
          <QuietRules />
        </>,
      ),
    },
    { value: 'answering', label: 'Answering', content: panel(<AnsweringForm {...form} me={me} />) },
    { value: 'canned', label: 'Canned replies', content: panel(<CannedReplies mayWrite={mayWrite} />) },
    {
      value: 'consent',
      label: 'Consent',
      content: panel(
        <>
          <ConsentSection mayRecord={mayWrite} />
          <Suppressions mayWrite={mayWrite} maySet={maySet} />
        </>,
      ),
    },
    { value: 'team', label: 'Team', content: panel(<TeamCards me={me} />) },
  ]
}
