import { callName, useMembers } from '@/features/team/api/listMembers'
import { Field } from '@/shared/ui/Field'
import { Input, Textarea } from '@/shared/ui/Input'
import { SettingsForm, whole, type SettingsPart } from './SettingsForm'

const promises = [
  ['first_reply_minutes', 'First answer within (minutes)'],
  ['next_reply_minutes', 'Every later answer within (minutes)'],
] as const

interface AnsweringFormProps extends SettingsPart {
  me: { id: string }
}

/** How fast people should be answered, and by whom. */
export function AnsweringForm({ me, ...part }: AnsweringFormProps) {
  const members = useMembers().data ?? []
  return (
    <SettingsForm title="Answering" names={['sla', 'round_robin', 'help_text']} {...part}>
      {({ draft, set, error }) => (
        <>
          <p className="text-muted">The inbox counts down to it, and marks who has waited longer.</p>
          <div className="grid gap-4 sm:grid-cols-2">
            {promises.map(([name, label]) => (
              <Field key={name} label={label} error={error(`sla.${name}`)}>
                {(wiring) => (
                  <Input
                    {...wiring}
                    type="number"
                    min={1}
                    value={draft.sla?.[name] ?? ''}
                    onChange={(event) =>
                      set({
                        sla: {
                          ...{ first_reply_minutes: null, next_reply_minutes: null, ...draft.sla },
                          [name]: whole(event.target.value),
                        },
                      })
                    }
                  />
                )}
              </Field>
            ))}
          </div>
          <fieldset className="grid min-w-0 gap-2">
            <legend className="mb-1.5 text-sm font-medium">New conversations go in turn to</legend>
            {members.map(({ id, name, email }) => (
              <label key={id} htmlFor={`turn-${id}`} className="flex min-h-6 min-w-0 items-center gap-2.5">
                <input
                  type="checkbox"
                  id={`turn-${id}`}
                  className="size-4 shrink-0 accent-accent"
                  checked={draft.round_robin.includes(id)}
                  onChange={(event) =>
                    set({
                      round_robin: event.target.checked
                        ? [...draft.round_robin, id]
                        : draft.round_robin.filter((other) => other !== id),
                    })
                  }
                />
                <span className="min-w-0 truncate">
                  {callName({ name, email })}
                  {id === me.id && ' (you)'}
                </span>
              </label>
            ))}
          </fieldset>
          <Field
            label="Answer to HELP"
            hint="Sent by itself when somebody texts HELP. Say who you are and how to reach you."
            error={error('help_text')}
          >
            {(wiring) => (
              <Textarea
                {...wiring}
                value={draft.help_text ?? ''}
                onChange={(event) => set({ help_text: event.target.value || null })}
              />
            )}
          </Field>
        </>
      )}
    </SettingsForm>
  )
}
