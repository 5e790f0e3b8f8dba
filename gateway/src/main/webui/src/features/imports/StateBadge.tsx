import type { ImportState } from '@/shared/api/types/import'
import { words } from '@/shared/lib/format'
import { Badge, type Tone } from '@/shared/ui/Badge'

const tones: Record<ImportState, Tone> = {
  queued: 'neutral',
  running: 'info',
  completed: 'accent',
  failed: 'danger',
  cancelled: 'warn',
}

export function StateBadge({ state }: { state: ImportState }) {
  return <Badge tone={tones[state]}>{words(state)}</Badge>
}
