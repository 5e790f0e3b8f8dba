import { ApiProblem } from '@/shared/api/problem'
import type { Enrolment } from '@/shared/api/types/enrolment'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useToast } from '@/shared/ui/Toast'
import { usePauseEnrolment } from './api/pauseEnrolment'
import { useResumeEnrolment } from './api/resumeEnrolment'
import { useStopEnrolment } from './api/stopEnrolment'
import { ResumeDialog } from './ResumeDialog'

/** Pauses one person's run; says so, or why not. */
export function usePause(enrolment: Enrolment) {
  const pause = usePauseEnrolment()
  const toast = useToast()
  const hold = () =>
    pause.mutate(enrolment.id, {
      onSuccess: () => toast('Paused. The place is kept.'),
      onError: (problem) => toast(problem instanceof ApiProblem ? problem.message : 'Could not pause', 'failed'),
    })
  return { hold, busy: pause.isPending }
}

/** What is asked before a run goes on or ends. */
export type Question = 'resume' | 'stop'

interface EnrolmentDialogsProps {
  enrolment: Enrolment
  asking: Question | null
  onClose: () => void
}

export function EnrolmentDialogs({ enrolment, asking, onClose }: EnrolmentDialogsProps) {
  const name = enrolment.lead_name ?? 'this lead'
  if (asking === 'resume') return <ResumeEnrolment enrolment={enrolment} name={name} onClose={onClose} />
  if (asking === 'stop') return <StopEnrolment enrolment={enrolment} name={name} onClose={onClose} />
  return null
}

interface OneDialogProps {
  enrolment: Enrolment
  name: string
  onClose: () => void
}

function ResumeEnrolment({ enrolment, name, onClose }: OneDialogProps) {
  const resume = useResumeEnrolment(enrolment.id)
  const toast = useToast()
  const resumed = () => {
    toast('Going on')
    onClose()
  }
  return (
    <ResumeDialog
      title={`Go on with ${name}`}
      busy={resume.isPending}
      problem={resume.error}
      onClose={onClose}
      onResume={(mode) => resume.mutate(mode, { onSuccess: resumed })}
    />
  )
}

function StopEnrolment({ enrolment, name, onClose }: OneDialogProps) {
  const stop = useStopEnrolment()
  const toast = useToast()
  const stopped = () => {
    toast('Taken out')
    onClose()
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Take ${name} out of ${enrolment.sequence_name}?`}
      description="No open step of it will happen. What was sent stays in the conversation. They can be put in again later."
      action="Take out"
      busy={stop.isPending}
      onConfirm={() => stop.mutate(enrolment.id, { onSuccess: stopped })}
    >
      <ProblemNote problem={stop.error} />
    </ConfirmDialog>
  )
}
