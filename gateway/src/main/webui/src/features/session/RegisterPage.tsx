import { useMutation } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { Link, useLocation } from 'react-router'
import { ApiProblem } from '@/shared/api/problem'
import { countries } from '@/shared/lib/countries'
import { Button } from '@/shared/ui/Button'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Select } from '@/shared/ui/Select'
import { register } from './api/register'
import { AuthLayout } from './AuthLayout'
import { PasswordInput } from './PasswordInput'
import { useSession } from './SessionContext'

const empty = { business_name: '', email: '', password: '', country: 'US', industry: '' }

export function RegisterPage() {
  const { enter } = useSession()
  const { search } = useLocation()
  const [form, setForm] = useState(empty)
  const signUp = useMutation({ mutationFn: register, onSuccess: enter })
  const errors = signUp.error instanceof ApiProblem ? signUp.error.fields : {}
  const bind = (name: keyof typeof empty) => ({
    name,
    value: form[name],
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const industry = form.industry.trim() || undefined
    signUp.mutate({ ...form, email: form.email.trim(), business_name: form.business_name.trim(), industry })
  }
  const note = (
    <>
      Seven days free, no card. Already here?{' '}
      <Link to={`/login${search}`} className="font-medium text-accent-text underline underline-offset-2">
        Sign in
      </Link>
    </>
  )
  return (
    <AuthLayout title="Create your account" note={note}>
      <form onSubmit={submit} className="grid gap-4">
        <ProblemNote problem={signUp.error} />
        <Field label="Business name" error={errors.business_name}>
          {(wiring) => <Input {...wiring} {...bind('business_name')} autoComplete="organization" required />}
        </Field>
        <Field label="E-mail" error={errors.email}>
          {(wiring) => <Input {...wiring} {...bind('email')} type="email" autoComplete="username" required />}
        </Field>
        <Field label="Password" error={errors.password} hint="A sentence of a few words is easy to keep and hard to guess.">
          {(wiring) => <PasswordInput {...wiring} {...bind('password')} autoComplete="new-password" required />}
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Country" error={errors.country}>
            {(wiring) => (
              <Select {...wiring} {...bind('country')} autoComplete="country">
                {countries.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </Select>
            )}
          </Field>
          <Field label="Industry (optional)" error={errors.industry}>
            {(wiring) => <Input {...wiring} {...bind('industry')} placeholder="Medical spa" />}
          </Field>
        </div>
        <Button type="submit" look="primary" size="large" busy={signUp.isPending} className="mt-1">
          Create account
        </Button>
      </form>
    </AuthLayout>
  )
}
