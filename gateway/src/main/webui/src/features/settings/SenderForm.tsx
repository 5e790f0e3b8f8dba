import { countries } from '@/shared/lib/countries'
import { Field } from '@/shared/ui/Field'
import { Input, Textarea } from '@/shared/ui/Input'
import { Select } from '@/shared/ui/Select'
import type { InboxSettings } from '@/shared/api/types/inbox'
import { SettingsForm, type SettingsPart } from './SettingsForm'

const lines: { name: TextName; label: string; hint?: string; type?: string }[] = [
  { name: 'sender_name', label: 'Sender name', hint: 'Whom an e-mail is from, such as Anna of Glow Medspa.' },
  { name: 'from_email', label: 'From address', type: 'email' },
  { name: 'reply_domain', label: 'Reply domain', hint: 'Answers to this domain come into the inbox.' },
  { name: 'sms_from', label: 'Texting number', hint: 'With its country code.', type: 'tel' },
  { name: 'messaging_service_sid', label: 'Twilio messaging service', hint: 'Instead of one number, when you have one.' },
]

type TextName = 'sender_name' | 'from_email' | 'reply_domain' | 'sms_from' | 'messaging_service_sid'

const names: (keyof InboxSettings)[] = [...lines.map(({ name }) => name), 'postal_address', 'default_country', 'signature']

/** Who messages are from. */
export function SenderForm(part: SettingsPart) {
  return (
    <SettingsForm title="Sender" names={names} {...part}>
      {({ draft, set, error }) => (
        <>
          <div className="grid gap-4 sm:grid-cols-2">
            {lines.map(({ name, label, hint, type }) => (
              <Field key={name} label={label} hint={hint} error={error(name)}>
                {(wiring) => (
                  <Input
                    {...wiring}
                    type={type}
                    value={draft[name] ?? ''}
                    onChange={(event) => set({ [name]: event.target.value || null })}
                  />
                )}
              </Field>
            ))}
            <Field label="Country of phone numbers" hint="For numbers without a country code." error={error('default_country')}>
              {(wiring) => (
                <Select
                  {...wiring}
                  value={draft.default_country ?? ''}
                  onChange={(event) => set({ default_country: event.target.value || null })}
                >
                  <option value="">The account’s country</option>
                  {countries.map(({ code, name }) => (
                    <option key={code} value={code}>
                      {name}
                    </option>
                  ))}
                </Select>
              )}
            </Field>
          </div>
          <Field
            label="Postal address"
            hint="The law asks for it in every marketing e-mail. Without it none is sent."
            error={error('postal_address')}
          >
            {(wiring) => (
              <Textarea
                {...wiring}
                value={draft.postal_address ?? ''}
                onChange={(event) => set({ postal_address: event.target.value || null })}
              />
            )}
          </Field>
          <Field label="Signature of e-mails" error={error('signature')}>
            {(wiring) => (
              <Textarea
                {...wiring}
                value={draft.signature ?? ''}
                onChange={(event) => set({ signature: event.target.value || null })}
              />
            )}
          </Field>
        </>
      )}
    </SettingsForm>
  )
}
