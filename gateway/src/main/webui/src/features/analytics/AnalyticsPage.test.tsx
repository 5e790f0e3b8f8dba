import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import type { Metrics, Roi, SpendEntry } from '@/shared/api/types/analytics'
import { RightsContext } from '@/shared/lib/rights'
import { session } from '@/test/data'
import { serve } from '@/test/http'
import { open } from '@/test/screen'
import { AnalyticsPage } from './AnalyticsPage'

beforeEach(() => adopt(session()))
afterEach(() => vi.unstubAllGlobals())

const metrics = (change: Partial<Metrics> = {}): Metrics => ({
  leads_uploaded: 150,
  calls_made: 0,
  emails_sent: 450,
  texts_sent: 0,
  appointments_booked: 45,
  deals_closed: 12,
  revenue_generated: 48000,
  cost: null,
  cost_per_lead: null,
  conversion_rate: 8,
  roi_percentage: null,
  reasons: { cost: 'no_spend_entered', cost_per_lead: 'no_spend_entered', roi_percentage: 'no_spend_entered' },
  ...change,
})

const roi = (change: Partial<Roi> = {}): Roi => ({
  metrics: metrics(),
  previous: metrics({ leads_uploaded: 100 }),
  formulas: { roi_percentage: '(revenue_generated - cost) / cost * 100' },
  period: { days: 30, from: '2026-10-26', to: '2026-11-24', time_zone: 'America/Denver' },
  currency: 'USD',
  as_of: new Date().toISOString(),
  ...change,
})

const screenAs = (maySet: boolean) => [
  {
    path: '/analytics',
    element: (
      <RightsContext value={{ mayWrite: maySet, maySet }}>
        <AnalyticsPage sources={['yelp']} />
      </RightsContext>
    ),
  },
]

const figure = (label: string) => screen.getByText(label).closest('li') as HTMLElement

it('shows each figure, how it moved, and why one is missing', async () => {
  serve({
    'GET /api/analytics/roi': () => ({ body: roi() }),
    'GET /api/analytics/spend': () => ({ body: { spend: [], total: 0, currency: 'USD' } }),
  })
  open(screenAs(true), '/analytics')
  expect(await screen.findByText('150')).toBeVisible()
  expect(figure('New leads')).toHaveTextContent('+50 % against the days before')
  expect(figure('Revenue')).toHaveTextContent('$48,000.00')
  expect(figure('Won of new')).toHaveTextContent('8.0 %')
  expect(figure('Return on spend')).toHaveTextContent('No spend is entered for these days.')
  expect(figure('Return on spend')).toHaveTextContent('(revenue generated - cost) / cost * 100')
  expect(within(figure('Calls')).queryByRole('button')).not.toBeInTheDocument()
})

it('opens a figure to the rows that it counts, of the period and source that are shown', async () => {
  const seen = serve({
    'GET /api/analytics/roi': () => ({ body: roi() }),
    'GET /api/analytics/spend': () => ({ body: { spend: [], total: 0, currency: 'USD' } }),
    'GET /api/analytics/roi/deals_closed/rows': () => ({
      body: {
        rows: [{ lead_id: 'lead_1', lead_name: 'Olivia Martinez', at: '2026-11-20T10:00:00Z', detail: 'yelp', user_id: null, amount: 4800 }],
        total_count: 1,
        page: 1,
        per_page: 20,
      },
    }),
  })
  open(screenAs(true), '/analytics?days=90&source=yelp')
  await userEvent.click(within((await screen.findByText('Deals won')).closest('li') as HTMLElement).getByRole('button'))
  const drawer = await screen.findByRole('dialog', { name: 'Deals won' })
  expect(await within(drawer).findByRole('link', { name: 'Olivia Martinez' })).toHaveAttribute('href', '/leads/lead_1')
  expect(drawer).toHaveTextContent('$4,800.00')
  const asked = seen.filter(({ path }) => path.startsWith('/api/analytics/roi'))
  expect(asked.length).toBeGreaterThan(1)
})

it('enters spend and asks for the figures again', async () => {
  const spend: SpendEntry[] = []
  const seen = serve({
    'GET /api/analytics/roi': () => ({ body: roi() }),
    'GET /api/analytics/spend': () => ({ body: { spend, total: 0, currency: 'USD' } }),
    'POST /api/analytics/spend': ({ body }) => {
      spend.push(...(body as { entries: SpendEntry[] }).entries)
      return { body: { spend, total: 0, currency: 'USD' } }
    },
  })
  open(screenAs(true), '/analytics')
  await userEvent.click(await screen.findByRole('button', { name: 'Enter spend' }))
  const dialog = within(await screen.findByRole('dialog'))
  await userEvent.type(dialog.getByLabelText('Source'), 'google_ads')
  await userEvent.type(dialog.getByLabelText('Amount in USD'), '1250.5')
  await userEvent.click(dialog.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText('$1,250.50')).toBeVisible()
  expect(spend[0]).toMatchObject({ source: 'google_ads', campaign: null, amount: 1250.5 })
  expect(seen.filter(({ method, path }) => method === 'GET' && path.startsWith('/api/analytics/roi?')).length).toBeGreaterThan(1)
})

it('offers no changes to who may not make them, and says when the figures cannot be had', async () => {
  serve({
    'GET /api/analytics/roi': () => ({ status: 503, body: { error: 'unavailable', message: 'Please try again.' } }),
    'GET /api/analytics/spend': () => ({ body: { spend: [], total: 0, currency: 'USD' } }),
  })
  open(screenAs(false), '/analytics')
  expect(await screen.findByText('No spend entered')).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Enter spend' })).not.toBeInTheDocument()
  expect(await screen.findByText('Figures could not be loaded')).toBeVisible()
})
