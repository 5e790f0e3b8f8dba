import { Search } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useDebounced } from '@/shared/lib/useDebounced'
import { Input } from '@/shared/ui/Input'

interface SearchBoxProps {
  value: string
  onSearch: (text: string) => void
}

/** Searches when typing rests. */
export function SearchBox({ value, onSearch }: SearchBoxProps) {
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
    <div className="relative min-w-0">
      <Search aria-hidden className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-muted" />
      <Input
        type="search"
        aria-label="Search conversations"
        aria-keyshortcuts="/"
        placeholder="Name, address or words"
        value={text}
        onChange={(event) => setText(event.target.value)}
        className="pl-9"
      />
    </div>
  )
}
