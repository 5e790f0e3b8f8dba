import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import type { Consent, Suppression } from '@/shared/api/types/inbox'
import { lead, session } from '@/test/data'
import { serve, type Seen } from '@/test/http'
import { canned, members, sent, settings } from '@/test/inbox'
import { open } from '@/test/screen'
import { SettingsPage } from './SettingsPage'

beforeEach(() => adopt(session()))
afterEach(() => vi.unstubAllGlobals())

const channels = {
  email: { provider: 'smtp', sandbox: false, ready: false, problems: ['There is no sender: name the address that your e-mail is from.'] },
  sms: { provider: 'sandbox', sandbox: true, ready: true, problems: [] },
}

function show(section: string, routes: Parameters<typeof serve>[0] = {}, rights = { maySet: true, mayWrite: true }): Seen[] {
  const seen = serve({
    'GET /api/inbox/settings': () => ({ body: settings() }),
    'GET /api/inbox/channels': () => ({ body: channels }),
    'GET /auth/members': () => ({ body: { members, total_count: 2, page: 1, per_page: 100 } }),
    ...routes,
  })
  open([{ path: '/settings', element: <SettingsPage me={{ id: 'user_1' }} {...rights} /> }], `/settings?section=${section}`)
  return seen
}

it('says of each channel whether it sends, whether it is real, and what is missing', async () => {
  show('channels')
  const email = await screen.findByRole('region', { name: 'E-mail' })
  expect(within(email).getByText('Not ready')).toBeVisible()
  expect(within(email).getByText('Real: messages reach people')).toBeVisible()
  expect(within(email).getByText('There is no sender: name the address that your e-mail is from.')).toBeVisible()
  const sms = screen.getByRole('region', { name: 'Texts' })
  expect(within(sms).getByText('Sandbox: nothing leaves this machine')).toBeVisible()
  expect(within(sms).getByText('Ready')).toBeVisible()
})

it('saves what one form is about and leaves the rest as it was, and asks for the channels anew', async () => {
  const own = settings({ help_text: 'Call us', sla: { first_reply_minutes: 15, next_reply_minutes: null } })
  const seen = show('channels', {
    'GET /api/inbox/settings': () => ({ body: own }),
    'PUT /api/inbox/settings': ({ body }) => ({ body }),
  })
  await userEvent.type(await screen.findByLabelText('Postal address'), '12 Market St, Oakland')
  await userEvent.click(screen.getByRole('button', { name: 'Save: Sender' }))
  await waitFor(() => expect(sent(seen, 'GET', '/api/inbox/channels')).toHaveLength(2))
  expect(sent(seen, 'PUT', '/api/inbox/settings')).toEqual([{ ...own, postal_address: '12 Market St, Oakland' }])
})

it('shows what the law says where hours are too wide', async () => {
  const refused = { error: 'validation_failed', message: 'Please check.', details: { 'quiet_hours.from': ['must not be before 08:00, which is the law'] } }
  const seen = show('hours', {
    'GET /api/inbox/quiet-hours/rules': () => ({
      body: {
        as_of: '2026-11-24',
        rules: [
          { region: 'AL', name: 'Alabama', from: '08:00', to: '20:00', days: 'Mon, Tue', holidays: false, note: 'Ala. Code 8-19A', source_url: 'https://law.example/al', valid_from: '2000-01-01' },
        ],
      },
    }),
    'PUT /api/inbox/settings': () => ({ status: 400, body: refused }),
  })
  await userEvent.type(await screen.findByLabelText('Not before'), '07:00')
  await userEvent.type(screen.getByLabelText('Not after'), '18:00')
  await userEvent.click(screen.getByRole('button', { name: 'Save: Texting hours' }))
  expect(await screen.findByText('must not be before 08:00, which is the law')).toBeVisible()
  expect(sent(seen, 'PUT', '/api/inbox/settings')).toEqual([settings({ quiet_hours: { from: '07:00', to: '18:00' } })])
  const row = (await screen.findByRole('cell', { name: 'Alabama' })).closest('tr') as HTMLElement
  expect(row).toHaveTextContent('08:00–20:00Mon, Tue, not on public holidaysAla. Code 8-19Alaw.example')
})

