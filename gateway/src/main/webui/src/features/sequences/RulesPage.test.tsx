import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import type { Rule } from '@/shared/api/types/enrolment'
import { session } from '@/test/data'
import { serve } from '@/test/http'
import { sequenceItem, template } from '@/test/nurture'
import { open } from '@/test/screen'
import { RulesPage } from './RulesPage'

beforeEach(() => adopt(session()))
afterEach(() => vi.unstubAllGlobals())

const routes = [{ path: '/sequences/rules', element: <RulesPage /> }]

/** As the service writes it: conditions that nothing was said of are null. */
function rule(change: Partial<Rule> = {}): Rule {
  const none = { grade_at_least: null, source: null, status: null, tag: null, form: null } as unknown as Rule['conditions']
  return {
    id: 'rul_1',
    name: 'Good leads',
    enabled: true,
    on: 'lead_scored',
    conditions: { ...none, grade_at_least: 'B', source: 'google_ads' },
    template_id: 'seq_1',
    ...change,
  }
}

type Routes = Parameters<typeof serve>[0]

function service(rules: () => Rule[], change: Routes = {}) {
  return serve({
    'GET /api/nurture/rules': () => ({ body: { rules: rules() } }),
    'GET /api/nurture/sequences': () => ({
      body: { sequences: [sequenceItem()], total_count: 1, page: 1, per_page: 100 },
    }),
    'GET /api/nurture/templates': () => ({ body: { templates: [template({ adopted_as: 'seq_7' })] } }),
    ...change,
  })
}

it('tells a rule in a sentence, with what it starts', async () => {
  service(() => [rule(), rule({ id: 'rul_2', name: 'Old', enabled: false, on: 'lead_imported', conditions: {} })])
  open(routes, '/sequences/rules')
  const first = await screen.findByText(/^A lead is scored with/)
  await waitFor(() =>
    expect(first).toHaveTextContent('A lead is scored with grade B or better, source Google ads: start “Welcome”'),
  )
  const items = screen.getAllByRole('listitem')
  expect(within(items[0] as HTMLElement).getByText('On')).toBeVisible()
  expect(within(items[1] as HTMLElement).getByText('Off')).toBeVisible()
  expect(items[1]).toHaveTextContent('A lead is imported: start “Welcome”')
})

it('makes a rule of what was said and nothing else', async () => {
  const made: Rule[] = []
  const seen = service(() => made, {
    'POST /api/nurture/rules': ({ body }) => {
      made.push({ ...(body as Rule), id: 'rul_9' })
      return { status: 201, body: made[0] }
    },
  })
  open(routes, '/sequences/rules')
  expect(await screen.findByText('No rules yet')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'New rule' }))
  const dialog = within(screen.getByRole('dialog', { name: 'New rule' }))
  await userEvent.type(dialog.getByLabelText('Name'), ' Ads ')
  await userEvent.selectOptions(dialog.getByLabelText('Grade at least'), 'A')
  await userEvent.type(dialog.getByLabelText('Tag'), 'vip')
  await dialog.findByRole('option', { name: 'Welcome' })
  await userEvent.selectOptions(dialog.getByLabelText('Start'), 'Welcome')
  await userEvent.click(dialog.getByRole('button', { name: 'Save rule' }))
  expect(await screen.findByText(/^A lead is added with grade A or better, the tag vip/)).toBeVisible()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(seen.find(({ method, path }) => method === 'POST' && path === '/api/nurture/rules')?.body).toEqual({
    name: 'Ads',
    enabled: true,
    on: 'lead_created',
    conditions: { grade_at_least: 'A', tag: 'vip' },
    template_id: 'seq_1',
  })
})

it('changes a rule whose template has become a sequence, and keeps what it starts', async () => {
  const seen = service(() => [rule({ template_id: 'medspa_initial' })], {
    'PUT /api/nurture/rules/rul_1': ({ body }) => ({ body: { ...(body as Rule), id: 'rul_1' } }),
  })
  open(routes, '/sequences/rules')
  await userEvent.click(await screen.findByRole('button', { name: 'Edit Good leads' }))
  const dialog = within(screen.getByRole('dialog', { name: 'Edit rule' }))
  expect(await dialog.findByRole('option', { name: 'New enquiry', selected: true })).toBeInTheDocument()
  await userEvent.selectOptions(dialog.getByLabelText('When'), 'A lead’s status changes')
  await userEvent.selectOptions(dialog.getByLabelText('Status'), 'Lost')
  await userEvent.click(dialog.getByRole('button', { name: 'Save rule' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(seen.find(({ method }) => method === 'PUT')?.body).toEqual({
    name: 'Good leads',
    enabled: true,
    on: 'status_changed',
    conditions: { grade_at_least: 'B', source: 'google_ads', status: 'lost' },
    template_id: 'medspa_initial',
  })
})

it('switches a rule off and on again without opening it', async () => {
  let enabled = true
  const seen = service(() => [rule({ enabled })], {
    'PUT /api/nurture/rules/rul_1': ({ body }) => {
      enabled = (body as Rule).enabled
      return { body: rule({ enabled }) }
    },
  })
  open(routes, '/sequences/rules')
  await userEvent.click(await screen.findByRole('button', { name: 'Switch off Good leads' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Switch on Good leads' }))
  expect(await screen.findByRole('button', { name: 'Switch off Good leads' })).toBeVisible()
  const puts = seen.filter(({ method }) => method === 'PUT').map(({ body }) => (body as Rule).enabled)
  expect(puts).toEqual([false, true])
})

it('shows beside the field what the service refuses, and deletes only after it was asked', async () => {
  const refusal = { error: 'validation_failed', message: 'Invalid input data', details: { template_id: ['is not known'] } }
  const seen = service(() => [rule()], {
    'PUT /api/nurture/rules/rul_1': () => ({ status: 400, body: refusal }),
    'DELETE /api/nurture/rules/rul_1': () => ({ status: 204 }),
  })
  open(routes, '/sequences/rules')
  await userEvent.click(await screen.findByRole('button', { name: 'Edit Good leads' }))
  await userEvent.click(screen.getByRole('button', { name: 'Save rule' }))
  expect(await screen.findByText('is not known')).toBeVisible()
  expect(screen.getByLabelText('Start')).toBeInvalid()
  await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  await userEvent.click(screen.getByRole('button', { name: 'Delete Good leads' }))
  expect(seen.some(({ method }) => method === 'DELETE')).toBe(false)
  await userEvent.click(screen.getByRole('button', { name: 'Delete rule' }))
  expect((await screen.findAllByText('Rule deleted')).length).toBeGreaterThan(0)
})

it('says that rules could not be loaded, and asks again on demand', async () => {
  let away = true
  service(() => [rule()], {
    'GET /api/nurture/rules': () =>
      away ? { status: 503, body: { error: 'unavailable', message: 'Away.', request_id: 'req_1' } } : { body: { rules: [rule()] } },
  })
  open(routes, '/sequences/rules')
  expect(await screen.findByText('Rules could not be loaded')).toBeVisible()
  away = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(await screen.findByText('Good leads')).toBeVisible()
})

it('shows a viewer the rules and no way to change them', async () => {
  service(() => [rule()])
  open(routes, '/sequences/rules', 'viewer')
  expect(await screen.findByText('Good leads')).toBeVisible()
  expect(screen.queryAllByRole('button')).toEqual([])
})
