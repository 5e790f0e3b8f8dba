import { Keyboard } from 'lucide-react'
import { setShortcutsOn, useShortcutsOn } from '@/shared/lib/useShortcuts'
import { Button } from '@/shared/ui/Button'
import { Dialog } from '@/shared/ui/Dialog'
import { Tooltip } from '@/shared/ui/Tooltip'

const keys = [
  ['j', 'Next conversation'],
  ['k', 'Previous conversation'],
  ['Enter', 'Open it'],
  ['r', 'Reply'],
  ['n', 'Write a note'],
  ['e', 'Close, or open again'],
  ['s', 'Snooze'],
  ['a', 'Assign'],
  ['/', 'Search'],
  ['Ctrl or ⌘ + Enter', 'Send'],
  ['?', 'This list'],
] as const

interface ShortcutHelpProps {
  open: boolean
  onOpenChange: (open: boolean) => void
}

export function ShortcutHelp({ open, onOpenChange }: ShortcutHelpProps) {
  const on = useShortcutsOn()
  return (
    <>
      <Tooltip text="Keyboard shortcuts (?)">
        <Button look="quiet" size="icon" aria-label="Keyboard shortcuts" onClick={() => onOpenChange(true)}>
          <Keyboard aria-hidden />
        </Button>
      </Tooltip>
      <Dialog open={open} onOpenChange={onOpenChange} title="Keyboard shortcuts">
        <dl className="grid gap-2">
          {keys.map(([key, what]) => (
            <div key={key} className="flex items-center justify-between gap-4">
              <dt>
                <kbd className="rounded-sm border border-line bg-sunken px-1.5 py-0.5 font-sans text-sm">{key}</kbd>
              </dt>
              <dd className="text-right text-muted">{what}</dd>
            </div>
          ))}
        </dl>
        <label htmlFor="single-keys" className="mt-5 flex items-start gap-2.5 border-t border-line pt-4">
          <input
            id="single-keys"
            type="checkbox"
            checked={on}
            onChange={(event) => setShortcutsOn(event.target.checked)}
            className="mt-0.5 size-4 shrink-0 accent-accent"
          />
          <span>
            Single keys act
            <span className="block text-sm text-muted">Turn this off when you speak to your computer.</span>
          </span>
        </label>
      </Dialog>
    </>
  )
}
