import { useNameOf } from '@/features/team/api/listMembers'
import type { Presence } from '@/shared/api/types/inbox'
import { useNow } from '@/shared/lib/useNow'
import { FORGET_MS, usePresence } from './api/presence'

const TYPING_MS = 6_000

/** Who else is here, in a sentence; nothing when the user is alone. */
export function presenceWords(present: Presence[], nameOf: (id: string) => string | null, now: number): string {
  const here = present.filter(({ heard }) => now - heard < FORGET_MS)
  return here
    .map(({ user_id, state, heard }) => {
      const doing = state === 'typing' && now - heard < TYPING_MS ? 'typing' : 'viewing'
      return `${nameOf(user_id) ?? 'A colleague'} is ${doing}`
    })
    .join(', ')
}

export function PresenceLine({ conversationId }: { conversationId: string }) {
  const present = usePresence(conversationId)
  const nameOf = useNameOf()
  const now = useNow(2_000)
  // Somebody who was heard after the clock last ticked is here too.
  const words = presenceWords(present, nameOf, Math.max(now, ...present.map(({ heard }) => heard)))
  return (
    <p role="status" className={words ? 'border-b border-line bg-info-soft px-4 py-1.5 text-sm text-info-text' : 'sr-only'}>
      {words}
    </p>
  )
}
