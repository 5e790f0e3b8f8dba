import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import type { Sequence } from '@/shared/api/types/nurture'
import { session } from '@/test/data'
import { serve } from '@/test/http'
import { enrolment, sequence, simulation } from '@/test/nurture'
import { open } from '@/test/screen'
import { SequencePage } from './SequencePage'

beforeEach(() => adopt(session()))
afterEach(() => vi.unstubAllGlobals())

const routes = [
  { path: '/sequences/:id', element: <SequencePage /> },
  { path: '/sequences', element: <h1>All</h1> },
]

type Routes = Parameters<typeof serve>[0]

function service(change: Routes = {}, current: () => Sequence = sequence) {
  return serve({
    'GET /api/nurture/sequences/seq_1': () => ({ body: current() }),
    'POST /api/nurture/sequences/check': () => ({ body: { problems: [], fields: [], sms: [] } }),
    'POST /api/nurture/preview': () => ({ body: { steps: [] } }),
    'GET /leads/fields': () => ({ body: { fields: [] } }),
    'GET /leads/facets': () => ({ body: { statuses: [], sources: [], grades: [] } }),
    ...change,
  })
}

const steps = () => within(screen.getByRole('list', { name: 'Steps' }))
const names = () => steps().getAllByRole('button', { name: /^\d/ }).map((button) => button.textContent)

it('saves a new version with the choice for the people in it', async () => {
  const saved = sequence({ version: 4 })
  const seen = service({ 'PUT /api/nurture/sequences/seq_1': () => ({ body: saved }) })
  open(routes, '/sequences/seq_1')
  const subject = await screen.findByLabelText('Subject')
  await userEvent.type(subject, '!')
  await userEvent.click(screen.getByRole('button', { name: 'Save version 4' }))
  const dialog = screen.getByRole('dialog', { name: 'Save as version 4' })
  await userEvent.click(within(dialog).getByRole('radio', { name: /They move to the new version/ }))
  await userEvent.click(within(dialog).getByRole('button', { name: 'Save version 4' }))
  expect((await screen.findAllByText('Saved as version 4')).length).toBeGreaterThan(0)
  const put = seen.find(({ method }) => method === 'PUT')?.body as Record<string, unknown>
  expect(put).toMatchObject({ name: 'Welcome', running_people: 'move', expected_version: 3 })
  expect((put.definition as Sequence['definition']).steps[0]).toMatchObject({ key: 's1', subject: 'Hello!' })
})

it('says that it changed meanwhile, and goes on with either', async () => {
  let version = 3
  const conflict = { error: 'version_conflict', message: 'There is a newer version.' }
  const seen = service(
    {
      'PUT /api/nurture/sequences/seq_1': ({ body }) => {
        if ((body as { expected_version: number }).expected_version === 4) {
          return { body: { ...sequence({ version: 5, running: 0 }), ...(body as object) } }
        }
        version = 4
        return { status: 409, body: conflict }
      },
    },
    () => sequence({ version, running: 0 }),
  )
  open(routes, '/sequences/seq_1')
  await userEvent.type(await screen.findByLabelText('Subject'), '?')
  await userEvent.click(screen.getByRole('button', { name: 'Save version 4' }))
  expect(await screen.findByText(/It changed meanwhile: version 4 was saved/)).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Go on with mine' }))
  expect(screen.getByLabelText('Subject')).toHaveValue('Hello?')
  await userEvent.click(screen.getByRole('button', { name: 'Save version 5' }))
  await waitFor(() => expect(seen.filter(({ method }) => method === 'PUT')).toHaveLength(2))
})

it('moves steps by keyboard, keeps the focus and says where they went', async () => {
  service()
  open(routes, '/sequences/seq_1')
  const sms = await screen.findByRole('button', { name: /Text message/ })
  sms.focus()
  await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}')
  expect(screen.getByText('Step 3 is now step 2 of 3')).toBeInTheDocument()
  expect(names()).toEqual(['1E-mailHello', '2Text messageStill there?', '3Wait1 day'])
  expect(screen.getByRole('button', { name: /Text message/ })).toHaveFocus()
})

