import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import { importStatus, session } from '@/test/data'
import { serve } from '@/test/http'
import { open } from '@/test/screen'
import { importForm } from './api/importForm'
import { ImportPage } from './ImportPage'
import { shareDone } from './shareDone'

beforeEach(() => adopt(session()))
afterEach(() => vi.unstubAllGlobals())

const routes = [{ path: '/imports/:id', element: <ImportPage /> }]
const done = importStatus({ status: 'completed', processed: 2000, created: 1900, rows_per_second: null })

function outcome(label: string) {
  const term = screen.getByText(label, { selector: 'dt' })
  return within(term.parentElement as HTMLElement).getByRole('definition').textContent
}

it('follows the event stream to the end of the import', async () => {
  serve({
    'GET /leads/import-status/job_1': () => ({ body: importStatus() }),
    'GET /leads/import-status/job_1/events': () => new Response(`event: progress\ndata: ${JSON.stringify(done)}\n\n`),
  })
  open(routes, '/imports/job_1')
  expect(await screen.findByText('Done. Some rows were rejected; they are listed below.')).toBeVisible()
  expect(outcome('Created')).toBe('1,900')
  expect(outcome('Failed')).toBe('10')
  expect(screen.getByText('phone: not a phone number')).toBeVisible()
  expect(screen.getByText('The first 1 of 10. The download has all of them.')).toBeVisible()
  expect(screen.getByRole('link', { name: 'See these leads' })).toHaveAttribute('href', '/leads?import_id=job_1')
})

it('shows progress, speed and the time left, and polls when there is no stream', async () => {
  let asked = 0
  serve({ 'GET /leads/import-status/job_1': () => ({ body: ++asked < 2 ? importStatus() : done }) })
  open(routes, '/imports/job_1')
  const bar = await screen.findByRole('progressbar', { name: 'Import' })
  expect(bar).toHaveAttribute('aria-valuenow', '25')
  expect(screen.getByText('1,200 rows/s')).toBeVisible()
  expect(screen.getByText('about 2 min left')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Cancel import' })).toBeEnabled()
  expect(await screen.findByText('Completed', {}, { timeout: 4000 })).toBeVisible()
  expect(asked).toBe(2)
})

it('says when an import does not exist', async () => {
  serve({})
  open(routes, '/imports/job_1')
  expect(await screen.findByText('This import could not be opened')).toBeVisible()
})

it('counts by bytes until the rows are known', () => {
  expect(shareDone(importStatus())).toBe(0.25)
  expect(shareDone(importStatus({ total_rows: 1000 }))).toBe(0.5)
  expect(shareDone(importStatus({ bytes_total: 0 }))).toBeNull()
})

it('puts the options before the file, as a streaming reader needs them', () => {
  const options = { mode: 'create', source: ' expo ', country: 'DE', sheet: 'Leads', mapping: { Mobile: 'phone' } } as const
  const form = importForm(new File(['a'], 'a.csv'), options)
  expect([...form.keys()]).toEqual(['mode', 'source', 'country', 'sheet', 'mapping', 'file'])
  expect(form.get('source')).toBe('expo')
  expect(form.get('mapping')).toBe('{"Mobile":"phone"}')
})
