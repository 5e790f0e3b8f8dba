import { Braces } from 'lucide-react'
import { useFields } from '@/features/fields/api/listFields'
import { Button } from '@/shared/ui/Button'
import { DropdownMenu, MenuItem, MenuLabel, MenuSeparator } from '@/shared/ui/DropdownMenu'
import { placeholder, textFields } from './textFields'

interface FieldMenuProps {
  /** The control that the field goes into, for a screen reader. */
  label: string
  onInsert: (text: string) => void
  onCloseAutoFocus: (event: Event) => void
}

/** The fields a text may name, as they are written there. */
export function FieldMenu({ label, onInsert, onCloseAutoFocus }: FieldMenuProps) {
  const own = useFields().data ?? []
  const trigger = (
    <Button look="quiet" size="small" aria-label={`Insert a field into ${label}`}>
      <Braces aria-hidden />
      Field
    </Button>
  )
  return (
    <DropdownMenu trigger={trigger} onCloseAutoFocus={onCloseAutoFocus}>
      {textFields.map(({ name, label: text, fallback }) => (
        <MenuItem key={name} onSelect={() => onInsert(placeholder(name, fallback))}>
          {text}
        </MenuItem>
      ))}
      {own.length > 0 && <MenuLabel>Your fields</MenuLabel>}
      {own.map((field) => (
        <MenuItem key={field.key} onSelect={() => onInsert(placeholder(`field.${field.key}`))}>
          {field.label}
        </MenuItem>
      ))}
      <MenuSeparator />
      <p className="max-w-56 px-2.5 py-1.5 text-xs text-muted">
        {"{first_name ?: 'there'} says “there” to people whose name is not known."}
      </p>
    </DropdownMenu>
  )
}
