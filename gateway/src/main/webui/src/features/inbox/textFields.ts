const FIELD = /\{\s*((?:field\.)?[a-z_][\w]*)\s*(?:\?:\s*'([^']*)'\s*)?\}/gi

export type FieldValues = Record<string, string | null | undefined>

/** A canned text for one person. A field without value or fallback stays, for the author to see. */
export function filled(text: string, values: FieldValues): string {
  return text.replace(FIELD, (whole, name: string, fallback?: string) => values[name] || (fallback ?? whole))
}

const KNOWN =
  /^(first_name|last_name|name|company|phone|email|service_interest|agent_name|business_name|booking_link|field\.\w+)$/

function named(text: string): string[] {
  return [...new Set([...text.matchAll(FIELD)].flatMap(([, name]) => name ?? []))]
}

/** The fields that a text still names: sending it would show the recipient the braces. */
export function unfilled(text: string): string[] {
  return named(text).filter((name) => KNOWN.test(name))
}

/** What looks like a field and is none that LeadNest has: a slip, or braces that are meant. */
export function unknownFields(text: string): string[] {
  return named(text).filter((name) => !KNOWN.test(name))
}
