import { CircleStop, EllipsisVertical, ListOrdered, Pause, Play } from 'lucide-react'
import { useState } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import type { Enrolment } from '@/shared/api/types/enrolment'
import { Button } from '@/shared/ui/Button'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { DropdownMenu, MenuItem } from '@/shared/ui/DropdownMenu'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useToast } from '@/shared/ui/Toast'
import { usePauseEnrolment } from './api/pauseEnrolment'
import { useResumeEnrolment } from './api/resumeEnrolment'
import { useStopEnrolment } from './api/stopEnrolment'
import { ResumeDialog } from './ResumeDialog'

interface EnrolmentMenuProps {
  enrolment: Enrolment
  /** Shows the steps; left out where they show already. */
  onOpen?: () => void
}

/** Pauses one person, lets them go on, or takes them out. */
export function EnrolmentMenu({ enrolment, onOpen }: EnrolmentMenuProps) {
  const [asking, setAsking] = useState<'resume' | 'stop' | null>(null)
  const pause = usePauseEnrolment()
  const toast = useToast()
  const name = enrolment.lead_name ?? 'this lead'
  const hold = () =>
    pause.mutate(enrolment.id, {
      onSuccess: () => toast('Paused. The place is kept.'),
      onError: (problem) => toast(problem instanceof ApiProblem ? problem.message : 'Could not pause', 'failed'),
    })
  if (enrolment.status === 'ended' && !onOpen) return null
  const trigger = (
    <Button look="quiet" size="icon" busy={pause.isPending} aria-label={`Actions for ${name}`}>
      {!pause.isPending && <EllipsisVertical aria-hidden />}
    </Button>
  )
  return (
    <>
      <DropdownMenu trigger={trigger}>
        {onOpen && (
          <MenuItem onSelect={onOpen}>
            <ListOrdered aria-hidden />
            Show steps
          </MenuItem>
        )}
        {enrolment.status === 'running' && (
          <MenuItem onSelect={hold}>
            <Pause aria-hidden />
            Pause
          </MenuItem>
        )}
        {enrolment.status === 'paused' && (
          <MenuItem onSelect={() => setAsking('resume')}>
            <Play aria-hidden />
            Go on
          </MenuItem>
        )}
        {enrolment.status !== 'ended' && (
          <MenuItem danger onSelect={() => setAsking('stop')}>
            <CircleStop aria-hidden />
            Take out
          </MenuItem>
        )}
      </DropdownMenu>
      {asking === 'resume' && <ResumeEnrolment enrolment={enrolment} onClose={() => setAsking(null)} />}
      {asking === 'stop' && <StopEnrolment enrolment={enrolment} name={name} onClose={() => setAsking(null)} />}
    </>
  )
}

function ResumeEnrolment({ enrolment, onClose }: { enrolment: Enrolment; onClose: () => void }) {
  const resume = useResumeEnrolment(enrolment.id)
  const toast = useToast()
  return (
    <ResumeDialog
      title={`Go on with ${enrolment.lead_name ?? 'this lead'}`}
      busy={resume.isPending}
      problem={resume.error}
      onClose={onClose}
      onResume={(mode) =>
        resume.mutate(mode, {
          onSuccess: () => {
            toast('Going on')
            onClose()
          },
        })
      }
    />
  )
}

function StopEnrolment({ enrolment, name, onClose }: { enrolment: Enrolment; name: string; onClose: () => void }) {
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
