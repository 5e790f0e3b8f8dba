import {
  CalendarClock,
  Circle,
  ClipboardList,
  CornerDownRight,
  FlaskConical,
  Hourglass,
  type LucideIcon,
  Mail,
  MessageSquareText,
  Split,
} from 'lucide-react'
import type { StepType } from '@/shared/api/types/nurture'

const icons: Record<StepType, LucideIcon> = {
  email: Mail,
  sms: MessageSquareText,
  task: ClipboardList,
  wait: Hourglass,
  wait_until: CalendarClock,
  branch: Split,
  ab: FlaskConical,
  goto: CornerDownRight,
}

/** The picture of a kind of step. Its name always stands beside it. */
export function StepIcon({ type }: { type: string }) {
  const Icon = icons[type as StepType] ?? Circle
  return <Icon aria-hidden className="size-4 shrink-0" />
}
