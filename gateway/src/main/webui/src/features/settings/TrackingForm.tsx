import { Checkbox } from '@/shared/ui/Checkbox'
import { SettingsForm, type SettingsPart } from './SettingsForm'

/** Which e-mails tell of being opened and of their links. */
export function TrackingForm(part: SettingsPart) {
  return (
    <SettingsForm title="Opens and clicks" names={['tracking']} {...part}>
      {({ draft, set }) => {
        const tracking = { sequences: true, replies: false, ...draft.tracking }
        return (
          <>
            <p className="text-muted">Scanners and image proxies are told apart and not counted as people.</p>
            <Checkbox
              label="E-mails of sequences"
              checked={tracking.sequences}
              onChange={(sequences) => set({ tracking: { ...tracking, sequences } })}
            />
            <Checkbox
              label="Your own answers"
              checked={tracking.replies}
              onChange={(replies) => set({ tracking: { ...tracking, replies } })}
            />
          </>
        )
      }}
    </SettingsForm>
  )
}
