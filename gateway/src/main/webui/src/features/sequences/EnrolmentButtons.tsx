import { CircleStop, ListOrdered, Pause, Play } from 'lucide-react'
import { useState } from 'react'
import type { Enrolment } from '@/shared/api/types/enrolment'
import { useRights } from '@/shared/lib/rights'
import { Button } from '@/shared/ui/Button'
import { EnrolmentDialogs, usePause, type Question } from './EnrolmentDialogs'

/** What can be done with one run, named by its sequence: there may be several beside each other. */
export function EnrolmentButtons({ enrolment, onOpen }: { enrolment: Enrolment; onOpen: () => void }) {
  const [asking, setAsking] = useState<Question | null>(null)
  const { hold, busy } = usePause(enrolment)
  const { mayWrite } = useRights()
  const { status, sequence_name: name } = enrolment
  return (
    <div className="mt-2 flex flex-wrap gap-2">
      <Button size="small" aria-label={`Steps of ${name}`} onClick={onOpen}>
        <ListOrdered aria-hidden />
        Steps
      </Button>
      {mayWrite && status === 'running' && (
        <Button size="small" busy={busy} aria-label={`Pause ${name}`} onClick={hold}>
          {!busy && <Pause aria-hidden />}
          Pause
        </Button>
      )}
      {mayWrite && status === 'paused' && (
        <Button size="small" aria-label={`Go on with ${name}`} onClick={() => setAsking('resume')}>
          <Play aria-hidden />
          Go on
        </Button>
      )}
      {mayWrite && status !== 'ended' && (
        <Button size="small" aria-label={`Take out of ${name}`} onClick={() => setAsking('stop')}>
          <CircleStop aria-hidden />
          Take out
        </Button>
      )}
      <EnrolmentDialogs enrolment={enrolment} asking={asking} onClose={() => setAsking(null)} />
    </div>
  )
}
