import type { StepProblem } from '@/shared/api/types/nurture'

const fields: Record<string, string> = {
  subject: 'Subject',
  text: 'Text',
  html: 'HTML',
  title: 'What to do',
  minutes: 'Wait',
  weekdays: 'Days',
  from: 'Not before',
  to: 'Not after',
  kind: 'Condition',
  value: 'Value',
  step: 'Message',
  field: 'Field',
  then: 'Then go on at',
  otherwise: 'Otherwise at',
  target: 'Go on at',
  channel: 'Sent as',
  variants: 'Variants',
  weight: 'Weight',
  metric: 'Better is what more people',
  after_recipients: 'After so many people',
}

/** Which control of the step it is about, by the path of its field: `variants.0.weight` is `Variant A, weight`. */
function place(path: string): string {
  const parts = path.split('.')
  const name = fields[parts.at(-1) ?? ''] ?? path
  if (parts[0] === 'variants' && parts.length === 3) {
    return `Variant ${String.fromCharCode(65 + Number(parts[1]))}, ${name.toLowerCase()}`
  }
  return parts[0] === 'goal' ? `Goal, ${name.toLowerCase()}` : name
}

/** What is wrong, as a sentence that names the control. */
export function problemWords({ field, message }: Pick<StepProblem, 'field' | 'message'>): string {
  if (!field) return message
  if (field === 'steps') return `The sequence ${message}.`
  return `${place(field)}: ${message}${/[.!?]$/.test(message) ? '' : '.'}`
}
