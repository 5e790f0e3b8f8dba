import { Archive, EllipsisVertical, Play } from 'lucide-react'
import { ApiProblem } from '@/shared/api/problem'
import type { SequenceItem } from '@/shared/api/types/nurture'
import { useRights } from '@/shared/lib/rights'
import { Button } from '@/shared/ui/Button'
import { DropdownMenu, MenuItem } from '@/shared/ui/DropdownMenu'
import { useToast } from '@/shared/ui/Toast'
import { useShelveSequence } from './api/shelveSequence'

/** Takes a sequence into use or out of it. Who runs in an archived one runs on; nobody new is put in. */
export function SequenceMenu({ sequence }: { sequence: Pick<SequenceItem, 'id' | 'name' | 'status'> }) {
  const shelve = useShelveSequence(sequence.id)
  const toast = useToast()
  const { mayWrite } = useRights()
  const move = (to: 'archive' | 'activate') =>
    shelve.mutate(to, {
      onSuccess: () => toast(to === 'archive' ? 'Sequence archived' : 'Sequence activated'),
      onError: (problem) => toast(problem instanceof ApiProblem ? problem.message : 'Could not change it', 'failed'),
    })
  if (!mayWrite) return null
  const trigger = (
    <Button look="quiet" size="icon" busy={shelve.isPending} aria-label={`Actions for ${sequence.name}`}>
      {!shelve.isPending && <EllipsisVertical aria-hidden />}
    </Button>
  )
  return (
    <DropdownMenu trigger={trigger}>
      {sequence.status !== 'active' && (
        <MenuItem onSelect={() => move('activate')}>
          <Play aria-hidden />
          Activate
        </MenuItem>
      )}
      {sequence.status !== 'archived' && (
        <MenuItem onSelect={() => move('archive')}>
          <Archive aria-hidden />
          Archive
        </MenuItem>
      )}
    </DropdownMenu>
  )
}
