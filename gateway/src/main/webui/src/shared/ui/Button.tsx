import { cva, type VariantProps } from 'class-variance-authority'
import { LoaderCircle } from 'lucide-react'
import { Slot } from 'radix-ui'
import type { ComponentProps } from 'react'
import { cn } from '@/shared/lib/cn'

const looks = cva(
  'inline-flex shrink-0 items-center justify-center gap-1.5 rounded-md font-medium whitespace-nowrap select-none ' +
    'transition-colors disabled:cursor-not-allowed disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0',
  {
    variants: {
      look: {
        primary: 'bg-accent text-accent-ink shadow-raised hover:bg-accent-hover',
        secondary: 'border border-line bg-surface text-ink shadow-raised hover:bg-hover',
        quiet: 'text-muted hover:bg-hover hover:text-ink',
        danger: 'bg-danger text-canvas hover:bg-danger-hover',
      },
      size: {
        small: 'h-8 px-2.5 text-sm',
        medium: 'h-9 px-3.5 text-sm',
        large: 'h-11 px-5 text-base',
        icon: 'size-9',
      },
    },
    defaultVariants: { look: 'secondary', size: 'medium' },
  },
)

interface ButtonProps extends ComponentProps<'button'>, VariantProps<typeof looks> {
  /** Gives the look to the one child, such as a link. */
  asChild?: boolean
  /** Shows that the action runs and takes no second press. */
  busy?: boolean
}

export function Button({ look, size, asChild, busy, className, children, disabled, ...rest }: ButtonProps) {
  const classes = cn(looks({ look, size }), className)
  if (asChild) return <Slot.Root className={classes} {...rest}>{children}</Slot.Root>
  return (
    <button type="button" className={classes} disabled={disabled || busy} aria-busy={busy || undefined} {...rest}>
      {busy && <LoaderCircle className="animate-spin" aria-hidden />}
      {children}
    </button>
  )
}