it('keeps both promises and the turns of the team', async () => {
  const seen = show('answering', { 'PUT /api/inbox/settings': ({ body }) => ({ body }) })
  await userEvent.type(await screen.findByLabelText('First answer within (minutes)'), '15')
  await userEvent.type(screen.getByLabelText('Every later answer within (minutes)'), '60')
  await userEvent.click(await screen.findByLabelText('Sarah Lind'))
  expect(screen.getByLabelText('Anna Weber (you)')).not.toBeChecked()
  await userEvent.click(screen.getByRole('button', { name: 'Save: Answering' }))
  await waitFor(() => expect(sent(seen, 'PUT', '/api/inbox/settings')).toHaveLength(1))
  expect(sent(seen, 'PUT', '/api/inbox/settings')[0]).toMatchObject({
    sla: { first_reply_minutes: 15, next_reply_minutes: 60 },
    round_robin: ['user_2'],
  })
})

it('offers nothing to save to who may not set', async () => {
  show('channels', {}, { maySet: false, mayWrite: true })
  expect(await screen.findByLabelText('Postal address')).toBeDisabled()
  expect(screen.queryByRole('button', { name: 'Save: Sender' })).toBeNull()
  expect(screen.getByText('Only an owner or an admin may change these.')).toBeVisible()
})

it('writes, changes and deletes canned replies; a short name is not needed', async () => {
  const seen = show('canned', {
    'GET /api/inbox/canned-replies': () => ({ body: { canned_replies: canned } }),
    'POST /api/inbox/canned-replies': () => ({ status: 201, body: canned[0] }),
    'DELETE /api/inbox/canned-replies/can_2': () => ({ status: 204 }),
  })
  expect(await screen.findByText('/hours')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'New reply' }))
  await userEvent.type(screen.getByLabelText('Title'), 'Directions')
  await userEvent.type(screen.getByLabelText('Text'), 'We are at 12 Market St.')
  await userEvent.click(screen.getByRole('button', { name: 'Save reply' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent(seen, 'POST', '/api/inbox/canned-replies')).toEqual([
    { title: 'Directions', shortcut: null, text: 'We are at 12 Market St.' },
  ])
  await userEvent.click(screen.getByRole('button', { name: 'Delete Booking' }))
  await userEvent.click(screen.getByRole('button', { name: 'Delete reply' }))
  await waitFor(() => expect(sent(seen, 'DELETE', '/api/inbox/canned-replies/can_2')).toHaveLength(1))
})

it('shows no buttons of canned replies and suppressions to who may only read', async () => {
  show('canned', { 'GET /api/inbox/canned-replies': () => ({ body: { canned_replies: canned } }) }, { maySet: false, mayWrite: false })
  expect(await screen.findByText('Opening hours')).toBeVisible()
  expect(screen.queryByRole('button')).toBeNull()
})

const consent: Consent = {
  id: 'cns_1',
  lead_id: 'lead_1',
  channel: 'sms',
  method: 'verbal',
  wording: 'Yes, text me',
  source: 'At the desk',
  obtained_at: '2026-03-01T10:00:00Z',
  recorded_by: 'user_2',
  revoked_at: null,
}

function consents(list: Consent[], routes: Parameters<typeof serve>[0] = {}): Seen[] {
  return show('consent', {
    'GET /leads': () => ({ body: { leads: [lead()], total_count: 1, page: 1, per_page: 5 } }),
    'GET /api/inbox/consents': () => ({ body: { consents: list, total_count: list.length } }),
    'GET /api/inbox/suppressions': () => ({ body: { suppressions: [], total_count: 0, page: 1, per_page: 20 } }),
    ...routes,
  })
}

async function choose() {
  await userEvent.type(await screen.findByLabelText('Lead'), 'olivia')
  await userEvent.click(await screen.findByRole('button', { name: /Olivia Martinez/ }))
}

