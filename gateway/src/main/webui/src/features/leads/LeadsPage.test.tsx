import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import { lead, session } from '@/test/data'
import { serve } from '@/test/http'
import { open } from '@/test/screen'
import { LeadsPage } from './LeadsPage'

beforeEach(() => adopt(session()))
afterEach(() => vi.unstubAllGlobals())

const routes = [
  { path: '/leads', element: <LeadsPage /> },
  { path: '/leads/:id', element: <h1>One lead</h1> },
]
const facets = { statuses: [{ value: 'new', count: 7 }], sources: [], grades: [] }
const page = (leads: unknown[], total_count: number) => ({ body: { leads, total_count, page: 1, per_page: 25 } })

it('lists leads with score and sums, and asks for what the address says', async () => {
  const seen = serve({
    'GET /leads': () => page([lead(), lead({ id: 'lead_2', name: null, score: null, grade: null })], 1387),
    'GET /leads/facets': () => ({ body: facets }),
  })
  open(routes, '/leads?grade=A&page=2')
  expect(await screen.findByRole('link', { name: 'Olivia Martinez' })).toHaveAttribute('href', '/leads/lead_1')
  expect(screen.getByRole('link', { name: 'olivia@example.com' })).toBeVisible()
  expect(screen.getByText('Scoring…')).toBeVisible()
  expect(screen.getByText('1,387 matches')).toBeVisible()
  expect(screen.getByRole('option', { name: 'New (7)' })).toBeInTheDocument()
  const asked = seen.find(({ path }) => path.startsWith('/leads?'))
  expect(asked?.path).toBe('/leads?grade=A&sort=-created_at&page=2&per_page=25')
})

it('searches when typing rests and keeps the search in the address', async () => {
  serve({ 'GET /leads': ({ path }) => (path.includes('search=zoe') ? page([], 0) : page([lead()], 1)) })
  const router = open(routes, '/leads')
  await screen.findByRole('link', { name: 'Olivia Martinez' })
  await userEvent.keyboard('/')
  expect(screen.getByRole('searchbox', { name: 'Search leads' })).toHaveFocus()
  await userEvent.keyboard('zoe')
  expect(await screen.findByText('No lead matches')).toBeVisible()
  expect(router.state.location.search).toBe('?search=zoe')
  await userEvent.click(screen.getByRole('button', { name: 'Clear filters' }))
  expect(await screen.findByRole('link', { name: 'Olivia Martinez' })).toBeVisible()
  expect(screen.getByRole('searchbox')).toHaveValue('')
})

it('sorts by a column, the other way on the second press', async () => {
  serve({ 'GET /leads': () => page([lead()], 1) })
  const router = open(routes, '/leads')
  await userEvent.click(await screen.findByRole('button', { name: 'Score' }))
  await waitFor(() => expect(router.state.location.search).toBe('?sort=-score'))
  expect(screen.getByRole('columnheader', { name: 'Score' })).toHaveAttribute('aria-sort', 'descending')
  await userEvent.click(screen.getByRole('button', { name: 'Score' }))
  await waitFor(() => expect(router.state.location.search).toBe('?sort=score'))
})

it('invites to import when there are no leads', async () => {
  serve({ 'GET /leads': () => page([], 0) })
  open(routes, '/leads')
  expect(await screen.findByRole('link', { name: 'Import a spreadsheet' })).toHaveAttribute('href', '/imports')
})

it('shows a failure with the request id and tries again on demand', async () => {
  let away = true
  const unavailable = { error: 'unavailable', message: 'The lead service is away.', request_id: 'req_7' }
  serve({ 'GET /leads': () => (away ? { status: 503, body: unavailable } : page([lead()], 1)) })
  open(routes, '/leads')
  expect(await screen.findByText('For support: req_7')).toBeVisible()
  away = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByRole('link', { name: 'Olivia Martinez' })).toBeVisible()
})

it('adds a lead, refusing an empty one without a call', async () => {
  const seen = serve({
    'GET /leads': () => page([], 0),
    'POST /leads': () => ({ status: 201, body: lead({ id: 'lead_9' }) }),
  })
  const router = open(routes, '/leads')
  await userEvent.click(await screen.findByRole('button', { name: 'New lead' }))
  await userEvent.click(screen.getByRole('button', { name: 'Add lead' }))
  expect(screen.getByText('Give a name, an e-mail, a phone or a company.')).toBeVisible()
  await userEvent.type(screen.getByLabelText('Phone'), '(555) 123-4567')
  await userEvent.click(screen.getByRole('button', { name: 'Add lead' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/leads/lead_9'))
  const posted = seen.filter(({ method, path }) => method === 'POST' && path === '/leads')
  expect(posted.map(({ body }) => body)).toEqual([{ phone: '(555) 123-4567' }])
})
