import { Mail, MessageSquare, type LucideIcon } from 'lucide-react'
import type { Channel } from '@/shared/api/types/inbox'

/** What a channel is called and how it looks. */
export const channelWords: Record<Channel, { name: string; one: string; icon: LucideIcon }> = {
  email: { name: 'E-mail', one: 'an e-mail', icon: Mail },
  sms: { name: 'Text', one: 'a text', icon: MessageSquare },
}
