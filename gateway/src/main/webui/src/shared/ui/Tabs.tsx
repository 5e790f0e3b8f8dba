import { Tabs as Primitive } from 'radix-ui'
import type { ReactNode } from 'react'

interface TabsProps {
  label: string
  tabs: { value: string; label: string; content: ReactNode }[]
  /** The panel that shows, where the address keeps it; otherwise the first one and then what is chosen. */
  value?: string
  onValue?: (value: string) => void
}

/** Panels of which one shows. */
export function Tabs({ label, tabs, value, onValue }: TabsProps) {
  return (
    <Primitive.Root defaultValue={tabs[0]?.value} value={value} onValueChange={onValue}>
      <Primitive.List aria-label={label} className="flex gap-5 overflow-x-auto border-b border-line">
        {tabs.map((tab) => (
          <Primitive.Trigger
            key={tab.value}
            value={tab.value}
            className="-mb-px shrink-0 border-b-2 border-transparent py-2 text-sm font-medium text-muted hover:text-ink focus-visible:-outline-offset-2 data-[state=active]:border-accent data-[state=active]:text-ink"
          >
            {tab.label}
          </Primitive.Trigger>
        ))}
      </Primitive.List>
      {tabs.map((tab) => (
        <Primitive.Content key={tab.value} value={tab.value} className="pt-4">
          {tab.content}
        </Primitive.Content>
      ))}
    </Primitive.Root>
  )
}
