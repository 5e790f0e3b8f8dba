import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useDebounced } from '@/shared/lib/useDebounced'
import { cn } from '@/shared/lib/cn'
import { Input } from './Input'

interface SearchBoxProps {
  label: string
  placeholder: string
  value: string
  onSearch: (text: string) => void
  className?: string
}

/** Searches when typing rests. The key that jumps here is "/": the screen presses it, see useShortcuts. */
export function SearchBox({ label, placeholder, value, onSearch, className }: SearchBoxProps) {
  const [text, setText] = useState(value)
  const [shown, setShown] = useState(value)
  if (shown !== value) {
    // The address changed: by our own typing, which has moved on meanwhile, or by a link, the back button or Clear.
    setShown(value)
    if (!text.trim().startsWith(value) || value === '') setText(value)
  }
  const rested = useDebounced(text)
  const latest = useRef({ value, onSearch })
  useEffect(() => {
    latest.current = { value, onSearch }
  })
  useEffect(() => {
    if (rested.trim() !== latest.current.value) latest.current.onSearch(rested.trim())
  }, [rested])
  return (
    <div className={cn('relative min-w-0', className)}>
      <Search aria-hidden className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted" />
      <Input
        type="search"
        aria-label={label}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="pl-9"
      />
    </div>
  )
}
