/** Cache keys of the inbox: what is under `all` may have changed when a stream came back after a break. */
export const inboxKeys = {
  all: ['inbox'] as const,
  lists: ['inbox', 'list'] as const,
  list: (filter: object) => ['inbox', 'list', filter] as const,
  unread: ['inbox', 'unread'] as const,
  one: (id: string) => ['inbox', 'one', id] as const,
  messages: (id: string) => ['inbox', 'messages', id] as const,
  quietHours: (leadId: string) => ['inbox', 'quiet-hours', leadId] as const,
  /** Kept by the event stream alone, never asked for. */
  presence: (id: string) => ['inbox-presence', id] as const,
  live: ['inbox-live'] as const,
}

/** The address of one conversation, or of something under it. */
export function conversationPath(id: string, rest = ''): string {
  return `/api/inbox/conversations/${encodeURIComponent(id)}${rest}`
}
