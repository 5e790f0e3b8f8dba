import { useId } from 'react'
import { cn } from '@/shared/lib/cn'

interface ChoicesProps<T extends string> {
  legend: string
  value: T
  choices: { value: T; label: string; hint?: string }[]
  onChange: (value: T) => void
}

/** One of a few, each with a sentence on what it does. */
export function Choices<T extends string>({ legend, value, choices, onChange }: ChoicesProps<T>) {
  const name = useId()
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-2 text-sm font-medium">{legend}</legend>
      {choices.map((choice) => (
        <label
          key={choice.value}
          htmlFor={`${name}-${choice.value}`}
          className={cn(
            'flex cursor-pointer gap-3 rounded-md border px-3 py-2.5',
            'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
            choice.value === value ? 'border-accent bg-accent-soft' : 'border-line hover:bg-hover',
          )}
        >
          <input
            type="radio"
            id={`${name}-${choice.value}`}
            name={name}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
            aria-describedby={choice.hint ? `${name}-${choice.value}-hint` : undefined}
            className="mt-0.5 size-4 shrink-0 accent-accent outline-none"
          />
          <span className="min-w-0">
            <span className="block font-medium">{choice.label}</span>
            {choice.hint && (
              <span id={`${name}-${choice.value}-hint`} className="block text-sm text-muted">
                {choice.hint}
              </span>
            )}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
