import type { RenderedStep } from '@/shared/api/types/nurture'
import { EmailFrame, PhoneFrame, TaskFrame } from './MessageFrames'

type Rendered = Pick<RenderedStep, 'type' | 'subject' | 'text' | 'html' | 'segments'> & { channel?: string | null }

/** A rendered step, in the frame of its channel. */
export function RenderedStepView({ step }: { step: Omit<Rendered, 'type'> & { type: string } }) {
  const channel = step.channel ?? step.type
  if (channel === 'sms') return <PhoneFrame text={step.text ?? ''} segments={step.segments} />
  if (channel === 'task') return <TaskFrame title={step.subject ?? ''} text={step.text ?? ''} />
  return <EmailFrame subject={step.subject ?? ''} text={step.text ?? ''} html={step.html} />
}
