import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import { session } from '@/test/data'
import { open } from '@/test/screen'
import { ImportSetup } from './ImportSetup'

const uploads: FormData[] = []

/** Answers the preview: the columns are those of the sheet that was asked for, else of the first one. */
class Upload {
  status = 200
  responseText = ''
  upload = {}
  onload = () => undefined
  open() {}
  setRequestHeader() {}
  abort() {}
  send(form: FormData) {
    uploads.push(form)
    const sheet = form.get('sheet') ?? 'Summary'
    const columns = [{ header: sheet === 'Leads' ? 'Mobile' : 'Total', field: sheet === 'Leads' ? 'phone' : null }]
    this.responseText = JSON.stringify({ detected: { sheet, sheets: ['Summary', 'Leads'], columns }, sample: [], problems: [] })
    this.onload()
  }
}

beforeEach(() => {
  adopt(session())
  uploads.length = 0
  vi.stubGlobal('XMLHttpRequest', Upload)
})
afterEach(() => vi.unstubAllGlobals())

it('reads the sheet of a workbook that is chosen, with its columns', async () => {
  const file = new File(['PK'], 'leads.xlsx')
  open([{ path: '/', element: <ImportSetup file={file} onDiscard={() => undefined} /> }], '/')
  const choice = await screen.findByLabelText('Sheet')
  expect(choice).toHaveValue('Summary')
  expect(screen.getByText('The workbook has 2 sheets; one is imported at a time.')).toBeVisible()
  await userEvent.selectOptions(screen.getByLabelText('Total goes to'), 'Phone')
  await userEvent.selectOptions(choice, 'Leads')
  expect(await screen.findByLabelText('Mobile goes to')).toHaveValue('phone')
  expect(choice).toHaveValue('Leads')
  await waitFor(() => expect(uploads.at(-1)?.get('sheet')).toBe('Leads'))
  // What was said of the other sheet's columns is no word on this one's.
  expect(uploads.at(-1)?.get('mapping')).toBeNull()
})
