import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import { session } from '@/test/data'
import { serve } from '@/test/http'
import { answer, conversation, inbox, members, message, page, quietHours, sent } from '@/test/inbox'
import { open } from '@/test/screen'
import type { Author } from './author'
import { InboxPage } from './InboxPage'

beforeEach(() => adopt(session()))
afterEach(() => {
  vi.unstubAllGlobals()
  sessionStorage.clear()
})

const me: Author = {
  id: 'user_1',
  name: 'Anna Weber',
  businessName: 'Glow Medspa',
  mayWrite: true,
  agentName: 'Anna',
  bookingLink: null,
}

function show(at: string, who: Partial<Author> = {}) {
  return open([{ path: '/inbox/:conversationId?', element: <InboxPage me={{ ...me, ...who }} /> }], at)
}

const thread = () => screen.findByRole('group', { name: 'Messages' })

it('lists conversations by the filters of the address, with what is urgent and whose they are', async () => {
  const one = conversation({
    status: 'unread',
    unread_count: 2,
    sandbox: true,
    failed: true,
    priority: 'urgent',
    labels: ['vip'],
    assigned_to: 'sarah@glow.example',
    assigned_user_id: 'user_2',
  })
  const seen = inbox(one, [])
  const router = show('/inbox?status=unread&search=tuesday')
  const row = (await screen.findByRole('link', { name: /Olivia Martinez/ })).closest('li') as HTMLElement
  expect(await within(row).findByText('Sarah Lind')).toBeVisible()
  for (const words of ['Do you have a slot on Tuesday?', 'Not delivered', 'Urgent', 'Sandbox', 'vip', '2']) {
    expect(within(row).getByText(words)).toBeVisible()
  }
  const asked = seen.find(({ path }) => path.includes('search='))
  expect(asked?.path).toBe('/api/inbox?status=unread&search=tuesday&page=1&per_page=30')
  await userEvent.selectOptions(screen.getByLabelText('Assigned to'), 'Mine')
  await waitFor(() => expect(router.state.location.search).toContain('assigned_to=me'))
})

it('shows a conversation whose last word was a note', async () => {
  inbox(conversation({ last_channel: 'note', last_message: 'VIP' }), [])
  show('/inbox')
  expect(await screen.findByText('VIP')).toBeVisible()
  expect(screen.getByText('Note:')).toBeInTheDocument()
})

it('says what to do when there is nothing, and what went wrong', async () => {
  serve({ 'GET /api/inbox': () => page([]), 'GET /auth/members': () => ({ body: { members } }) })
  show('/inbox')
  expect(await screen.findByText('No conversations yet')).toBeVisible()
  vi.unstubAllGlobals()
})

it('shows a failure with the request id', async () => {
  serve({
    'GET /api/inbox': () => ({ status: 503, body: { error: 'unavailable', message: 'Away.', request_id: 'req_7' } }),
  })
  show('/inbox')
  expect(await screen.findByText('For support: req_7')).toBeVisible()
})

it('reads from top to bottom, names colleagues, and counts as read', async () => {
  const note = message({ id: 'msg_3', kind: 'note', channel: 'note', state: 'noted', direction: 'out', text: 'A regular' })
  const seen = inbox(conversation({ status: 'unread' }), [
    message(),
    answer(),
    { ...note, mentions: ['user_1'], author: { user_id: 'user_2', name: 'user_2' } },
  ])
  show('/inbox/conv_1')
  const bubbles = await within(await thread()).findAllByRole('listitem')
  expect(bubbles.map(({ id }) => id)).toEqual(['msg_1', 'msg_2', 'msg_3'])
  expect(await within(bubbles[1] as HTMLElement).findByText('Sarah Lind')).toBeVisible()
  expect(within(bubbles[2] as HTMLElement).getByText('Internal note for you')).toBeVisible()
  await waitFor(() => expect(sent(seen, 'POST', '/api/inbox/conversations/conv_1/read')).toHaveLength(1))
})

