import type { ComponentProps } from 'react'
import { cn } from '@/shared/lib/cn'

export const controlLook =
  'w-full rounded-md border border-line-strong/70 bg-surface px-3 text-base text-ink transition-colors ' +
  'hover:border-line-strong focus-visible:border-accent focus-visible:outline-offset-0 ' +
  'aria-invalid:border-danger disabled:cursor-not-allowed disabled:opacity-60'

export function Input({ className, ...rest }: ComponentProps<'input'>) {
  return <input className={cn(controlLook, 'h-9', className)} {...rest} />
}

export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  return <textarea className={cn(controlLook, 'min-h-24 py-2', className)} {...rest} />
}
