import { Link } from 'react-router'
import { useInboxSettings } from '@/features/settings/api/getSettings'
import type { Step } from '@/shared/api/types/nurture'
import { useSequence } from './api/getSequence'
import { useTemplates } from './api/listTemplates'

/** Whether any of it is advertising by e-mail, which the law wants an address in. */
function advertises(steps: Step[]): boolean {
  return steps.some(
    (step) =>
      (step.type === 'email' || (step.type === 'ab' && step.channel === 'email')) && step.purpose === 'marketing',
  )
}

/** Says beforehand what every marketing e-mail would be refused for. @param steps those that would be sent */
export function PostalAddressNote({ steps }: { steps: Step[] }) {
  const settings = useInboxSettings()
  if (!settings.data || settings.data.postal_address || !advertises(steps)) return null
  return (
    <p role="status" className="mb-3 rounded-md bg-warn-soft px-3 py-2 text-sm text-warn-text">
      Marketing e-mails of this sequence will be refused: the law asks for your postal address in them, and there is
      none yet.{' '}
      <Link to="/settings" className="underline underline-offset-2">
        Add it in the settings
      </Link>
    </p>
  )
}

/** The same for what is about to be started: the id of a template or of a sequence. */
export function PostalAddressNoteOf({ id }: { id: string }) {
  return id.startsWith('seq_') ? <OfSequence id={id} /> : <OfTemplate id={id} />
}

function OfSequence({ id }: { id: string }) {
  const sequence = useSequence(id)
  return sequence.data && <PostalAddressNote steps={sequence.data.definition.steps} />
}

function OfTemplate({ id }: { id: string }) {
  const template = useTemplates().data?.find((each) => each.id === id)
  return template && <PostalAddressNote steps={template.steps} />
}
