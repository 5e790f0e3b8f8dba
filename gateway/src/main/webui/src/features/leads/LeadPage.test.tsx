import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import type { ScoredLead } from '@/shared/api/types/score'
import { lead, session } from '@/test/data'
import { serve, type Seen } from '@/test/http'
import { open } from '@/test/screen'
import { LeadPage } from './LeadPage'

beforeEach(() => adopt(session()))
afterEach(() => vi.unstubAllGlobals())

const routes = [{ path: '/leads/:id', element: <LeadPage /> }]
const fields = [{ id: 'fld_1', key: 'room_count', label: 'Number of rooms', type: 'number', choices: null }]
const scored: ScoredLead = {
  lead_id: 'lead_1',
  score: 60,
  grade: 'B',
  confidence: 0.18,
  confidence_note: 'no outcomes yet',
  win_probability: 0.243,
  contributions: [
    { name: 'night', label: 'Arrived at night', points: -4, logit: -0.2 },
    { name: 'source', label: 'Referred by a customer', points: 14, logit: 0.6 },
  ],
  model_version: 'prior-1',
  scored_at: '2026-03-01T10:00:00Z',
  history: [],
}

function service(patched: { status?: number; body: unknown }) {
  return serve({
    'GET /leads/lead_1': () => ({ body: lead({ custom_fields: { room_count: 4 } }) }),
    'GET /leads/lead_1/timeline': () => ({ body: { events: [], next_cursor: null } }),
    'GET /leads/fields': () => ({ body: { fields } }),
    'GET /api/ai/scored-leads/lead_1': () => ({ body: scored }),
    'PATCH /leads/lead_1': () => patched,
  })
}

it('shows the score with its reasons, its chance and how sure it is', async () => {
  service({ body: lead() })
  open(routes, '/leads/lead_1')
  const score = await screen.findByRole('region', { name: 'Score' })
  expect(await within(score).findByText('Referred by a customer')).toBeVisible()
  const values = within(score).getAllByRole('definition').map((value) => value.textContent)
  expect(values).toEqual(['24 %', 'A first guess (18 %)', '50', '+14', '−4', '60'])
  expect(within(score).getByText('Why not surer: no outcomes yet.')).toBeVisible()
  expect(await screen.findByText('Number of rooms')).toBeVisible()
})

it('moves the lead with the version that was seen, and says when it was refused', async () => {
  const conflict = { error: 'version_conflict', message: 'Someone else changed this lead.' }
  const seen = service({ status: 409, body: conflict })
  open(routes, '/leads/lead_1')
  await userEvent.click(await screen.findByRole('button', { name: 'Status: New. Change' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Contacted' }))
  expect((await screen.findAllByText('Someone else changed this lead.')).length).toBeGreaterThan(0)
  const patches = seen.filter(({ method }) => method === 'PATCH')
  expect(patches.map(({ body }) => body)).toEqual([{ status: 'contacted', version: 3 }])
})

it('sends only what was edited', async () => {
  const seen = service({ body: lead({ name: 'Olivia M.', version: 4 }) })
  open(routes, '/leads/lead_1')
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }))
  await userEvent.clear(screen.getByLabelText('Source'))
  await userEvent.click(screen.getByRole('button', { name: 'Save changes' }))
  expect((await screen.findAllByText('Changes saved')).length).toBeGreaterThan(0)
  expect(seen.find(({ method }) => method === 'PATCH')?.body).toEqual({ source: null, version: 3 })
})

const logs = ({ method, path }: Seen) => method === 'POST' && path.endsWith('/activities')

function withActivities(answer: { status?: number; body: unknown }) {
  let told = 0
  return serve({
    'GET /leads/lead_1': () => ({ body: lead() }),
    'GET /leads/lead_1/timeline': () => {
      told += 1
      const call = { kind: 'call', outcome: 'answered', minutes: 12, note: 'wants a quote' }
      const event = { id: 'e1', type: 'activity_logged', at: '2026-03-01T10:00:00Z', actor: 'user_1', data: call }
      return { body: { events: told > 1 ? [event] : [], next_cursor: null } }
    },
    'GET /leads/fields': () => ({ body: { fields } }),
    'GET /api/ai/scored-leads/lead_1': () => ({ body: scored }),
    'POST /leads/lead_1/activities': () => answer,
  })
}

it('logs a call and shows it on the timeline', async () => {
  const seen = withActivities({ status: 201, body: { id: 'act_1' } })
  open(routes, '/leads/lead_1')
  await userEvent.click(await screen.findByRole('button', { name: 'Log activity' }))
  const dialog = await screen.findByRole('dialog', { name: 'Log activity' })
  await userEvent.type(within(dialog).getByLabelText('Minutes (optional)'), '12')
  await userEvent.type(within(dialog).getByLabelText('Note (optional)'), 'wants a quote')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Log activity' }))
  expect(await screen.findByText('Call answered, 12 min')).toBeVisible()
  expect(screen.getByText('wants a quote')).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(seen.find(logs)?.body).toEqual({
    kind: 'call',
    outcome: 'answered',
    minutes: 12,
    note: 'wants a quote',
  })
})

it('asks for the time of a booking before it sends it', async () => {
  const seen = withActivities({ status: 201, body: { id: 'act_1' } })
  open(routes, '/leads/lead_1')
  await userEvent.click(await screen.findByRole('button', { name: 'Log activity' }))
  const dialog = await screen.findByRole('dialog', { name: 'Log activity' })
  await userEvent.selectOptions(within(dialog).getByLabelText('What'), 'Booking')
  expect(within(dialog).queryByLabelText('Minutes (optional)')).toBeNull()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Log activity' }))
  expect(within(dialog).getByText('Give the date and time of the appointment.')).toBeVisible()
  expect(within(dialog).getByLabelText('Date and time')).toBeInvalid()
  await userEvent.type(within(dialog).getByLabelText('Date and time'), '2026-03-05T15:30')
  await userEvent.keyboard('{Enter}')
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(seen.filter(logs).map(({ body }) => body)).toEqual([
    { kind: 'booking', outcome: 'booked', starts_at: new Date('2026-03-05T15:30').toISOString() },
  ])
})

it('shows beside the field what the service refuses', async () => {
  const refusal = { error: 'validation_failed', message: 'Invalid input data', details: { minutes: ['must be 0 to 1440'] } }
  withActivities({ status: 400, body: refusal })
  open(routes, '/leads/lead_1')
  await userEvent.click(await screen.findByRole('button', { name: 'Log activity' }))
  const dialog = await screen.findByRole('dialog', { name: 'Log activity' })
  await userEvent.type(within(dialog).getByLabelText('Minutes (optional)'), '9999')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Log activity' }))
  expect(await within(dialog).findByText('must be 0 to 1440')).toBeVisible()
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
})

it('keeps what a deal is worth as a number', async () => {
  const seen = service({ body: lead({ deal_value: 4800.5, deal_currency: 'USD', version: 4 }) })
  open(routes, '/leads/lead_1')
  await userEvent.click(await screen.findByRole('button', { name: 'Edit' }))
  await userEvent.type(screen.getByLabelText('Deal value'), '4800.5')
  await userEvent.click(screen.getByRole('button', { name: 'Save changes' }))
  expect((await screen.findAllByText('Changes saved')).length).toBeGreaterThan(0)
  const patch = seen.find(({ method }) => method === 'PATCH')
  expect(patch?.body).toEqual({ deal_value: 4800.5, version: 3 })
})
