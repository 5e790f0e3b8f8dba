import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import { lead, session } from '@/test/data'
import { serve } from '@/test/http'
import { enrolment, sequenceItem, simulation, template } from '@/test/nurture'
import { open } from '@/test/screen'
import { BulkStartButton } from './BulkStartButton'
import { LeadEnrolmentsCard } from './LeadEnrolmentsCard'
import { StartSequenceButton } from './StartSequenceButton'

beforeEach(() => adopt(session()))
afterEach(() => vi.unstubAllGlobals())

const filter = { search: '', status: 'new', source: '', grade: 'A', import_id: '' }
const routes = [
  { path: '/lead', element: <StartSequenceButton lead={lead()} /> },
  { path: '/card', element: <LeadEnrolmentsCard leadId="lead_1" /> },
  { path: '/list', element: <BulkStartButton filter={filter} disabled={false} /> },
  { path: '/import', element: <BulkStartButton filter={{ ...filter, status: '', grade: '', import_id: 'job_1' }} disabled={false} /> },
]

const choices = {
  'GET /api/nurture/sequences': () => ({
    body: { sequences: [sequenceItem()], total_count: 1, page: 1, per_page: 100 },
  }),
  'GET /api/nurture/templates': () => ({ body: { templates: [template()] } }),
}

async function choose(name: string) {
  await userEvent.click(await screen.findByRole('button', { name: 'Start sequence' }))
  await screen.findByRole('option', { name })
  await userEvent.selectOptions(screen.getByLabelText('Sequence'), name)
}

it('shows the dates and what is missing, and starts with what was filled in', async () => {
  const missing = [
    { field: 'agent_name', people: 1 },
    { field: 'service_interest', people: 1 },
  ]
  const started = {
    sequence_id: 'seq_1',
    enrolment_id: 'enr_1',
    total_steps: 3,
    scheduled_steps: [{ step: 1, type: 'email', scheduled_at: '2026-03-01T10:00:00Z', subject: 'Hello Olivia' }],
    warnings: [
      { code: 'no_sms_consent', message: 'Texts wait for consent.' },
      { code: 'postal_address_missing', message: 'E-mails need your postal address.' },
    ],
  }
  const seen = serve({
    ...choices,
    'POST /api/nurture/simulate': () => ({ body: simulation({ missing_fields: missing }) }),
    'POST /api/nurture/start-sequence': () => ({ body: started }),
  })
  open(routes, '/lead')
  await choose('New enquiry')
  expect(await screen.findByRole('region', { name: 'What happens when' })).toHaveTextContent('Hello Olivia')
  await userEvent.type(screen.getByLabelText('Your agent’s name (yours)'), 'Anna')
  await userEvent.type(screen.getByLabelText('Service of interest'), 'Botox')
  const dialog = within(screen.getByRole('dialog'))
  await userEvent.click(dialog.getByRole('button', { name: 'Start sequence' }))
  expect(await screen.findByText('Started: 3 steps.')).toBeVisible()
  expect(screen.getByText('Texts wait for consent.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Open the settings' })).toHaveAttribute('href', '/settings')
  expect(seen.find(({ path }) => path.endsWith('/start-sequence'))?.body).toEqual({
    lead_id: 'lead_1',
    template_id: 'medspa_initial',
    lead_data: { service_interest: 'Botox' },
    business_data: { agent_name: 'Anna' },
  })
})

it('says before the click why it cannot be started', async () => {
  const excluded = [{ reason: 'opted_out', count: 1, examples: ['lead_1'] }]
  serve({
    ...choices,
    'POST /api/nurture/simulate': () => ({ body: simulation({ people: 0, excluded, samples: [] }) }),
  })
  open(routes, '/lead')
  await choose('Welcome')
  expect(await screen.findByText('It cannot be started: this lead has opted out.')).toBeVisible()
  expect(within(screen.getByRole('dialog')).getByRole('button', { name: 'Start sequence' })).toBeDisabled()
})

it('shows a refusal of the start itself', async () => {
  const refused = { error: 'already_enrolled', message: 'This lead is in the sequence already.' }
  serve({
    ...choices,
    'POST /api/nurture/simulate': () => ({ body: simulation() }),
    'POST /api/nurture/start-sequence': () => ({ status: 409, body: refused }),
  })
  open(routes, '/lead')
  await choose('Welcome')
  await screen.findByRole('region', { name: 'What happens when' })
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Start sequence' }))
  expect(await screen.findByText('This lead is in the sequence already.')).toBeVisible()
})