it('adds a step, measures a text and shows a problem at its step', async () => {
  const problems = [{ step: 3, field: 'text', message: 'must not be empty' }]
  service({ 'POST /api/nurture/sequences/check': () => ({ body: { problems, fields: [], sms: [] } }) })
  open(routes, '/sequences/seq_1')
  expect(await screen.findByText('Text: must not be empty.')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Add a step' }))
  await userEvent.click(screen.getByRole('menuitem', { name: /Text message/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Insert a field into Text' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'First name' }))
  expect(screen.getByLabelText('Text')).toHaveValue("{first_name ?: 'there'}")
  expect(screen.getByText(/^6 characters, 1 part \(GSM-7\), 154 left in it; with sample names/)).toBeVisible()
})

it('shows the step that is not complete instead of saving', async () => {
  const problems = [
    { step: 1, field: 'subject', message: 'must not be empty' },
    { step: null, field: 'goal.value', message: 'must be 0 to 100' },
  ]
  const seen = service({
    'POST /api/nurture/sequences/check': ({ body }) => {
      const { steps } = (body as { definition: Sequence['definition'] }).definition
      const bad = steps[0]?.type === 'email' && steps[0].subject === ''
      return { body: { problems: bad ? problems : [], fields: [], sms: [] } }
    },
  })
  open(routes, '/sequences/seq_1')
  await userEvent.clear(await screen.findByLabelText('Subject'))
  await userEvent.click(screen.getByRole('button', { name: /Text message/ }))
  expect(await screen.findByText('Subject: must not be empty.')).toBeVisible()
  expect(screen.getByText('Goal, value: must be 0 to 100.')).toBeVisible()
  expect(screen.getByText('Not saved yet: 2 places to complete')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Save version 4' }))
  expect(screen.getByLabelText('Subject')).toBeVisible()
  expect(screen.getByRole('button', { name: /E-mail/ })).toHaveFocus()
  expect(seen.some(({ method }) => method === 'PUT')).toBe(false)
})

it('removes a step and puts it back where it was, by keyboard', async () => {
  const branching = sequence()
  const branch = { kind: 'replied', step: 's1' } as const
  branching.definition.steps.splice(1, 0, { key: 's9', type: 'branch', condition: branch, then: 's2', otherwise: 'end' })
  service({}, () => branching)
  open(routes, '/sequences/seq_1')
  const gone = await screen.findByRole('button', { name: 'Remove step 3' })
  gone.focus()
  await userEvent.keyboard('{Enter}')
  expect(screen.getByText('Step 3 removed: Wait.')).toBeInTheDocument()
  expect(names()).toHaveLength(3)
  expect(names()[1]).toBe('2BranchIf replied to step 1: step 3, otherwise the end')
  expect(screen.getByRole('button', { name: 'Put it back' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(names()).toHaveLength(4)
  expect(names()[2]).toBe('3Wait1 day')
  expect(screen.getByRole('button', { name: /^3/ })).toHaveFocus()
  expect(screen.queryByText(/removed/)).toBeNull()
})

it('shows what is sound of the messages, each variant by itself, and what nobody has said', async () => {
  const ab = sequence()
  const variant = { weight: 50, subject: 'Hi', text: 'Hi', html: null }
  ab.definition.steps[0] = {
    key: 's1',
    type: 'ab',
    channel: 'sms',
    variants: [{ ...variant, key: 'a' }, { ...variant, key: 'b' }],
    winner: null,
    purpose: 'marketing',
  }
  const rendered = { step: 1, key: 's1', type: 'ab', channel: 'sms', subject: null, html: null, segments: 2 }
  const seen = service(
    {
      'POST /api/nurture/sequences/check': () => ({
        body: { problems: [{ step: 3, field: 'text', message: 'must not be empty' }], fields: [], sms: [] },
      }),
      'POST /api/nurture/preview': () => ({
        body: {
          steps: [
            { ...rendered, variant: 'a', text: 'Words of A', missing: ['booking_link', 'field.budget'] },
            { ...rendered, variant: 'b', text: 'Words of B', missing: [] },
          ],
        },
      }),
    },
    () => ab,
  )
  open(routes, '/sequences/seq_1')
  const card = within(await screen.findByRole('region', { name: 'Preview' }))
  expect(await card.findByText('Words of A')).toBeVisible()
  expect(card.getByText('Words of B')).toBeVisible()
  expect(card.getAllByText('2 parts')).toHaveLength(2)
  expect(card.getByText(/^Not known of this lead: Budget\./)).toBeVisible()
  expect(card.getByText(/^Not said yet: Booking link\./)).toBeVisible()
  const asked = seen.find(({ path }) => path.endsWith('/preview'))?.body as { definition: Sequence['definition'] }
  expect(asked.definition.steps.map(({ key }) => key)).toEqual(['s1'])
  await userEvent.selectOptions(card.getByLabelText('Message'), '3. Text message')
  expect(card.getByText(/^This step is not complete yet/)).toBeVisible()
})

it('says beforehand that marketing e-mails will be refused for want of a postal address', async () => {
  service({ 'GET /api/inbox/settings': () => ({ body: { postal_address: null } }) })
  open(routes, '/sequences/seq_1')
  const link = await screen.findByRole('link', { name: 'Add it in the settings' })
  expect(link).toHaveAttribute('href', '/settings')
})

it('lets a viewer read everything and change nothing', async () => {
  service({
    'GET /api/nurture/enrolments': () => ({
      body: { enrolments: [enrolment()], total_count: 1, page: 1, per_page: 20 },
    }),
  })
  const router = open(routes, '/sequences/seq_1', 'viewer')
  expect(await screen.findByLabelText('Subject')).toBeDisabled()
  expect(screen.getByLabelText('Name of the sequence')).toHaveAttribute('readonly')
  expect(screen.getByRole('checkbox', { name: 'They book' })).toBeDisabled()
  for (const name of [/^Add a step/, /^Remove/, /^Move/, /^Insert/, /^Actions/, /^Save/]) {
    expect(screen.queryByRole('button', { name })).toBeNull()
  }
  await userEvent.click(screen.getByRole('tab', { name: 'People' }))
  expect(router.state.location.search).toBe('?tab=people')
  await userEvent.click(await screen.findByRole('button', { name: 'Actions for Olivia Martinez' }))
  expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual(['Show steps'])
  expect(screen.queryByRole('button', { name: /all$/ })).toBeNull()
})

it('asks before edited steps are left behind', async () => {
  service()
  const router = open(routes, '/sequences/seq_1')
  await userEvent.type(await screen.findByLabelText('Subject'), '!')
  await userEvent.click(screen.getByRole('link', { name: 'All sequences' }))
  expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeVisible()
  expect(router.state.location.pathname).toBe('/sequences/seq_1')
  await userEvent.click(screen.getByRole('button', { name: 'Leave' }))
  await waitFor(() => expect(router.state.location.pathname).toBe('/sequences'))
})

it('simulates for a filter: who is left out and why, days, cost', async () => {
  const found = simulation({ people: 90, excluded: [{ reason: 'opted_out', count: 7, examples: ['lead_5'] }] })
  const seen = service({ 'POST /api/nurture/simulate': () => ({ body: found }) })
  open(routes, '/sequences/seq_1?tab=simulation')
  expect(await screen.findByText('Has opted out')).toBeVisible()
  expect(screen.getByRole('link', { name: 'Example 1: Has opted out' })).toHaveAttribute('href', '/leads/lead_5')
  expect(screen.getByText('$0.0158')).toBeVisible()
  expect(screen.getByRole('table', { name: 'What goes out on which day' })).toBeVisible()
  expect(seen.find(({ path }) => path.endsWith('/simulate'))?.body).toEqual({ template_id: 'seq_1', filter: {} })
})

it('lets a paused person go on in the way that was chosen', async () => {
  const seen = service({
    'GET /api/nurture/enrolments': () => ({
      body: { enrolments: [enrolment({ status: 'paused' })], total_count: 1, page: 1, per_page: 20 },
    }),
    'POST /api/nurture/enrolments/enr_1/resume': () => ({ body: enrolment() }),
  })
  open(routes, '/sequences/seq_1?tab=people')
  await userEvent.click(await screen.findByRole('button', { name: 'Actions for Olivia Martinez' }))
  await userEvent.click(screen.getByRole('menuitem', { name: 'Go on' }))
  await userEvent.click(screen.getByRole('radio', { name: /Leave out what was missed/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Go on' }))
  expect((await screen.findAllByText('Going on')).length).toBeGreaterThan(0)
  expect(seen.find(({ path }) => path.endsWith('/resume'))?.body).toEqual({ mode: 'skip' })
})

it('pauses everybody after it was asked', async () => {
  const seen = service({
    'GET /api/nurture/enrolments': () => ({ body: { enrolments: [], total_count: 0, page: 1, per_page: 20 } }),
    'POST /api/nurture/sequences/seq_1/pause': () => ({ body: { changed: 12 } }),
  })
  open(routes, '/sequences/seq_1?tab=people')
  await userEvent.click(await screen.findByRole('button', { name: 'Pause all' }))
  expect(seen.some(({ path }) => path.endsWith('/pause'))).toBe(false)
  await userEvent.click(screen.getByRole('button', { name: 'Pause everybody' }))
  expect((await screen.findAllByText('Paused: 12 people')).length).toBeGreaterThan(0)
})

it('counts robots apart from people and names the winner', async () => {
  const sums = { due: 10, sent: 10, delivered: 9, failed: 1, unconfirmed: 0, clicked: 2, replied: 1, opted_out: 0 }
  const variant = { sent: 5, opened: 2, clicked: 1, replied: 0 }
  const step = {
    ...sums,
    step: 1,
    key: 's1',
    type: 'ab',
    opened: 4,
    opened_by_robots: 3,
    variants: [
      { key: 'a', winner: false, ...variant },
      { key: 'b', winner: true, ...variant },
    ],
  }
  service({
    'GET /api/nurture/sequences/seq_1/statistics': () => ({
      body: { enrolled: 10, running: 4, completed: 5, goal: 0, ended: { replied: 1 }, steps: [step] },
    }),
  })
  open(routes, '/sequences/seq_1?tab=statistics')
  expect(await screen.findByText('Winner')).toBeVisible()
  expect(screen.getByText(/^1 of 10 could not be sent\./)).toBeVisible()
  const bar = (label: string) => screen.getByText(label, { selector: 'dt' }).parentElement?.textContent
  expect(bar('Opened by people')).toBe('Opened by people4 · 40 %')
  expect(bar('Opened by robots')).toBe('Opened by robots3 · 30 %')
  const twin = within(screen.getByRole('table', { name: 'What became of each step' }))
  expect(twin.getAllByRole('cell').map((cell) => cell.textContent)).toEqual(
    ['1. A/B test', '10', '10', '9', '1', '0', '4', '3', '2', '1', '0'],
  )
})
