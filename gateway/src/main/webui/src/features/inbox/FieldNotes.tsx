import { unfilled, unknownFields } from './textFields'

const inBraces = (names: string[]) => names.map((name) => `{${name}}`).join(', ')

/** What of a text the recipient would see as braces: known fields hold it back, others are only pointed at. */
export function FieldNotes({ text }: { text: string }) {
  const missing = unfilled(text)
  const unknown = unknownFields(text)
  if (!missing.length && !unknown.length) return null
  return (
    <div role="status" className="grid gap-1 text-sm text-warn-text">
      {missing.length > 0 && (
        <p>
          Replace {inBraces(missing)} first: LeadNest does not know {missing.length === 1 ? 'it' : 'them'} for this
          person.
        </p>
      )}
      {unknown.length > 0 && (
        <p>
          {inBraces(unknown)} {unknown.length === 1 ? 'is no field' : 'are no fields'} and would be sent as{' '}
          {unknown.length === 1 ? 'it stands' : 'they stand'}.
        </p>
      )}
    </div>
  )
}
