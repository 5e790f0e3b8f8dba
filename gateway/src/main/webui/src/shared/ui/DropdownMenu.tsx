import { DropdownMenu as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '@/shared/lib/cn'

interface DropdownMenuProps {
  /** The button that opens the menu. */
  trigger: ReactNode
  children: ReactNode
  align?: 'start' | 'end'
  /** Where focus goes when the menu closes, if not back to its trigger. */
  onCloseAutoFocus?: (event: Event) => void
}

/** A menu of actions. Not modal: the modal kind locks scrolling by an injected style element. */
export function DropdownMenu({ trigger, children, align = 'end', onCloseAutoFocus }: DropdownMenuProps) {
  return (
    <Primitive.Root modal={false}>
      <Primitive.Trigger asChild>{trigger}</Primitive.Trigger>
      <Primitive.Portal>
        <Primitive.Content
          align={align}
          sideOffset={6}
          collisionPadding={8}
          onCloseAutoFocus={onCloseAutoFocus}
          className="animate-fade z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-48 overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-overlay"
        >
          {children}
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

interface MenuItemProps {
  onSelect: () => void
  danger?: boolean
  children: ReactNode
}

export function MenuItem({ onSelect, danger, children }: MenuItemProps) {
  return (
    <Primitive.Item
      onSelect={onSelect}
      className={cn(
        'flex cursor-pointer items-center gap-2 rounded-sm px-2.5 py-2 text-sm outline-none data-[highlighted]:bg-hover [&_svg]:size-4',
        danger ? 'text-danger-text' : 'text-ink [&_svg]:text-muted',
      )}
    >
      {children}
    </Primitive.Item>
  )
}

export function MenuLabel({ children }: { children: ReactNode }) {
  return <Primitive.Label className="px-2.5 py-1.5 text-sm text-muted">{children}</Primitive.Label>
}

export function MenuSeparator() {
  return <Primitive.Separator className="my-1 h-px bg-line" />
}
