import { ArrowLeft } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { Link } from 'react-router'
import { ApiProblem } from '@/shared/api/problem'
import type { NurtureSettings } from '@/shared/api/types/enrolment'
import { useRights } from '@/shared/lib/rights'
import { timeZones } from '@/shared/lib/timeZones'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Select } from '@/shared/ui/Select'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useToast } from '@/shared/ui/Toast'
import { useNurtureSettings } from './api/getSettings'
import { useSaveNurtureSettings } from './api/saveSettings'

export function NurtureSettingsPage() {
  usePageTitle('Sequence settings')
  const settings = useNurtureSettings()
  return (
    <>
      <Link
        to="/sequences"
        className="mb-3 inline-flex items-center gap-1.5 rounded-sm text-sm text-muted hover:text-ink"
      >
        <ArrowLeft className="size-4" aria-hidden />
        All sequences
      </Link>
      <PageHeader title="Sequence settings" note="What holds for every sequence." />
      <Card padded={!settings.isPending}>
        {settings.isPending && <SkeletonRows rows={4} label="Loading settings" />}
        {settings.isError && (
          <ErrorState
            title="Settings could not be loaded"
            problem={settings.error}
            onRetry={() => void settings.refetch()}
          />
        )}
        {settings.data && <SettingsForm settings={settings.data} />}
      </Card>
    </>
  )
}

const texts = [
  ['business_name', 'Business name', 'Stands for {business_name}.'],
  ['agent_name', 'Agent’s name', 'Stands for {agent_name}.'],
  ['booking_link', 'Booking link', 'Stands for {booking_link}.'],
] as const

const numbers = [
  ['daily_cap_per_person', 'Messages a day for one person', 'Over all sequences. More wait for the next day.', 1],
  ['send_window_spread_per_minute', 'Messages a minute when catching up', 'After a pause nothing goes out in a burst.', 1],
  ['sms_cost_per_segment', 'Cost of a part of a text, in US dollars', 'For the estimate in a simulation.', 0.0001],
] as const

function SettingsForm({ settings }: { settings: NurtureSettings }) {
  const [values, setValues] = useState(settings)
  const save = useSaveNurtureSettings()
  const toast = useToast()
  const { maySet } = useRights()
  const errors = save.error instanceof ApiProblem ? save.error.fields : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    save.mutate(values, { onSuccess: () => toast('Settings saved') })
  }
  return (
    <form onSubmit={submit} className="grid gap-5">
      <ProblemNote problem={save.error} />
      <fieldset disabled={!maySet} className="grid gap-5 sm:grid-cols-2">
        <legend className="sr-only">Settings of all sequences</legend>
        <Field label="Time zone" hint="For people whose own zone is not known." error={errors.time_zone}>
          {(wiring) => (
            <Select
              {...wiring}
              value={values.time_zone}
              onChange={(event) => setValues({ ...values, time_zone: event.target.value })}
            >
              {timeZones(values.time_zone).map((zone) => (
                <option key={zone}>{zone}</option>
              ))}
            </Select>
          )}
        </Field>
        {texts.map(([name, label, hint]) => (
          <Field key={name} label={label} hint={hint} error={errors[name]}>
            {(wiring) => (
              <Input
                {...wiring}
                type={name === 'booking_link' ? 'url' : 'text'}
                value={values[name] ?? ''}
                onChange={(event) => setValues({ ...values, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
        {numbers.map(([name, label, hint, step]) => (
          <Field key={name} label={label} hint={hint} error={errors[name]}>
            {(wiring) => (
              <Input
                {...wiring}
                type="number"
                required
                min={step === 1 ? 1 : 0}
                step={step}
                value={Number.isNaN(values[name]) ? '' : values[name]}
                onChange={(event) => setValues({ ...values, [name]: event.target.valueAsNumber })}
              />
            )}
          </Field>
        ))}
      </fieldset>
      {maySet ? (
        <Button type="submit" look="primary" busy={save.isPending} className="justify-self-start">
          Save settings
        </Button>
      ) : (
        <p className="text-sm text-muted">Owners and admins change these.</p>
      )}
    </form>
  )
}
