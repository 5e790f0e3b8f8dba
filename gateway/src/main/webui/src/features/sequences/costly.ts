import { smsSegments } from '@/shared/lib/smsSegments'

/** The characters that make a text message more expensive, each once: one curly quote takes more than half of the room. */
export function costly(text: string): string[] {
  return [...new Set(text)].filter((character) => smsSegments(character).encoding === 'ucs2')
}
