import type { LeadStatus } from '@/shared/api/types/lead'
import { words } from '@/shared/lib/format'
import { Badge, type Tone } from '@/shared/ui/Badge'

const tones: Record<LeadStatus, Tone> = {
  new: 'info',
  contacted: 'warn',
  qualified: 'warn',
  booked: 'accent',
  won: 'accent',
  lost: 'neutral',
}

export function StatusBadge({ status }: { status: LeadStatus }) {
  return (
    <Badge tone={tones[status]}>
      <span aria-hidden className="size-1.5 rounded-full bg-current" />
      {words(status)}
    </Badge>
  )
}
