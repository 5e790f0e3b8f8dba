import { useTitleCount } from '@/shared/lib/usePageTitle'
import { useUnreadCount } from './api/countUnread'
import { useInboxEvents } from './api/followEvents'

/** Keeps the inbox alive on every screen: news from the event stream, and how much is unread in the tab's name. */
export function InboxPulse({ userId }: { userId: string }) {
  useInboxEvents(userId)
  useTitleCount(useUnreadCount())
  return null
}
