import { CHANNELS, type Channel, type Conversation } from '@/shared/api/types/inbox'
import { Select } from '@/shared/ui/Select'
import { channelWords } from './channelWords'

interface ChannelChoiceProps {
  conversation: Pick<Conversation, 'lead_email' | 'lead_phone'>
  value: Channel
  onChange: (channel: Channel) => void
}

/** On which way to write; one without an address cannot be chosen. */
export function ChannelChoice({ conversation, value, onChange }: ChannelChoiceProps) {
  const address: Record<Channel, string | null> = { email: conversation.lead_email, sms: conversation.lead_phone }
  return (
    <Select
      aria-label="Send as"
      className="w-44 max-w-full"
      value={value}
      onChange={(event) => onChange(event.target.value as Channel)}
    >
      {CHANNELS.map((channel) => (
        <option key={channel} value={channel} disabled={!address[channel]}>
          {address[channel] ? channelWords[channel].name : `${channelWords[channel].name}: no address`}
        </option>
      ))}
    </Select>
  )
}
