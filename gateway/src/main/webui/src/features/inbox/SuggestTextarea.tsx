import { useId, useLayoutEffect, useRef, useState, type ComponentProps, type KeyboardEvent } from 'react'
import { cn } from '@/shared/lib/cn'
import { Textarea } from '@/shared/ui/Input'

export interface Suggestion {
  id: string
  label: string
  detail?: string
  /** What takes the place of the sign and the word after it. */
  text: string
}

interface SuggestTextareaProps extends Omit<ComponentProps<'textarea'>, 'value' | 'onChange'> {
  value: string
  onText: (text: string) => void
  /** The sign that asks for suggestions, at the start of a word. */
  sign: '/' | '@'
  /** What the list is, for a screen reader. */
  listLabel: string
  suggest: (word: string) => Suggestion[]
  onPick?: (suggestion: Suggestion) => void
}

interface Word {
  from: number
  to: number
  text: string
}

function wordAt(text: string, caret: number, sign: string): Word | null {
  const before = text.slice(0, caret)
  const from = before.lastIndexOf(sign)
  if (from < 0 || (from > 0 && !/\s/.test(before.charAt(from - 1)))) return null
  const word = before.slice(from + 1)
  return /\s/.test(word) ? null : { from, to: caret, text: word }
}

/** A text area that offers texts or names once their sign is typed. */
export function SuggestTextarea({ value, onText, sign, listLabel, suggest, onPick, ...rest }: SuggestTextareaProps) {
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<number | null>(null)
  const [word, setWord] = useState<Word | null>(null)
  const [active, setActive] = useState(0)
  const found = word ? suggest(word.text).slice(0, 6) : []
  useLayoutEffect(() => {
    if (caret.current === null) return
    area.current?.setSelectionRange(caret.current, caret.current)
    caret.current = null
  }, [value])
  const look = (target: HTMLTextAreaElement) => {
    setWord(wordAt(target.value, target.selectionStart, sign))
    setActive(0)
  }
  const pick = (suggestion: Suggestion) => {
    if (!word) return
    caret.current = word.from + suggestion.text.length
    onText(value.slice(0, word.from) + suggestion.text + value.slice(word.to))
    onPick?.(suggestion)
    setWord(null)
    area.current?.focus()
  }
  const press = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (found.length && !event.ctrlKey && !event.metaKey && act(event.key)) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    rest.onKeyDown?.(event)
  }
  const act = (key: string): boolean => {
    const chosen = found[active]
    if (key === 'ArrowDown') setActive((active + 1) % found.length)
    else if (key === 'ArrowUp') setActive((active + found.length - 1) % found.length)
    else if (key === 'Escape') setWord(null)
    else if ((key === 'Enter' || key === 'Tab') && chosen) pick(chosen)
    else return false
    return true
  }
  return (
    <div className="relative">
      <p role="status" className="sr-only">
        {found.length ? `${found.length} suggestions. Arrow keys choose, Enter takes one.` : ''}
      </p>
      {found.length > 0 && (
        <ul
          id={id}
          role="listbox"
          aria-label={listLabel}
          className="absolute inset-x-0 bottom-full z-20 mb-1 max-h-64 overflow-y-auto rounded-md border border-line bg-surface p-1 shadow-overlay"
        >
          {found.map((suggestion, index) => (
            // The keyboard chooses from the text area, which keeps the focus.
            // eslint-disable-next-line jsx-a11y/click-events-have-key-events
            <li
              key={suggestion.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => pick(suggestion)}
              className={cn('cursor-pointer rounded-sm px-2.5 py-1.5', index === active && 'bg-hover')}
            >
              <span className="block truncate text-sm font-medium">{suggestion.label}</span>
              {suggestion.detail && <span className="block truncate text-sm text-muted">{suggestion.detail}</span>}
            </li>
          ))}
        </ul>
      )}
      <Textarea
        {...rest}
        ref={area}
        value={value}
        aria-autocomplete="list"
        aria-controls={found.length ? id : undefined}
        aria-activedescendant={found.length ? `${id}-${active}` : undefined}
        onChange={(event) => {
          onText(event.target.value)
          look(event.target)
        }}
        onKeyDown={press}
        onBlur={() => setWord(null)}
      />
    </div>
  )
}
