const whole = new Intl.NumberFormat()
const dayTime = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' })
const day = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium' })
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' })

/** A count with group separators of the reader's language. */
export function count(value: number): string {
  return whole.format(value)
}

/** A count with its noun: `1 lead`, `2,000 leads`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

/** An ISO-8601 moment as date and time in the reader's zone. */
export function dateTime(iso: string): string {
  return dayTime.format(new Date(iso))
}

/** An ISO-8601 moment as a time of day, at a place in `zone` or else at the reader's. */
export function timeOfDay(iso: string, zone?: string): string {
  return new Intl.DateTimeFormat(undefined, { timeStyle: 'short', timeZone: zone }).format(new Date(iso))
}

/** An ISO-8601 moment as the name of its day: `Today`, `Yesterday`, else the date. */
export function dayName(iso: string, now = Date.now()): string {
  if (date(iso) === day.format(now)) return 'Today'
  if (date(iso) === day.format(now - 86_400_000)) return 'Yesterday'
  return date(iso)
}

/** An ISO-8601 moment as a date in the reader's zone. */
export function date(iso: string): string {
  return day.format(new Date(iso))
}

const spans: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

/** How long ago, in words, up to a week; after that the date. */
export function ago(iso: string, now = Date.now()): string {
  const seconds = (new Date(iso).getTime() - now) / 1000
  if (Math.abs(seconds) > 7 * 86_400) return date(iso)
  for (const [unit, size] of spans) {
    if (Math.abs(seconds) >= size) return relative.format(Math.trunc(seconds / size), unit)
  }
  return 'just now'
}

/** Seconds as a short length of time: `45 s`, `3 min`, `1 h 05 min`. */
export function duration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds))
  if (whole < 60) return `${whole} s`
  const minutes = Math.round(whole / 60)
  if (minutes < 60) return `${minutes} min`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min`
}

/** Bytes with a unit: `12 KB`, `3.4 MB`. */
export function bytes(value: number): string {
  if (value < 1024) return `${value} B`
  const units = ['KB', 'MB', 'GB']
  let size = value / 1024
  let unit = 0
  while (size >= 1024 && unit < units.length - 1) {
    size /= 1024
    unit += 1
  }
  return `${size < 10 ? size.toFixed(1) : Math.round(size)} ${units[unit]}`
}

/** An amount in whole units of an ISO 4217 currency: `$1,250.50`. */
export function money(value: number, currency: string): string {
  return new Intl.NumberFormat(undefined, { style: 'currency', currency }).format(value)
}

/** A share between 0 and 1 as a percentage. */
export function percent(share: number): string {
  const value = share * 100
  return `${value > 0 && value < 10 ? value.toFixed(1) : Math.round(value)} %`
}

/** A code such as `in_progress` as words: `In progress`. */
export function words(code: string): string {
  const text = code.replaceAll('_', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}