it('answers on the channel of the last message, naming what was seen', async () => {
  const seen = inbox(conversation(), [message()], {
    'POST /api/inbox/conversations/conv_1/messages': () => ({ status: 202, body: answer() }),
  })
  show('/inbox/conv_1')
  const box = await screen.findByLabelText('Message to Olivia Martinez')
  await within(await thread()).findByText('Do you have a slot on Tuesday?')
  await userEvent.type(box, 'Yes, at 3 pm.')
  expect(screen.getByText('1 text, 147 left in it')).toBeVisible()
  await userEvent.keyboard('{Control>}{Enter}{/Control}')
  await waitFor(() => expect(box).toHaveValue(''))
  expect(sent(seen, 'POST', '/api/inbox/conversations/conv_1/messages')).toEqual([
    { channel: 'sms', text: 'Yes, at 3 pm.', last_seen_message_id: 'msg_1' },
  ])
  const post = seen.find(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
  expect(post?.headers.get('Idempotency-Key')).toMatch(/.{10,}/)
})

it('keeps an answer back when a colleague was faster, and sends it once theirs was read', async () => {
  const thread = [message()]
  const moved = {
    error: 'conversation_moved',
    message: 'Someone answered 12 s ago.',
    details: { by: ['user_2'], message_id: ['msg_2'], at: ['2026-03-01T10:05:00Z'], seconds_ago: ['12'] },
  }
  const seen = inbox(conversation(), thread, {
    'POST /api/inbox/conversations/conv_1/messages': ({ body }) => {
      if ((body as { last_seen_message_id: string }).last_seen_message_id === 'msg_2') return { status: 202, body: answer() }
      if (thread.length === 1) thread.push(answer())
      return { status: 409, body: moved }
    },
  })
  show('/inbox/conv_1')
  const box = await screen.findByLabelText('Message to Olivia Martinez')
  await screen.findAllByText('Do you have a slot on Tuesday?')
  await userEvent.type(box, 'Yes, at 4 pm.')
  await userEvent.click(screen.getByRole('button', { name: 'Send' }))
  const notice = await screen.findByRole('alert')
  expect(await within(notice).findByText('Sarah Lind answered 12 s ago.')).toBeVisible()
  expect(await within(notice).findByText(/“Yes, at 3 pm.” Yours was not sent/)).toBeVisible()
  expect(box).toHaveValue('Yes, at 4 pm.')
  await userEvent.click(within(notice).getByRole('button', { name: 'Send anyway' }))
  await waitFor(() => expect(box).toHaveValue(''))
  expect(sent(seen, 'POST', '/api/inbox/conversations/conv_1/messages')).toEqual([
    { channel: 'sms', text: 'Yes, at 4 pm.', last_seen_message_id: 'msg_1' },
    { channel: 'sms', text: 'Yes, at 4 pm.', last_seen_message_id: 'msg_2' },
  ])
})

it('fills a canned reply, and holds back what is not known of the person', async () => {
  inbox(conversation(), [message()])
  show('/inbox/conv_1')
  const box = await screen.findByLabelText('Message to Olivia Martinez')
  await screen.findByText('Texting hours')
  await userEvent.type(box, '/hou')
  await userEvent.click(await screen.findByRole('option', { name: /Opening hours \/hours/ }))
  expect(box).toHaveValue('Hi Olivia, we open at 9. Anna')
  await userEvent.clear(box)
  await userEvent.type(box, '/book')
  await userEvent.click(await screen.findByRole('option', { name: /1 field to fill in/ }))
  expect(box).toHaveValue('Book here: {booking_link}')
  expect(screen.getByText(/^Replace \{booking_link\} first/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Send' })).toBeDisabled()
  await userEvent.clear(box)
  await userEvent.type(box, 'Hello {{nickname}')
  expect(screen.getByText('{nickname} is no field and would be sent as it stands.')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Send' })).toBeEnabled()
})

it('writes a note that calls a colleague', async () => {
  const seen = inbox(conversation(), [message()], {
    'POST /api/inbox/conversations/conv_1/notes': () => ({ status: 201, body: message({ kind: 'note' }) }),
  })
  show('/inbox/conv_1')
  await userEvent.click(await screen.findByRole('button', { name: 'Note' }))
  const box = screen.getByLabelText('Note to your team')
  await waitFor(() => expect(seen.some(({ path }) => path.startsWith('/auth/members'))).toBe(true))
  await userEvent.type(box, '@sar')
  const colleagues = await screen.findByRole('listbox', { name: 'Colleagues' })
  await userEvent.click(within(colleagues).getByRole('option', { name: 'Sarah Lind' }))
  await userEvent.type(box, 'please call her')
  await userEvent.click(screen.getByRole('button', { name: 'Add note' }))
  await waitFor(() => expect(box).toHaveValue(''))
  expect(sent(seen, 'POST', '/api/inbox/conversations/conv_1/notes')).toEqual([
    { text: '@Sarah Lind please call her', mentions: ['user_2'] },
  ])
})

it('assigns, prioritises, labels, snoozes and closes', async () => {
  const seen = inbox(conversation({ labels: ['vip'] }), [message()], {
    'PATCH /api/inbox/conversations/conv_1': () => ({ body: conversation({ labels: ['vip'] }) }),
  })
  show('/inbox/conv_1')
  const pane = await screen.findByRole('region', { name: 'Person and details' })
  await userEvent.selectOptions(
    within(pane).getByLabelText('Assigned to'),
    await within(pane).findByRole('option', { name: 'Sarah Lind' }),
  )
  await userEvent.selectOptions(within(pane).getByLabelText('Assigned to'), 'Whose turn it is')
  await userEvent.selectOptions(within(pane).getByLabelText('Priority'), 'High')
  await userEvent.type(within(pane).getByLabelText('Labels', { selector: 'input' }), 'botox{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Snooze' }))
  await userEvent.click(await screen.findByRole('button', { name: /Tomorrow 9:00/ }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await userEvent.keyboard('e')
  await waitFor(() => expect(sent(seen, 'PATCH', '/api/inbox/conversations/conv_1')).toHaveLength(6))
  const tomorrow = new Date()
  tomorrow.setDate(tomorrow.getDate() + 1)
  tomorrow.setHours(9, 0, 0, 0)
  expect(sent(seen, 'PATCH', '/api/inbox/conversations/conv_1')).toEqual([
    { assigned_to: 'user_2' },
    { assigned_to: 'round_robin' },
    { priority: 'high' },
    { labels: ['vip', 'botox'] },
    { status: 'snoozed', snoozed_until: tomorrow.toISOString() },
    { status: 'closed' },
  ])
})

it('says why a message failed, where that is mended, and tries again', async () => {
  const failed = answer({ state: 'failed', channel: 'email', reason: 'postal_address_missing', kind: 'sequence', author: null })
  const lost = answer({ id: 'msg_3', state: 'unconfirmed' })
  const seen = inbox(conversation(), [failed, lost], {
    'POST /api/inbox/messages/msg_2/retry': () => ({ body: failed }),
    'POST /api/inbox/messages/msg_3/resolve': () => ({ body: lost }),
  })
  show('/inbox/conv_1')
  expect(await screen.findByText(/^Not delivered. The law asks for your postal address/)).toBeVisible()
  expect(screen.getByRole('link', { name: 'Add your postal address' })).toHaveAttribute(
    'href',
    '/settings?section=channels',
  )
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  await userEvent.click(screen.getByRole('button', { name: 'Yes, it was sent' }))
  await waitFor(() => expect(sent(seen, 'POST', '/api/inbox/messages/msg_3/resolve')).toEqual([{ outcome: 'sent' }]))
  expect(sent(seen, 'POST', '/api/inbox/messages/msg_2/retry')).toHaveLength(1)
})

it('offers nothing that changes anything to who may only read', async () => {
  const seen = inbox(conversation(), [answer({ state: 'failed', reason: 'blocked' })])
  show('/inbox/conv_1', { mayWrite: false })
  expect(await screen.findByText(/^Not delivered/)).toBeVisible()
  for (const name of ['Send', 'Note', 'Snooze', 'Close', 'Try again', 'Mark as unread']) {
    expect(screen.queryByRole('button', { name })).toBeNull()
  }
  const pane = screen.getByRole('region', { name: 'Person and details' })
  expect(within(pane).getByLabelText('Assigned to')).toBeDisabled()
  expect(seen.filter(({ method, path }) => method === 'POST' && path.endsWith('/presence'))).toEqual([])
})

it('knows texting hours of a number whose place has several time zones', async () => {
  const several = { ...quietHours, allowed_now: false, zone: 'America/Chicago, America/Denver' }
  inbox(conversation(), [message()], { 'GET /api/inbox/quiet-hours': () => ({ body: several }) })
  show('/inbox/conv_1')
  expect(await screen.findByText(/^May be texted from .*, your time$/)).toBeVisible()
  expect(screen.getByText(/there: their number is of a place with several time zones$/)).toBeVisible()
})

it('loads the pictures of a mail from our own service when they are asked for', async () => {
  vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:1', revokeObjectURL: () => undefined }))
  const html = '<p>Hello</p><img data-src="https://track.example/1.gif" alt="logo">'
  const seen = inbox(conversation(), [message({ channel: 'email', html, has_remote_images: true })], {
    'GET /api/inbox/messages/msg_1/pictures/0': () => new Response(new Blob(['GIF89a'])),
  })
  show('/inbox/conv_1')
  expect(await screen.findByText(/1 picture of other servers not loaded/)).toBeVisible()
  const frame = screen.getByTitle<HTMLIFrameElement>('E-mail: no subject')
  const mail = frame.contentDocument as Document
  // jsdom reads no srcdoc.
  mail.body.innerHTML = html
  await userEvent.click(screen.getByRole('button', { name: 'Load pictures' }))
  await waitFor(() => expect(mail.querySelector('img')).toHaveAttribute('src', 'blob:1'))
  expect(seen.some(({ path }) => path === '/api/inbox/messages/msg_1/pictures/0')).toBe(true)
  expect(seen.some(({ path }) => path.includes('track.example'))).toBe(false)
})

it('moves through the list and shows its keys', async () => {
  inbox(conversation(), [])
  show('/inbox')
  const link = await screen.findByRole('link', { name: /Olivia Martinez/ })
  await userEvent.keyboard('j')
  expect(link).toHaveFocus()
  await userEvent.keyboard('/')
  expect(screen.getByLabelText('Search conversations')).toHaveFocus()
  await userEvent.tab()
  await userEvent.click(screen.getByRole('button', { name: 'Keyboard shortcuts' }))
  const help = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' })
  const keys = within(help).getAllByRole('term').map((key) => key.textContent)
  expect(keys).toEqual(['j', 'k', 'Enter', 'r', 'n', 'e', 's', 'a', '/', 'Ctrl or ⌘ + Enter', '?'])
})
