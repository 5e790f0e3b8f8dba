import { count, counted } from '@/shared/lib/format'
import { smsSegments } from '@/shared/lib/smsSegments'
import { costly } from './costly'
import { sampled } from './textFields'

/** How long a text message is and what it costs in parts, with sample names in place of its fields. */
export function SmsMeter({ text }: { text: string }) {
  const shown = sampled(text)
  const { encoding, units, segments, left } = smsSegments(shown)
  const odd = costly(shown)
  return (
    <span className="num block">
      {count(units)} characters, {counted(segments, 'part')} ({encoding === 'gsm7' ? 'GSM-7' : 'UCS-2'}), {count(left)} left in {segments > 1 ? 'the last' : 'it'}
      {text !== shown && '; with sample names'}.
      {odd.length > 0 && (
        <span className="block text-warn-text">
          {odd.slice(0, 6).join(' ')} {odd.length === 1 ? 'makes' : 'make'} every part shorter: 70 characters instead of 160.
        </span>
      )}
    </span>
  )
}
