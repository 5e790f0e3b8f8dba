import { useState, type FormEvent, type ReactNode } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import type { InboxSettings } from '@/shared/api/types/inbox'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useToast } from '@/shared/ui/Toast'
import { useSaveSettings } from './api/saveSettings'

export interface SettingsPart {
  settings: InboxSettings
  maySet: boolean
}

interface Editing {
  draft: InboxSettings
  set: (change: Partial<InboxSettings>) => void
  /** What the service said about a field of the last attempt. */
  error: (name: string) => string | undefined
}

interface SettingsFormProps extends SettingsPart {
  title: string
  /** What this form is about; the rest is sent as it was read. */
  names: (keyof InboxSettings)[]
  children: (editing: Editing) => ReactNode
}

/** A card with some of the settings, which are saved together. */
export function SettingsForm({ title, settings, maySet, names, children }: SettingsFormProps) {
  const save = useSaveSettings(settings)
  const toast = useToast()
  const [draft, setDraft] = useState(settings)
  const fields = save.error instanceof ApiProblem ? save.error.fields : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const change = Object.fromEntries(names.map((name) => [name, draft[name]]))
    save.mutate(change, { onSuccess: () => toast('Settings saved') })
  }
  const set = (change: Partial<InboxSettings>) => setDraft((now) => ({ ...now, ...change }))
  return (
    <Card title={title}>
      <form onSubmit={submit} noValidate>
        <fieldset disabled={!maySet} className="grid min-w-0 gap-4">
          <legend className="sr-only">{title}</legend>
          <ProblemNote problem={save.error} />
          {children({ draft, set, error: (name) => fields[name] })}
          {maySet && (
            <div className="flex justify-end">
              <Button type="submit" look="primary" busy={save.isPending} aria-label={`Save: ${title}`}>
                Save
              </Button>
            </div>
          )}
        </fieldset>
      </form>
    </Card>
  )
}

/** The value of a number field, null when it is empty or no number. */
export function whole(text: string): number | null {
  const value = Number.parseInt(text, 10)
  return Number.isFinite(value) ? value : null
}
