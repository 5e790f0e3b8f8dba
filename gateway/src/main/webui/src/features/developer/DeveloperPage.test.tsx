import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import type { SandboxMessageDetail } from '@/shared/api/types/sandbox'
import { session } from '@/test/data'
import { serve } from '@/test/http'
import { sent, settings } from '@/test/inbox'
import { open } from '@/test/screen'
import { DeveloperPage } from './DeveloperPage'

beforeEach(() => adopt(session()))
afterEach(() => vi.unstubAllGlobals())

function kept(change: Partial<SandboxMessageDetail> = {}): SandboxMessageDetail {
  return {
    id: 'msg_1',
    channel: 'sms',
    direction: 'out',
    from: 'sandbox',
    to: '+14155550100',
    subject: null,
    text: 'See you at 3 pm',
    html: null,
    headers: null,
    at: '2026-03-01T10:00:00Z',
    ...change,
  }
}

function show(at: string, routes: Parameters<typeof serve>[0], mayWrite = true) {
  const seen = serve({ 'GET /api/inbox/settings': () => ({ body: settings({ sms_from: '+15125550101' }) }), ...routes })
  open([{ path: '/developer/:messageId?', element: <DeveloperPage mayWrite={mayWrite} /> }], at)
  return seen
}

it('lists what stayed on this machine, by the channel in the address', async () => {
  const seen = show('/developer?channel=sms', { 'GET /api/inbox/sandbox/messages': () => ({ body: { messages: [kept()] } }) })
  expect(await screen.findByRole('link', { name: 'See you at 3 pm' })).toHaveAttribute('href', '/developer/msg_1')
  expect(screen.getByText('Sent: sandbox → +14155550100')).toBeVisible()
  expect(seen.some(({ path }) => path === '/api/inbox/sandbox/messages?channel=sms&per_page=50')).toBe(true)
})

it('says when there is nothing yet, no sandbox at all, or a failure', async () => {
  let status = 200
  const answer = () => (status === 200 ? { body: { messages: [] } } : { status, body: { error: 'x', message: 'Away.', request_id: 'req_7' } })
  show('/developer', { 'GET /api/inbox/sandbox/messages': answer })
  expect(await screen.findByText('No mail yet')).toBeVisible()
  status = 404
  await userEvent.click(screen.getByRole('tab', { name: 'Sandbox texts' }))
  expect(await screen.findByText('There is no sandbox here')).toBeVisible()
})

it('shows a mail with its headers and answers it as the person who got it', async () => {
  const mail = kept({ channel: 'email', from: 'hello@glow.example', to: 'olivia@example.com', subject: 'Tuesday', headers: { Subject: 'Tuesday', 'Message-ID': 'm1' } })
  const seen = show('/developer/msg_1', {
    'GET /api/inbox/sandbox/messages/msg_1': () => ({ body: mail }),
    'POST /api/inbox/sandbox/email': () => ({ status: 202, body: {} }),
  })
  await userEvent.click(await screen.findByRole('tab', { name: 'Headers' }))
  expect(screen.getAllByRole('term').map((name) => name.textContent)).toEqual(['Subject', 'Message-ID'])
  const box = screen.getByLabelText('What olivia@example.com would write back')
  await userEvent.type(box, 'Yes please')
  await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
  await waitFor(() => expect(box).toHaveValue(''))
  expect(sent(seen, 'POST', '/api/inbox/sandbox/email')).toEqual([{ message_id: 'msg_1', text: 'Yes please' }])
})

it('answers a text with the numbers the other way round', async () => {
  const seen = show('/developer/msg_1', {
    'GET /api/inbox/sandbox/messages/msg_1': () => ({ body: kept({ from: '+15125550101' }) }),
    'POST /api/inbox/sandbox/sms': () => ({ body: {} }),
  })
  await userEvent.type(await screen.findByLabelText('What +14155550100 would text back'), 'STOP')
  await userEvent.click(screen.getByRole('button', { name: 'Answer' }))
  await waitFor(() => expect(sent(seen, 'POST', '/api/inbox/sandbox/sms')).toEqual([{ from: '+14155550100', to: '+15125550101', text: 'STOP' }]))
})

it('plays a text and a mail from anybody', async () => {
  const seen = show('/developer', {
    'GET /api/inbox/sandbox/messages': () => ({ body: { messages: [] } }),
    'POST /api/inbox/sandbox/sms': () => ({ body: {} }),
    'POST /api/inbox/sandbox/email': () => ({ status: 202, body: {} }),
  })
  await userEvent.click(screen.getByRole('button', { name: 'Play an inbound text' }))
  await userEvent.type(screen.getByLabelText('From'), '+14155550100')
  await waitFor(() => expect(screen.getByLabelText('To')).toHaveValue('+15125550101'))
  await userEvent.type(screen.getByLabelText('Text'), 'Hello')
  await userEvent.click(screen.getByRole('button', { name: 'Play it' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent(seen, 'POST', '/api/inbox/sandbox/sms')).toEqual([{ from: '+14155550100', to: '+15125550101', text: 'Hello' }])
  await userEvent.click(screen.getByRole('button', { name: 'Play an inbound e-mail' }))
  await userEvent.type(screen.getByLabelText('From'), 'new@example.com')
  await userEvent.type(screen.getByLabelText('To'), 'hello@glow.example')
  await userEvent.type(screen.getByLabelText('Text'), 'Do you open on Sunday?')
  await userEvent.click(screen.getByRole('button', { name: 'Play it' }))
  await waitFor(() => expect(sent(seen, 'POST', '/api/inbox/sandbox/email')).toHaveLength(1))
  expect(sent(seen, 'POST', '/api/inbox/sandbox/email')[0]).toEqual({ from: 'new@example.com', to: 'hello@glow.example', subject: '', text: 'Do you open on Sunday?' })
})

it('plays nothing for who may only read', async () => {
  show('/developer/msg_1', { 'GET /api/inbox/sandbox/messages/msg_1': () => ({ body: kept() }) }, false)
  expect((await screen.findAllByText('See you at 3 pm')).length).toBeGreaterThan(0)
  expect(screen.queryByRole('button')).toBeNull()
})