it('shows what a lead agreed to, how, and who put it down; an ended one as an opt-out', async () => {
  const ended = { ...consent, id: 'cns_2', channel: 'email', revoked_at: '2026-04-01T10:00:00Z' } as const
  consents([consent, ended])
  await choose()
  expect(await screen.findByText(/^Texts: agreed on Mar 1, 2026, by word of mouth \(put down by Sarah Lind\)$/)).toBeVisible()
  expect(screen.getByText('E-mail: opted out on Apr 1, 2026')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Opt out of E-mail' })).toBeNull()
})

it('records a consent, and says when it could not be put down', async () => {
  let outcome: unknown = { recorded: 0, skipped: [{ lead_id: 'lead_1', reason: 'opted_out' }] }
  const seen = consents([], { 'POST /api/inbox/consents': () => ({ status: 201, body: outcome }) })
  await choose()
  await userEvent.click(await screen.findByRole('button', { name: 'Record consent' }))
  const dialog = screen.getByRole('dialog')
  await userEvent.selectOptions(within(dialog).getByLabelText('How they agreed'), 'They said so')
  await userEvent.type(within(dialog).getByLabelText('Wording'), 'Yes, text me')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Record consent' }))
  expect(await within(dialog).findByText(/They asked for no more on this channel/)).toBeVisible()
  outcome = { recorded: 1, skipped: [] }
  await userEvent.click(within(dialog).getByRole('button', { name: 'Record consent' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(sent(seen, 'POST', '/api/inbox/consents')[0]).toMatchObject({
    lead_id: 'lead_1',
    channel: 'sms',
    method: 'verbal',
    wording: 'Yes, text me',
  })
})

it('records an opt-out that a person was told', async () => {
  const seen = consents([consent], { 'DELETE /api/inbox/consents': () => ({ status: 204 }) })
  await choose()
  await userEvent.click(await screen.findByRole('button', { name: 'Opt out of Texts' }))
  await userEvent.click(screen.getByRole('button', { name: 'Record the opt-out' }))
  await waitFor(() => expect(screen.queryByRole('alertdialog')).toBeNull())
  expect(seen.find(({ method }) => method === 'DELETE')?.path).toBe('/api/inbox/consents?lead_id=lead_1&channel=sms')
})

it('lists why an address is suppressed, and lets go only of what the person did not say themselves', async () => {
  const of = (id: string, address: string, reason: Suppression['reason']) => ({ id, address, channel: 'sms', reason, at: '2026-03-01T10:00:00Z' })
  const seen = consents([], {
    'GET /api/inbox/suppressions': () => ({
      body: { suppressions: [of('sup_1', '+1******8888', 'keyword'), of('sup_2', '+1******7777', 'manual')], total_count: 2, page: 1, per_page: 20 },
    }),
    'DELETE /api/inbox/suppressions/sup_2': () => ({ status: 204 }),
    'POST /api/inbox/suppressions': () => ({ status: 201, body: of('sup_3', 'n***@example.com', 'manual') }),
  })
  expect(await screen.findByText('Texts, since Mar 1, 2026: they texted STOP')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Remove +1******8888' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Remove +1******7777' }))
  await userEvent.click(screen.getByRole('button', { name: 'Remove from the list' }))
  await waitFor(() => expect(sent(seen, 'DELETE', '/api/inbox/suppressions/sup_2')).toHaveLength(1))
  await userEvent.click(screen.getByRole('button', { name: 'Suppress an address' }))
  await userEvent.type(screen.getByLabelText('E-mail address'), 'nobody@example.com')
  await userEvent.click(screen.getByRole('button', { name: 'Suppress' }))
  await waitFor(() => expect(sent(seen, 'POST', '/api/inbox/suppressions')).toEqual([{ address: 'nobody@example.com', channel: 'email' }]))
})

it('shows the team, and takes what the user wants to be called', async () => {
  const seen = show('team', { 'PUT /auth/members/me': () => ({ body: { ...members[0], name: 'Annie' } }) })
  expect(await screen.findByText('sarah@glow.example')).toBeVisible()
  const name = screen.getByLabelText('Your name')
  expect(name).toHaveValue('Anna Weber')
  await userEvent.clear(name)
  await userEvent.type(name, 'Annie')
  await userEvent.click(screen.getByRole('button', { name: 'Save: your name' }))
  await waitFor(() => expect(sent(seen, 'PUT', '/auth/members/me')).toEqual([{ name: 'Annie' }]))
})

it('shows a failure with the request id', async () => {
  show('channels', { 'GET /api/inbox/settings': () => ({ status: 503, body: { error: 'unavailable', message: 'Away.', request_id: 'req_7' } }) })
  expect(await screen.findByText('For support: req_7')).toBeVisible()
})
