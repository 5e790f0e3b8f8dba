import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import type { NurtureSettings } from '@/shared/api/types/enrolment'
import { session } from '@/test/data'
import { serve } from '@/test/http'
import { open } from '@/test/screen'
import { NurtureSettingsPage } from './NurtureSettingsPage'

beforeEach(() => adopt(session()))
afterEach(() => vi.unstubAllGlobals())

const routes = [{ path: '/sequences/settings', element: <NurtureSettingsPage /> }]
const settings: NurtureSettings = {
  time_zone: 'America/New_York',
  agent_name: 'Anna',
  booking_link: null,
  business_name: 'Glow Medspa',
  daily_cap_per_person: 2,
  send_window_spread_per_minute: 600,
  sms_cost_per_segment: 0.0083,
}

function service(put: Parameters<typeof serve>[0][string] = ({ body }) => ({ body })) {
  return serve({
    'GET /api/nurture/settings': () => ({ body: settings }),
    'PUT /api/nurture/settings': put,
  })
}

it('changes settings, and takes back with an empty text what was said', async () => {
  const seen = service()
  open(routes, '/sequences/settings')
  await userEvent.clear(await screen.findByLabelText('Agent’s name'))
  await userEvent.type(screen.getByLabelText('Booking link'), 'https://glow.example/book')
  await userEvent.selectOptions(screen.getByLabelText('Time zone'), 'America/Chicago')
  const cap = screen.getByLabelText('Messages a day for one person')
  await userEvent.clear(cap)
  await userEvent.type(cap, '3')
  await userEvent.click(screen.getByRole('button', { name: 'Save settings' }))
  expect((await screen.findAllByText('Settings saved')).length).toBeGreaterThan(0)
  expect(seen.find(({ method }) => method === 'PUT')?.body).toEqual({
    ...settings,
    time_zone: 'America/Chicago',
    agent_name: '',
    booking_link: 'https://glow.example/book',
    daily_cap_per_person: 3,
  })
})

it('shows beside the field what the service refuses', async () => {
  const details = { booking_link: ['must be a web address'] }
  service(() => ({ status: 400, body: { error: 'validation_failed', message: 'Invalid input data', details } }))
  open(routes, '/sequences/settings')
  await userEvent.type(await screen.findByLabelText('Booking link'), 'https://x')
  await userEvent.click(screen.getByRole('button', { name: 'Save settings' }))
  expect(await screen.findByText('must be a web address')).toBeVisible()
  expect(screen.getByLabelText('Booking link')).toBeInvalid()
  expect(screen.getByLabelText('Booking link')).toHaveValue('https://x')
})

it('shows agents what holds, for owners and admins to change', async () => {
  service()
  open(routes, '/sequences/settings', 'agent')
  expect(await screen.findByLabelText('Agent’s name')).toBeDisabled()
  expect(screen.getByLabelText('Time zone')).toHaveValue('America/New_York')
  expect(screen.queryByRole('button', { name: 'Save settings' })).toBeNull()
  expect(screen.getByText('Owners and admins change these.')).toBeVisible()
})

it('shows a failure with the request id', async () => {
  const away = { error: 'unavailable', message: 'The service is away.', request_id: 'req_7' }
  serve({ 'GET /api/nurture/settings': () => ({ status: 503, body: away }) })
  open(routes, '/sequences/settings')
  expect(await screen.findByText('For support: req_7')).toBeVisible()
})
