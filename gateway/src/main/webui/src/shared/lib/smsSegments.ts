// 3GPP TS 23.038: the default alphabet, and its extension table, whose characters take two places.
const BASIC =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const EXTENDED = '\f^{}\\[~]|€'

export interface SmsLength {
  encoding: 'gsm7' | 'ucs2'
  /** Places taken: septets, or UTF-16 units. */
  units: number
  /** Texts that are paid for. */
  segments: number
  /** Places left in the last of them. */
  left: number
}

function septets(text: string): number[] | null {
  const widths: number[] = []
  for (const character of text) {
    if (BASIC.includes(character)) widths.push(1)
    else if (EXTENDED.includes(character)) widths.push(2)
    else return null
  }
  return widths
}

/** Texts needed when no character may be torn in two between them. */
function parts(widths: number[], room: number): { segments: number; used: number } {
  let segments = 1
  let used = 0
  for (const width of widths) {
    if (used + width > room) {
      segments += 1
      used = 0
    }
    used += width
  }
  return { segments, used }
}

/** How many texts a message is sent as; one character outside the default alphabet more than doubles the price. */
export function smsSegments(text: string): SmsLength {
  const gsm = septets(text)
  const widths = gsm ?? [...text].map((character) => character.length)
  const units = widths.reduce((sum, width) => sum + width, 0)
  const encoding = gsm ? 'gsm7' : 'ucs2'
  const [single, joined] = gsm ? [160, 153] : [70, 67]
  if (units === 0) return { encoding, units, segments: 0, left: single }
  if (units <= single) return { encoding, units, segments: 1, left: single - units }
  const { segments, used } = parts(widths, joined)
  return { encoding, units, segments, left: joined - used }
}
