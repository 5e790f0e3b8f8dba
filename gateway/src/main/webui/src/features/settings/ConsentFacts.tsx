import { Ban, CircleCheck, CircleHelp } from 'lucide-react'
import { useState } from 'react'
import { useNameOf } from '@/features/team/api/listMembers'
import { CHANNELS, type Channel, type Consent } from '@/shared/api/types/inbox'
import { date } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Skeleton } from '@/shared/ui/Skeleton'
import { useToast } from '@/shared/ui/Toast'
import { useConsents } from './api/listConsents'
import { useWithdrawConsent } from './api/withdrawConsent'
import { RecordConsentDialog } from './RecordConsentDialog'

interface ConsentFactsProps {
  leadId: string
  name: string
  mayRecord: boolean
}

const channelNames: Record<Channel, string> = { email: 'E-mail', sms: 'Texts' }

const methodWords: Record<Consent['method'], string> = {
  form: 'in a form',
  import: 'by an import',
  keyword: 'by a text',
  preference_page: 'on their preference page',
  verbal: 'by word of mouth',
  manual: 'in writing',
}

/** What a lead agreed to, by channel, and the ways to put down that they agreed or took it back. */
export function ConsentFacts({ leadId, name, mayRecord }: ConsentFactsProps) {
  const consents = useConsents(leadId)
  const [recording, setRecording] = useState(false)
  const [withdrawing, setWithdrawing] = useState<Channel | null>(null)
  const latest = (channel: Channel) => consents.data?.find((consent) => consent.channel === channel)
  return (
    <div className="grid gap-2 text-sm">
      <h3 className="text-sm font-medium">Consent</h3>
      {consents.isPending && <Skeleton className="h-10" />}
      {consents.isError && (
        <p role="alert" className="flex flex-wrap items-center gap-2 text-muted">
          Consents could not be loaded.
          <Button size="small" onClick={() => void consents.refetch()}>
            Try again
          </Button>
        </p>
      )}
      {consents.data &&
        CHANNELS.map((channel) => (
          <ChannelConsent
            key={channel}
            channel={channel}
            consent={latest(channel)}
            onWithdraw={mayRecord ? () => setWithdrawing(channel) : null}
          />
        ))}
      {mayRecord && (
        <Button size="small" className="justify-self-start" onClick={() => setRecording(true)}>
          Record consent
        </Button>
      )}
      {recording && <RecordConsentDialog leadId={leadId} name={name} onClose={() => setRecording(false)} />}
      {withdrawing && (
        <Withdraw leadId={leadId} name={name} channel={withdrawing} onClose={() => setWithdrawing(null)} />
      )}
    </div>
  )
}

interface ChannelConsentProps {
  channel: Channel
  consent: Consent | undefined
  onWithdraw: (() => void) | null
}

function ChannelConsent({ channel, consent, onWithdraw }: ChannelConsentProps) {
  const out = Boolean(consent?.revoked_at)
  const Icon = !consent ? CircleHelp : out ? Ban : CircleCheck
  const at = consent?.revoked_at ?? consent?.obtained_at
  const when = at ? ` on ${date(at)}` : ''
  const nameOf = useNameOf()
  const recorder = nameOf(consent?.recorded_by)
  const by = consent && !out ? `, ${methodWords[consent.method]}${recorder ? ` (put down by ${recorder})` : ''}` : ''
  return (
    <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-start gap-x-2">
      <Icon className={out ? 'mt-0.5 size-4 text-danger-text' : 'mt-0.5 size-4 text-muted'} aria-hidden />
      <div className="min-w-0">
        <p>
          {channelNames[channel]}: {!consent ? 'nothing on record' : out ? `opted out${when}` : `agreed${when}${by}`}
        </p>
        {consent?.wording && !out && <p className="text-muted wrap-anywhere">“{consent.wording}”</p>}
      </div>
      {onWithdraw && !out && (
        <Button look="quiet" size="small" aria-label={`Opt out of ${channelNames[channel]}`} onClick={onWithdraw}>
          Opt out
        </Button>
      )}
    </div>
  )
}

function Withdraw({ leadId, name, channel, onClose }: { leadId: string; name: string; channel: Channel; onClose: () => void }) {
  const withdraw = useWithdrawConsent()
  const toast = useToast()
  const done = () => {
    toast('Opt-out recorded')
    onClose()
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`${name} wants no more ${channel === 'sms' ? 'texts' : 'e-mail'}?`}
      description="Nothing of a sequence is sent to them any more, on any channel. Only they can take it back."
      action="Record the opt-out"
      busy={withdraw.isPending}
      onConfirm={() => withdraw.mutate({ lead_id: leadId, channel }, { onSuccess: done })}
    >
      <ProblemNote problem={withdraw.error} />
    </ConfirmDialog>
  )
}
