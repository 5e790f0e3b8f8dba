import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { SettingsForm, whole, type SettingsPart } from './SettingsForm'

const caps = [
  ['per_day', 'In a day'],
  ['per_week', 'In a week'],
] as const

/** How often one person may be written to. */
export function LimitsForm(part: SettingsPart) {
  return (
    <SettingsForm title="Messages to one person" names={['frequency_cap', 'carrier_cap']} {...part}>
      {({ draft, set, error }) => (
        <>
          <p className="text-muted">Marketing messages over all sequences and channels. Your own answers do not count.</p>
          <div className="grid gap-4 sm:grid-cols-2">
            {caps.map(([name, label]) => (
              <Field key={name} label={label} error={error(`frequency_cap.${name}`)}>
                {(wiring) => (
                  <Input
                    {...wiring}
                    type="number"
                    min={1}
                    value={draft.frequency_cap?.[name] ?? ''}
                    onChange={(event) =>
                      set({
                        frequency_cap: {
                          ...{ per_day: null, per_week: null, ...draft.frequency_cap },
                          [name]: whole(event.target.value),
                        },
                      })
                    }
                  />
                )}
              </Field>
            ))}
          </div>
          <Field
            label="Texts in a day, in parts"
            hint="What the phone networks take from your number. What is over it waits for the next day."
            error={error('carrier_cap.sms_per_day')}
          >
            {(wiring) => (
              <Input
                {...wiring}
                type="number"
                min={1}
                className="max-w-40"
                value={draft.carrier_cap?.sms_per_day ?? ''}
                onChange={(event) => set({ carrier_cap: { sms_per_day: whole(event.target.value) } })}
              />
            )}
          </Field>
        </>
      )}
    </SettingsForm>
  )
}
