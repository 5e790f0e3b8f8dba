import { Pause, Play } from 'lucide-react'
import { useState } from 'react'
import type { Sequence } from '@/shared/api/types/nurture'
import { counted } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { Dialog, DialogActions } from '@/shared/ui/Dialog'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { useToast } from '@/shared/ui/Toast'
import { usePauseSequence } from './api/pauseSequence'
import { useResumeSequence } from './api/resumeSequence'
import { ResumeDialog } from './ResumeDialog'

/** Pauses everybody of a sequence at once, or lets them all go on. */
export function SequencePause({ sequence }: { sequence: Sequence }) {
  const [asking, setAsking] = useState<'pause' | 'resume' | null>(null)
  const pause = usePauseSequence(sequence.id)
  const resume = useResumeSequence(sequence.id)
  const toast = useToast()
  const done = (text: string) => (answer: { changed: number }) => {
    toast(`${text}: ${counted(answer.changed, 'person', 'people')}`)
    setAsking(null)
  }
  const close = () => {
    pause.reset()
    resume.reset()
    setAsking(null)
  }
  return (
    <div className="flex gap-2">
      <Button onClick={() => setAsking('pause')}>
        <Pause aria-hidden />
        Pause all
      </Button>
      <Button onClick={() => setAsking('resume')}>
        <Play aria-hidden />
        Resume all
      </Button>
      <Dialog
        open={asking === 'pause'}
        onOpenChange={close}
        title={`Pause ${sequence.name}?`}
        description="Nothing more is sent to anybody in it until it goes on. Everybody keeps their place."
      >
        <ProblemNote problem={pause.error} />
        <DialogActions>
          <Button onClick={close}>Cancel</Button>
          <Button
            look="primary"
            busy={pause.isPending}
            onClick={() => pause.mutate(undefined, { onSuccess: done('Paused') })}
          >
            Pause everybody
          </Button>
        </DialogActions>
      </Dialog>
      {asking === 'resume' && (
        <ResumeDialog
          title={`Resume ${sequence.name}`}
          busy={resume.isPending}
          problem={resume.error}
          onClose={close}
          onResume={(mode) => resume.mutate(mode, { onSuccess: done('Going on') })}
        />
      )}
    </div>
  )
}
