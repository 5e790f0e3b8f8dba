import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { Select } from '@/shared/ui/Select'
import { SettingsForm, type SettingsPart } from './SettingsForm'

/** Every zone this browser knows; the chosen one even when it does not. */
function zones(chosen: string | null): string[] {
  const known = Intl.supportedValuesOf('timeZone')
  return chosen && !known.includes(chosen) ? [chosen, ...known] : known
}

/** The business's own texting hours. They can only be narrower than the law's. */
export function HoursForm(part: SettingsPart) {
  return (
    <SettingsForm title="Texting hours" names={['quiet_hours', 'time_zone']} {...part}>
      {({ draft, set, error }) => {
        const hours = draft.quiet_hours ?? { from: '', to: '' }
        const setHours = (change: Partial<typeof hours>) => {
          const next = { ...hours, ...change }
          set({ quiet_hours: next.from || next.to ? next : null })
        }
        return (
          <>
            <p className="text-muted">
              Texts go out only when the law allows it where the recipient is. Narrow it further here; what comes too
              late waits until the next morning there.
            </p>
            <div className="grid gap-4 sm:grid-cols-3">
              <Field label="Not before" error={error('quiet_hours.from') ?? error('quiet_hours')}>
                {(wiring) => (
                  <Input
                    {...wiring}
                    type="time"
                    value={hours.from}
                    onChange={(event) => setHours({ from: event.target.value })}
                  />
                )}
              </Field>
              <Field label="Not after" error={error('quiet_hours.to')}>
                {(wiring) => (
                  <Input
                    {...wiring}
                    type="time"
                    value={hours.to}
                    onChange={(event) => setHours({ to: event.target.value })}
                  />
                )}
              </Field>
              <Field label="Your time zone" hint="For people whose place is not known." error={error('time_zone')}>
                {(wiring) => (
                  <Select
                    {...wiring}
                    value={draft.time_zone ?? ''}
                    onChange={(event) => set({ time_zone: event.target.value || null })}
                  >
                    <option value="">Not set</option>
                    {zones(draft.time_zone).map((zone) => (
                      <option key={zone} value={zone}>
                        {zone.replaceAll('_', ' ')}
                      </option>
                    ))}
                  </Select>
                )}
              </Field>
            </div>
          </>
        )
      }}
    </SettingsForm>
  )
}
