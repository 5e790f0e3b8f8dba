const FIELD = /\{\s*((?:field\.)?[a-z_][\w]*)\s*(?:\?:\s*'([^']*)'\s*)?\}/gi

export type FieldValues = Record<string, string | null | undefined>

/** A canned text for one person. A field without value or fallback stays, for the author to see. */
export function filled(text: string, values: FieldValues): string {
  return text.replace(FIELD, (whole, name: string, fallback?: string) => values[name] || (fallback ?? whole))
}

const KNOWN =
  /^(first_name|last_name|name|company|phone|email|service_interest|agent_name|business_name|booking_link|field\.\w+)$/

/** The fields that a text still names: sending it would show the recipient the braces. */
export function unfilled(text: string): string[] {
  const names = [...text.matchAll(FIELD)].flatMap(([, name]) => (name && KNOWN.test(name) ? [name] : []))
  return [...new Set(names)]
}
