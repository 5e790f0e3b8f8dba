import { useRef } from 'react'
import { ApiProblem } from '@/shared/api/problem'

function randomKey(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(4))
  return [...numbers].map((number) => number.toString(16).padStart(8, '0')).join('')
}

/**
 * Idempotency keys for one form. While nobody knows whether a call arrived, the same content is sent again under
 * the same key, so that it has one effect; after an answer the next press is a new wish.
 */
export function useOnceKey() {
  const last = useRef({ content: '', key: '' })
  return {
    keyFor: (body: object): string => {
      const content = JSON.stringify(body)
      if (last.current.content !== content) last.current = { content, key: randomKey() }
      return last.current.key
    },
    answered: (problem: unknown): void => {
      if (!(problem instanceof ApiProblem && problem.transient)) last.current = { content: '', key: '' }
    },
  }
}
