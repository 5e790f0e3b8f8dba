import type { CannedReply, Conversation, InboxSettings, Message, QuietHours } from '@/shared/api/types/inbox'
import type { Member } from '@/shared/api/types/team'
import { lead } from './data'
import { serve, type Seen } from './http'

export function conversation(change: Partial<Conversation> = {}): Conversation {
  return {
    id: 'conv_1',
    lead_id: 'lead_1',
    lead_name: 'Olivia Martinez',
    subject: null,
    last_message: 'Do you have a slot on Tuesday?',
    status: 'open',
    priority: 'normal',
    assigned_to: null,
    assigned_user_id: null,
    last_activity: '2026-03-01T10:00:00Z',
    message_count: 1,
    unread_count: 0,
    last_channel: 'sms',
    snoozed_until: null,
    labels: [],
    sla: null,
    sandbox: false,
    lead_phone: '+14155550100',
    lead_email: 'olivia@example.com',
    last_message_id: 'msg_1',
    failed: false,
    ...change,
  }
}

export function message(change: Partial<Message> = {}): Message {
  return {
    id: 'msg_1',
    direction: 'in',
    channel: 'sms',
    kind: 'inbound',
    state: 'received',
    reason: null,
    reason_text: null,
    subject: null,
    text: 'Do you have a slot on Tuesday?',
    html: null,
    has_remote_images: false,
    author: null,
    mentions: [],
    created_at: '2026-03-01T10:00:00Z',
    sent_at: null,
    delivered_at: null,
    not_before: null,
    attachments: [],
    sandbox: false,
    segments: null,
    enrolment_id: null,
    step: null,
    sequence_name: null,
    ...change,
  }
}

/** An answer of the team. */
export function answer(change: Partial<Message> = {}): Message {
  return message({
    id: 'msg_2',
    direction: 'out',
    kind: 'reply',
    state: 'sent',
    text: 'Yes, at 3 pm.',
    author: { user_id: 'user_2', name: 'sarah@glow.example' },
    created_at: '2026-03-01T10:05:00Z',
    ...change,
  })
}

export const members: Member[] = [
  { id: 'user_1', name: 'Anna Weber', email: 'anna@glow.example', role: 'owner' },
  { id: 'user_2', name: 'Sarah Lind', email: 'sarah@glow.example', role: 'agent' },
]

export const canned: CannedReply[] = [
  { id: 'can_1', title: 'Opening hours', shortcut: 'hours', text: 'Hi {first_name}, we open at 9. {agent_name}' },
  { id: 'can_2', title: 'Booking', shortcut: null, text: 'Book here: {booking_link}' },
]

export const quietHours: QuietHours = {
  allowed_now: true,
  next_allowed_at: '2026-03-01T10:00:00Z',
  zone: 'America/Los_Angeles',
  zone_source: 'area_code',
  rule: 'US 08:00–21:00, 47 CFR 64.1200(c)(1)',
  source_url: 'https://www.ecfr.gov/current/title-47/section-64.1200',
}

export function settings(change: Partial<InboxSettings> = {}): InboxSettings {
  return {
    sender_name: null,
    from_email: null,
    reply_domain: null,
    postal_address: null,
    sms_from: null,
    messaging_service_sid: null,
    quiet_hours: null,
    time_zone: 'America/New_York',
    frequency_cap: { per_day: 2, per_week: 6 },
    carrier_cap: { sms_per_day: 2000 },
    sla: { first_reply_minutes: null, next_reply_minutes: null },
    round_robin: [],
    default_country: 'US',
    signature: null,
    help_text: null,
    ...change,
  }
}

export function page(conversations: Conversation[]) {
  return { body: { conversations, total_count: conversations.length, page: 1, per_page: 30 } }
}

/** An inbox with one conversation whose messages are those given, the oldest first, as the service has them. */
export function inbox(
  one: Conversation,
  messages: Message[],
  routes: Parameters<typeof serve>[0] = {},
): Seen[] {
  const path = `/api/inbox/conversations/${one.id}`
  return serve({
    'GET /api/inbox': () => page([one]),
    [`GET ${path}`]: () => ({ body: one }),
    [`GET ${path}/messages`]: () => ({ body: { messages, next_before: null } }),
    [`POST ${path}/read`]: () => ({ body: one }),
    [`POST ${path}/presence`]: () => ({ status: 204 }),
    'GET /auth/members': () => ({ body: { members, total_count: 2, page: 1, per_page: 100 } }),
    'GET /api/inbox/canned-replies': () => ({ body: { canned_replies: canned } }),
    'GET /api/inbox/quiet-hours': () => ({ body: quietHours }),
    'GET /leads/lead_1': () => ({ body: lead() }),
    ...routes,
  })
}

/** Bodies of the calls of a kind, in their order. */
export function sent(seen: Seen[], method: string, path: string): unknown[] {
  return seen.filter((call) => call.method === method && call.path.split('?')[0] === path).map(({ body }) => body)
}
