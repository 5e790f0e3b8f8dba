import { Clock } from 'lucide-react'
import type { Sla } from '@/shared/api/types/inbox'
import { useNow } from '@/shared/lib/useNow'
import { Badge, type Tone } from '@/shared/ui/Badge'
import { slaWords, type SlaWords } from './sla'

const tones: Record<SlaWords['urgency'], Tone> = { calm: 'neutral', soon: 'warn', late: 'danger' }

export function SlaBadge({ sla }: { sla: Sla }) {
  const { text, urgency } = slaWords(sla, useNow(10_000))
  return (
    <Badge tone={tones[urgency]}>
      <Clock aria-hidden />
      <span className="num">{text}</span>
    </Badge>
  )
}
