import { useConversations } from '@/features/inbox/api/listConversations'
import { Field } from '@/shared/ui/Field'
import { Input, Textarea } from '@/shared/ui/Input'
import { SettingsForm, whole, type SettingsPart } from './SettingsForm'

const EVERYTHING = { status: 'all', assigned_to: '', channel: '', priority: '', label: '', search: '' }

interface AnsweringFormProps extends SettingsPart {
  me: { id: string; email: string }
}

/** How fast people should be answered, and by whom. */
export function AnsweringForm({ me, ...part }: AnsweringFormProps) {
  const members = useTeam(me, part.settings.round_robin)
  return (
    <SettingsForm title="Answering" names={['sla', 'round_robin', 'help_text']} {...part}>
      {({ draft, set, error }) => (
        <>
          <Field
            label="First answer within (minutes)"
            hint="The inbox counts down to it, and marks who has waited longer."
            error={error('sla.first_reply_minutes') ?? error('sla')}
          >
            {(wiring) => (
              <Input
                {...wiring}
                type="number"
                min={1}
                className="max-w-40"
                value={draft.sla?.first_reply_minutes ?? ''}
                onChange={(event) => set({ sla: { ...draft.sla, first_reply_minutes: whole(event.target.value) } })}
              />
            )}
          </Field>
          <fieldset className="grid gap-2">
            <legend className="mb-1.5 text-sm font-medium">New conversations go in turn to</legend>
            {members.map(({ id, name }) => (
              <label key={id} htmlFor={`turn-${id}`} className="flex min-h-6 items-center gap-2.5">
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
                <span className="truncate">{name}</span>
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

/** The user, who takes turns already, and whom the inbox has seen at work. */
function useTeam(me: { id: string; email: string }, turns: string[]): { id: string; name: string }[] {
  const listed = useConversations(EVERYTHING).data?.pages.flatMap((page) => page.conversations) ?? []
  const names = new Map(turns.map((id) => [id, id]))
  for (const { assigned_user_id, assigned_to } of listed) {
    if (assigned_user_id) names.set(assigned_user_id, assigned_to ?? assigned_user_id)
  }
  names.set(me.id, `${me.email} (you)`)
  return [...names].map(([id, name]) => ({ id, name }))
}
