import { CircleStop, EllipsisVertical, ListOrdered, Pause, Play } from 'lucide-react'
import { useState } from 'react'
import type { Enrolment } from '@/shared/api/types/enrolment'
import { useRights } from '@/shared/lib/rights'
import { Button } from '@/shared/ui/Button'
import { DropdownMenu, MenuItem } from '@/shared/ui/DropdownMenu'
import { EnrolmentDialogs, usePause, type Question } from './EnrolmentDialogs'

interface EnrolmentMenuProps {
  enrolment: Enrolment
  /** Shows the steps; left out where they show already. */
  onOpen?: () => void
}

/** Pauses one person, lets them go on, or takes them out. */
export function EnrolmentMenu({ enrolment, onOpen }: EnrolmentMenuProps) {
  const [asking, setAsking] = useState<Question | null>(null)
  const { hold, busy } = usePause(enrolment)
  const changeable = useRights().mayWrite && enrolment.status !== 'ended'
  if (!changeable && !onOpen) return null
  const trigger = (
    <Button look="quiet" size="icon" busy={busy} aria-label={`Actions for ${enrolment.lead_name ?? 'this lead'}`}>
      {!busy && <EllipsisVertical aria-hidden />}
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
        {changeable && enrolment.status === 'running' && (
          <MenuItem onSelect={hold}>
            <Pause aria-hidden />
            Pause
          </MenuItem>
        )}
        {changeable && enrolment.status === 'paused' && (
          <MenuItem onSelect={() => setAsking('resume')}>
            <Play aria-hidden />
            Go on
          </MenuItem>
        )}
        {changeable && (
          <MenuItem danger onSelect={() => setAsking('stop')}>
            <CircleStop aria-hidden />
            Take out
          </MenuItem>
        )}
      </DropdownMenu>
      <EnrolmentDialogs enrolment={enrolment} asking={asking} onClose={() => setAsking(null)} />
    </>
  )
}
