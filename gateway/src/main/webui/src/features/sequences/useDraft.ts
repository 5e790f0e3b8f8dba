import { useState } from 'react'
import type { Definition, Sequence } from '@/shared/api/types/nurture'

export interface Draft {
  name: string
  definition: Definition
}

function draftOf({ name, definition }: Sequence): Draft {
  return { name, definition }
}

function same(one: Draft, other: Draft): boolean {
  return one.name === other.name && JSON.stringify(one.definition) === JSON.stringify(other.definition)
}

/**
 * What is being edited, and the version that the editing began with. A newer version is taken over silently
 * while nothing is edited; otherwise `newer` says so, and the editor chooses.
 */
export function useDraft(sequence: Sequence) {
  const [base, setBase] = useState(sequence)
  const [draft, setDraft] = useState(() => draftOf(sequence))
  const dirty = !same(draft, draftOf(base))
  const newer = sequence.version > base.version
  const take = (next: Sequence) => {
    setBase(next)
    setDraft(draftOf(next))
  }
  if (newer && !dirty) take(sequence)
  return {
    draft,
    dirty,
    /** The version that a save expects to be the newest. */
    version: base.version,
    newer: newer && dirty,
    change: (change: Partial<Draft>) => setDraft((now) => ({ ...now, ...change })),
    discard: () => setDraft(draftOf(base)),
    take,
    /** Goes on with what is edited, on top of the newer version. */
    keep: () => setBase(sequence),
  }
}
