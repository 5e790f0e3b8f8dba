import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { Link, useLocation } from 'react-router'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { login } from './api/login'
import { AuthLayout } from './AuthLayout'
import { PasswordInput } from './PasswordInput'
import { useSession } from './SessionContext'

export function LoginPage() {
  const { enter } = useSession()
  const { search } = useLocation()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useMutation({ mutationFn: login, onSuccess: enter })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.mutate({ email: email.trim(), password })
  }
  const note = (
    <>
      New to LeadNest?{' '}
      <Link to={`/register${search}`} className="font-medium text-accent-text underline underline-offset-2">
        Create an account
      </Link>
    </>
  )
  return (
    <AuthLayout title="Sign in" note={note}>
      <form onSubmit={submit} className="grid gap-4">
        <ProblemNote problem={signIn.error} />
        <Field label="E-mail">
          {(wiring) => (
            <Input
              {...wiring}
              type="email"
              name="email"
              autoComplete="username"
              required
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field label="Password">
          {(wiring) => (
            <PasswordInput
              {...wiring}
              name="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit" look="primary" size="large" busy={signIn.isPending} className="mt-1">
          Sign in
        </Button>
      </form>
    </AuthLayout>
  )
}
