import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { adopt } from '@/shared/api/credentials'
import { session } from '@/test/data'
import { serve } from '@/test/http'
import { open } from '@/test/screen'
import { destination } from './destination'
import { LoginPage } from './LoginPage'
import { RegisterPage } from './RegisterPage'
import { RequireSession } from './RequireSession'

beforeEach(() => adopt(null))
afterEach(() => vi.unstubAllGlobals())

const routes = [
  { path: '/login', element: <LoginPage /> },
  { path: '/register', element: <RegisterPage /> },
  { element: <RequireSession />, children: [{ path: '/leads', element: <h1>Secret leads</h1> }] },
]

async function fillLogin(password: string) {
  await userEvent.type(screen.getByLabelText('E-mail'), ' anna@glow.example ')
  await userEvent.type(screen.getByLabelText('Password'), password)
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
}

it('sends a stranger to sign in and back to the page asked for', async () => {
  const seen = serve({ 'POST /auth/login': () => ({ body: session() }) })
  const router = open(routes, '/leads?grade=A')
  expect(await screen.findByRole('heading', { name: 'Sign in' })).toBeVisible()
  await fillLogin('correct horse')
  expect(await screen.findByText('Secret leads')).toBeVisible()
  expect(router.state.location.search).toBe('?grade=A')
  expect(seen.map(({ path, body }) => [path, body])).toEqual([
    ['/auth/login', { email: 'anna@glow.example', password: 'correct horse' }],
  ])
})

it('shows why signing in was refused and counts down when it came too often', async () => {
  const tooOften = { error: 'rate_limited', message: 'Too many attempts.' }
  serve({ 'POST /auth/login': () => ({ status: 429, body: tooOften, headers: { 'Retry-After': '42' } }) })
  open(routes, '/login')
  await fillLogin('x')
  expect(await screen.findByRole('alert')).toHaveTextContent('Too many attempts. Try again in 42 s.')
})

it('resumes the session from the cookie after a reload', async () => {
  localStorage.setItem('leadnest.session', '1')
  serve({ 'POST /auth/refresh': () => ({ body: session() }) })
  open(routes, '/leads')
  expect(await screen.findByText('Secret leads')).toBeVisible()
})

it('ties a field’s error to the field', async () => {
  const details = { password: ['must have at least 10 characters'] }
  serve({ 'POST /auth/register': () => ({ status: 400, body: { error: 'validation_failed', message: 'No', details } }) })
  open(routes, '/register')
  await userEvent.type(screen.getByLabelText('Business name'), 'Glow')
  await userEvent.type(screen.getByLabelText('E-mail'), 'a@b.example')
  await userEvent.type(screen.getByLabelText('Password'), 'short')
  await userEvent.click(screen.getByRole('button', { name: 'Create account' }))
  expect(await screen.findByText('must have at least 10 characters')).toBeVisible()
  expect(screen.getByLabelText('Password')).toHaveAccessibleDescription('must have at least 10 characters')
  expect(screen.getByLabelText('Password')).toBeInvalid()
})

it('never leaves for another site after signing in', () => {
  expect(destination('//evil.example')).toBe('/leads')
  expect(destination('/\\evil.example')).toBe('/leads')
  expect(destination('https://evil.example')).toBe('/leads')
  expect(destination('/leads/lead_1')).toBe('/leads/lead_1')
})
