import { X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { Button } from './Button'

interface DrawerProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: ReactNode
  children: ReactNode
}

/** A panel at the edge for what belongs to one row of a list. Its scrim is our own, as the dialog's is. */
export function Drawer({ open, onOpenChange, title, description, children }: DrawerProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <div data-scrim className="animate-fade fixed inset-0 z-40 flex justify-end bg-scrim">
          <Primitive.Content
            aria-describedby={description ? undefined : ''}
            className="flex h-dvh w-full flex-col bg-surface shadow-overlay outline-none sm:max-w-md sm:border-l sm:border-line"
          >
            <header className="flex items-start gap-3 border-b border-line px-5 py-4">
              <div className="min-w-0 flex-1">
                <Primitive.Title className="text-lg font-semibold wrap-anywhere">{title}</Primitive.Title>
                {description && (
                  <Primitive.Description asChild>
                    <div className="mt-0.5 text-sm text-muted">{description}</div>
                  </Primitive.Description>
                )}
              </div>
              <Primitive.Close asChild>
                <Button look="quiet" size="icon" className="-mt-1 -mr-2" aria-label="Close">
                  <X aria-hidden />
                </Button>
              </Primitive.Close>
            </header>
            <div className="min-h-0 flex-1 overflow-y-auto p-5">{children}</div>
          </Primitive.Content>
        </div>
      </Primitive.Portal>
    </Primitive.Root>
  )
}
