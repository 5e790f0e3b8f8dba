import { X } from 'lucide-react'
import { Dialog as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'
import { cn } from '@/shared/lib/cn'
import { Button } from './Button'

interface DialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  description?: string
  /** For content that needs more than a form's width. */
  wide?: boolean
  children: ReactNode
}

/** A modal window. The scrim is our own: the library's locks scrolling by an injected style element. */
export function Dialog({ open, onOpenChange, title, description, wide, children }: DialogProps) {
  return (
    <Primitive.Root open={open} onOpenChange={onOpenChange}>
      <Primitive.Portal>
        <div
          data-scrim
          className="animate-fade fixed inset-0 z-40 grid items-end overflow-y-auto bg-scrim sm:items-start sm:p-6 sm:pt-[9vh]"
        >
          <Primitive.Content
            aria-describedby={description ? undefined : ''}
            className={cn(
              'animate-rise mx-auto w-full rounded-t-lg bg-surface shadow-overlay outline-none sm:rounded-lg sm:border sm:border-line',
              wide ? 'sm:max-w-3xl' : 'sm:max-w-lg',
            )}
          >
            <header className="flex items-start gap-3 px-5 pt-5">
              <div className="min-w-0 flex-1">
                <Primitive.Title className="text-lg font-semibold">{title}</Primitive.Title>
                {description && <Primitive.Description className="mt-1 text-muted">{description}</Primitive.Description>}
              </div>
              <Primitive.Close asChild>
                <Button look="quiet" size="icon" className="-mt-1.5 -mr-2" aria-label="Close">
                  <X aria-hidden />
                </Button>
              </Primitive.Close>
            </header>
            <div className="p-5">{children}</div>
          </Primitive.Content>
        </div>
      </Primitive.Portal>
    </Primitive.Root>
  )
}

/** The row of buttons that ends a dialog. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className="mt-5 flex flex-col-reverse gap-2 sm:flex-row sm:justify-end">{children}</div>
}
