import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import { session } from '@/test/data'
import { serve } from '@/test/http'
import { open } from '@/test/screen'
import { FieldsPage } from './FieldsPage'

beforeEach(() => adopt(session()))
afterEach(() => vi.unstubAllGlobals())

const routes = [{ path: '/settings/fields', element: <FieldsPage /> }]

it('adds a choice with one choice from each line, and lists it', async () => {
  const fields: unknown[] = []
  const seen = serve({
    'GET /leads/fields': () => ({ body: { fields } }),
    'POST /leads/fields': ({ body }) => {
      fields.push({ id: 'fld_1', key: 'treatment', ...(body as object) })
      return { status: 201, body: fields[0] }
    },
  })
  open(routes, '/settings/fields')
  expect(await screen.findByText('No fields of your own yet')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'New field' }))
  await userEvent.type(screen.getByLabelText('Label'), 'Treatment')
  await userEvent.selectOptions(screen.getByLabelText('Type'), 'Choice')
  await userEvent.type(screen.getByLabelText('Choices'), 'Botox{enter}{enter} Facial ')
  await userEvent.click(screen.getByRole('button', { name: 'Add field' }))
  expect(await screen.findByText('Choice: Botox, Facial')).toBeVisible()
  const posted = seen.find(({ method, path }) => method === 'POST' && path === '/leads/fields')
  expect(posted?.body).toEqual({ label: 'Treatment', type: 'choice', choices: ['Botox', 'Facial'] })
})

it('deletes a field only after it was asked', async () => {
  let fields = [{ id: 'fld_1', key: 'budget', label: 'Budget', type: 'money', choices: [] }]
  const seen = serve({
    'GET /leads/fields': () => ({ body: { fields } }),
    'DELETE /leads/fields/fld_1': () => {
      fields = []
      return { status: 200 }
    },
  })
  open(routes, '/settings/fields')
  await userEvent.click(await screen.findByRole('button', { name: 'Delete Budget' }))
  expect(seen.some(({ method }) => method === 'DELETE')).toBe(false)
  await userEvent.click(screen.getByRole('button', { name: 'Delete field' }))
  await waitFor(() => expect(screen.queryByText('Budget')).not.toBeInTheDocument())
  expect(seen.filter(({ method }) => method === 'DELETE')).toHaveLength(1)
})
