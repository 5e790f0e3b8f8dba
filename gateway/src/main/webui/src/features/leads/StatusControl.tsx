import { ChevronDown } from 'lucide-react'
import { ApiProblem } from '@/shared/api/problem'
import type { Lead, LeadStatus } from '@/shared/api/types/lead'
import { words } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { DropdownMenu, MenuItem, MenuLabel } from '@/shared/ui/DropdownMenu'
import { useToast } from '@/shared/ui/Toast'
import { useUpdateLead } from './api/updateLead'
import { nextStatuses } from './statusMachine'

/** The lead's status, and where it may go from there. */
export function StatusControl({ lead }: { lead: Lead }) {
  const update = useUpdateLead(lead.id)
  const toast = useToast()
  const move = (status: LeadStatus) =>
    update.mutate(
      { status, version: lead.version },
      {
        onSuccess: () => toast(`Moved to ${words(status).toLowerCase()}`),
        onError: (problem) => toast(problem instanceof ApiProblem ? problem.message : 'Could not move', 'failed'),
      },
    )
  const trigger = (
    <Button busy={update.isPending} aria-label={`Status: ${words(lead.status)}. Change`}>
      {words(lead.status)}
      <ChevronDown aria-hidden />
    </Button>
  )
  return (
    <DropdownMenu trigger={trigger}>
      <MenuLabel>Move to</MenuLabel>
      {nextStatuses(lead.status).map((status) => (
        <MenuItem key={status} onSelect={() => move(status)}>
          {words(status)}
        </MenuItem>
      ))}
    </DropdownMenu>
  )
}
