import { counted } from '@/shared/lib/format'
import { smsSegments } from '@/shared/lib/smsSegments'

/** How long a text is as the phone networks count it, which is how it is paid for. */
export function SmsMeter({ text }: { text: string }) {
  const { units, segments, left, encoding } = smsSegments(text)
  if (units === 0) return null
  return (
    <p className="num text-sm text-muted">
      {counted(segments, 'text')}, {left} left in it
      {encoding === 'ucs2' && '. A character outside the phone alphabet makes it cost more.'}
    </p>
  )
}
