/** @property sample what stands for it where no lead is chosen @property fallback for people without it */
export interface TextField {
  name: string
  label: string
  sample: string
  fallback?: string
}

/** What a text may name; the service resolves nothing else. */
export const textFields: TextField[] = [
  { name: 'first_name', label: 'First name', sample: 'Olivia', fallback: 'there' },
  { name: 'last_name', label: 'Last name', sample: 'Martinez' },
  { name: 'name', label: 'Whole name', sample: 'Olivia Martinez', fallback: 'there' },
  { name: 'company', label: 'Company', sample: 'Martinez & Sons', fallback: 'your company' },
  { name: 'phone', label: 'Phone', sample: '(415) 555-0100' },
  { name: 'email', label: 'E-mail', sample: 'olivia@example.com' },
  { name: 'service_interest', label: 'Service of interest', sample: 'a consultation', fallback: 'our services' },
  { name: 'agent_name', label: 'Your agent’s name', sample: 'Anna', fallback: 'our team' },
  { name: 'business_name', label: 'Your business', sample: 'Bright Dental' },
  { name: 'booking_link', label: 'Booking link', sample: 'https://example.com/book' },
]

const samples: Record<string, string> = Object.fromEntries(textFields.map(({ name, sample }) => [name, sample]))

/** Facts of nobody, for a preview before a lead is chosen. What the business says of itself is its own. */
export const sampleLead: Record<string, string> = Object.fromEntries(
  textFields.filter(({ name }) => !ofBusiness(name)).map(({ name, sample }) => [name, sample]),
)

/** How a field is written into a text, with its fallback: `{first_name ?: 'there'}`. */
export function placeholder(name: string, fallback?: string): string {
  return fallback ? `{${name} ?: '${fallback}'}` : `{${name}}`
}

/**
 * The text about as long as people get it: fields are samples, and own ones their fallback or a short word. Of what
 * depends on a field the part for people who have it.
 */
export function sampled(text: string): string {
  const whole = text.replace(/\{#if [^}]*\}([\s\S]*?)(?:\{#else\}[\s\S]*?)?\{\/if\}/g, '$1')
  return whole.replace(/\{\s*([\w.]+)\s*(?:\?:\s*'([^']*)'\s*)?\}/g, (_, name: string, fallback?: string) => {
    return samples[name] ?? fallback ?? 'something'
  })
}

/** A field's name in words: `field.budget` is `Budget`. */
export function fieldLabel(name: string): string {
  const known = textFields.find((field) => field.name === name)
  if (known) return known.label
  const key = name.replace(/^field\./, '').replaceAll('_', ' ')
  return key.charAt(0).toUpperCase() + key.slice(1)
}

/** Whether the business says it, not the lead. */
export function ofBusiness(name: string): boolean {
  return name === 'agent_name' || name === 'business_name' || name === 'booking_link'
}
