import { cva, type VariantProps } from 'class-variance-authority'
import type { ReactNode } from 'react'

const looks = cva(
  'inline-flex items-center gap-1.5 rounded-full px-2 py-0.5 text-xs font-medium whitespace-nowrap [&_svg]:size-3',
  {
    variants: {
      tone: {
        neutral: 'bg-hover text-muted',
        accent: 'bg-accent-soft text-accent-text',
        info: 'bg-info-soft text-info-text',
        warn: 'bg-warn-soft text-warn-text',
        danger: 'bg-danger-soft text-danger-text',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
)

export type Tone = NonNullable<VariantProps<typeof looks>['tone']>

export function Badge({ tone, children }: { tone?: Tone; children: ReactNode }) {
  return <span className={looks({ tone })}>{children}</span>
}
