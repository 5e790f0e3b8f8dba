import { Plus } from 'lucide-react'
import { useRef } from 'react'
import { STEP_TYPES, type StepType } from '@/shared/api/types/nurture'
import { Button } from '@/shared/ui/Button'
import { DropdownMenu, MenuItem } from '@/shared/ui/DropdownMenu'
import { StepIcon } from './StepIcon'
import { typeHints, typeWords } from './stepWords'

interface AddStepMenuProps {
  label: string
  /** A small round button between two steps. */
  small?: boolean
  onAdd: (type: StepType) => void
}

export function AddStepMenu({ label, small, onAdd }: AddStepMenuProps) {
  const added = useRef(false)
  const stay = (event: Event) => {
    // The new step has the focus already.
    if (added.current) event.preventDefault()
    added.current = false
  }
  const add = (type: StepType) => {
    added.current = true
    onAdd(type)
  }
  const trigger = small ? (
    <Button size="icon" className="size-7 rounded-full text-muted" aria-label={label}>
      <Plus aria-hidden />
    </Button>
  ) : (
    <Button>
      <Plus aria-hidden />
      {label}
    </Button>
  )
  return (
    <DropdownMenu trigger={trigger} align="start" onCloseAutoFocus={stay}>
      {STEP_TYPES.map((type) => (
        <MenuItem key={type} onSelect={() => add(type)}>
          <StepIcon type={type} />
          <span>
            {typeWords[type]}
            <span className="block text-xs text-muted">{typeHints[type]}</span>
          </span>
        </MenuItem>
      ))}
    </DropdownMenu>
  )
}