it('starts for a whole filter after a dry run, and follows the job to its end', async () => {
  let asked = 0
  const job = (change: object) => ({ job_id: 'job_1', matched: 90, skipped: 0, reasons: {}, ...change })
  const seen = serve({
    ...choices,
    'POST /api/nurture/simulate': () => ({ body: simulation({ people: 80 }) }),
    'POST /api/nurture/bulk-start': () => ({ status: 202, body: { job_id: 'job_1', matched: 90 } }),
    'GET /api/nurture/jobs/job_1': () =>
      ++asked < 2
        ? { body: job({ status: 'running', enrolled: 30 }) }
        : { body: job({ status: 'completed', enrolled: 80, skipped: 10, reasons: { no_address: 10 } }) },
  })
  open(routes, '/list')
  await choose('Welcome')
  await userEvent.click(await screen.findByRole('button', { name: 'Start for 80 leads' }))
  expect(await screen.findByText('Done. 10 leads were left out.', {}, { timeout: 4000 })).toBeVisible()
  expect(screen.getByText(/^Has no e-mail address or phone number for it/)).toHaveTextContent('10')
  const body = { template_id: 'seq_1', filter: { status: 'new', grade: 'A' } }
  expect(seen.find(({ path }) => path.endsWith('/bulk-start'))?.body).toEqual(body)
})

it('starts for the leads of one import where the list shows one', async () => {
  const left = [{ step: 3, type: 'sms', channel: 'sms', reason: 'no_consent', people: 4 }]
  const seen = serve({
    ...choices,
    'POST /api/nurture/simulate': () => ({ body: simulation({ people: 9, more: true, left_out: left }) }),
  })
  open(routes, '/import')
  await choose('Welcome')
  expect(await screen.findByText('3. Text message, 4 leads: has not agreed to be written to')).toBeVisible()
  expect(screen.getByText(/the numbers of the first 9\.$/)).toBeVisible()
  const body = { template_id: 'seq_1', filter: { import_id: 'job_1' } }
  expect(seen.find(({ path }) => path.endsWith('/simulate'))?.body).toEqual(body)
})

it('warns before the start when the e-mails would be refused', async () => {
  serve({
    ...choices,
    'POST /api/nurture/simulate': () => ({ body: simulation() }),
    'GET /api/inbox/settings': () => ({ body: { postal_address: '' } }),
  })
  open(routes, '/lead')
  await choose('New enquiry')
  expect(await screen.findByRole('link', { name: 'Add it in the settings' })).toHaveAttribute('href', '/settings')
})

it('holds, goes on with and ends a run on the lead’s page', async () => {
  let status: 'running' | 'paused' | 'ended' = 'running'
  const turn = (next: typeof status) => () => {
    status = next
    return { body: enrolment({ status }) }
  }
  const seen = serve({
    'GET /api/nurture/enrolments': () => ({
      body: { enrolments: [enrolment({ status, ended_reason: status === 'ended' ? 'stopped' : null })], total_count: 1, page: 1, per_page: 20 },
    }),
    'POST /api/nurture/enrolments/enr_1/pause': turn('paused'),
    'POST /api/nurture/enrolments/enr_1/resume': turn('running'),
    'POST /api/nurture/enrolments/enr_1/stop': turn('ended'),
  })
  open(routes, '/card')
  await userEvent.click(await screen.findByRole('button', { name: 'Pause Welcome' }))
  expect(await screen.findByText('3. Text message, once it goes on')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Go on with Welcome' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Go on' }))
  expect(await screen.findByText(/^Next: 3\. Text message/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Take out of Welcome' }))
  await userEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Take out' }))
  expect(await screen.findByText('Was taken out')).toBeVisible()
  expect(screen.queryByRole('button', { name: /Welcome$/ })?.textContent).toBe('Steps')
  const posts = seen.filter(({ method, path }) => method === 'POST' && path.startsWith('/api')).map(({ path }) => path.split('/').at(-1))
  expect(posts).toEqual(['pause', 'resume', 'stop'])
})

it('offers a viewer no change of a run', async () => {
  serve({
    'GET /api/nurture/enrolments': () => ({ body: { enrolments: [enrolment()], total_count: 1, page: 1, per_page: 20 } }),
  })
  open(routes, '/card', 'viewer')
  await screen.findByText('Running')
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['Steps'])
})

it('shows where a lead is, and its steps in words', async () => {
  const step = { step: 1, key: 's1', type: 'email', channel: 'email', subject: 'Hello', reason: null, variant: null }
  const steps = [
    { ...step, state: 'unconfirmed', scheduled_at: null, happened_at: '2026-03-01T10:00:00Z' },
    { ...step, step: 3, key: 's3', type: 'sms', state: 'cancelled', reason: 'replied', scheduled_at: null, happened_at: null },
  ]
  serve({
    'GET /api/nurture/enrolments': () => ({
      body: { enrolments: [enrolment({ status: 'ended', ended_reason: 'replied' })], total_count: 1, page: 1, per_page: 20 },
    }),
    'GET /api/nurture/enrolments/enr_1': () => ({ body: { ...enrolment(), steps } }),
  })
  open(routes, '/card')
  expect(await screen.findByText('Replied')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Steps of Welcome' }))
  const drawer = within(await screen.findByRole('dialog', { name: 'Olivia Martinez' }))
  expect(drawer.getByText('Will not happen: replied')).toBeVisible()
  expect(drawer.getByText(/so it is not sent again$/)).toBeVisible()
})
