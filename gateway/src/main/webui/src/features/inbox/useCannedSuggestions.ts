import { useCannedReplies } from '@/features/settings/api/listCannedReplies'
import { counted } from '@/shared/lib/format'
import type { Suggestion } from './SuggestTextarea'
import { filled, unfilled, type FieldValues } from './textFields'

/** Canned replies for what was typed after the slash, with the fields of this person filled in. */
export function useCannedSuggestions(values: FieldValues) {
  const canned = useCannedReplies().data ?? []
  return (word: string): Suggestion[] => {
    const wanted = word.toLowerCase()
    return canned
      .filter(({ title, shortcut }) => `${shortcut ?? ''} ${title}`.toLowerCase().includes(wanted))
      .map(({ id, title, shortcut, text }) => {
        const ready = filled(text, values)
        const missing = unfilled(ready).length
        const detail = missing ? `${counted(missing, 'field')} to fill in. ${ready}` : ready
        return { id, label: shortcut ? `${title} /${shortcut}` : title, detail, text: ready }
      })
  }
}
