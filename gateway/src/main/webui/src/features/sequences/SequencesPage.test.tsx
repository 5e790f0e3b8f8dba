import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import { session } from '@/test/data'
import { serve } from '@/test/http'
import { sequence, sequenceItem, template } from '@/test/nurture'
import { open } from '@/test/screen'
import { NewSequencePage } from './NewSequencePage'
import { SequencesPage } from './SequencesPage'

beforeEach(() => adopt(session()))
afterEach(() => vi.unstubAllGlobals())

const routes = [
  { path: '/sequences', element: <SequencesPage /> },
  { path: '/sequences/new', element: <NewSequencePage /> },
  { path: '/sequences/:id', element: <h1>One sequence</h1> },
]
const page = (sequences: unknown[]) => ({
  body: { sequences, total_count: sequences.length, page: 1, per_page: 20 },
})

it('lists sequences with their people and reply rate, by the status in the address', async () => {
  const seen = serve({ 'GET /api/nurture/sequences': () => page([sequenceItem()]) })
  const router = open(routes, '/sequences?status=active')
  expect(await screen.findByRole('link', { name: 'Welcome' })).toHaveAttribute('href', '/sequences/seq_1')
  const cells = screen.getAllByRole('cell').map((cell) => cell.textContent)
  expect(cells.slice(2, 5)).toEqual(['12', '40', '25 %'])
  const asked = seen.find(({ path }) => path.startsWith('/api/nurture/sequences'))
  expect(asked?.path).toBe('/api/nurture/sequences?status=active&page=1&per_page=20')
  await userEvent.selectOptions(screen.getByLabelText('Status'), 'Archived')
  await waitFor(() => expect(router.state.location.search).toBe('?status=archived'))
})

it('archives a sequence from its menu', async () => {
  const seen = serve({
    'GET /api/nurture/sequences': () => page([sequenceItem()]),
    'POST /api/nurture/sequences/seq_1/archive': () => ({ body: {} }),
  })
  open(routes, '/sequences')
  await userEvent.click(await screen.findByRole('button', { name: 'Actions for Welcome' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Archive' }))
  expect((await screen.findAllByText('Sequence archived')).length).toBeGreaterThan(0)
  expect(seen.some(({ path }) => path === '/api/nurture/sequences/seq_1/archive')).toBe(true)
})

it('invites to choose a template when there is none', async () => {
  serve({ 'GET /api/nurture/sequences': () => page([]) })
  open(routes, '/sequences')
  expect(await screen.findByRole('link', { name: 'Choose a template' })).toHaveAttribute('href', '/sequences/new')
})

it('shows a failure with the request id', async () => {
  const away = { error: 'unavailable', message: 'The service is away.', request_id: 'req_7' }
  serve({ 'GET /api/nurture/sequences': () => ({ status: 503, body: away }) })
  open(routes, '/sequences')
  expect(await screen.findByText('For support: req_7')).toBeVisible()
})

it('creates from a template after its steps were shown', async () => {
  const seen = serve({
    'GET /api/nurture/templates': () => ({ body: { templates: [template()] } }),
    'POST /api/nurture/sequences': () => ({ status: 201, body: sequence({ id: 'seq_9' }) }),
  })
  const router = open(routes, '/sequences/new')
  await userEvent.click(await screen.findByRole('button', { name: /New enquiry/ }))
  expect(router.state.location.search).toBe('?template=medspa_initial')
  expect(screen.getByText('Still there?')).toBeVisible()
  const name = screen.getByLabelText('Name')
  await userEvent.clear(name)
  await userEvent.type(name, 'Spring enquiries')
  await userEvent.click(screen.getByRole('button', { name: 'Use this template' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/sequences/seq_9'))
  expect(seen.find(({ method, path }) => method === 'POST' && path === '/api/nurture/sequences')?.body).toEqual({
    name: 'Spring enquiries',
    template_id: 'medspa_initial',
  })
})

it('opens the sequence of a template that is in use instead of making another one', async () => {
  serve({ 'GET /api/nurture/templates': () => ({ body: { templates: [template({ adopted_as: 'seq_4' })] } }) })
  open(routes, '/sequences/new?template=medspa_initial')
  const link = await screen.findByRole('link', { name: 'Open your sequence' })
  expect(link).toHaveAttribute('href', '/sequences/seq_4')
})
