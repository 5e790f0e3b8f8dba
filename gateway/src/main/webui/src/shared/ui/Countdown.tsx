import { useEffect, useState } from 'react'
import { duration } from '@/shared/lib/format'

/** Counts seconds down to zero; a new `seconds` starts it anew when its `key` changes. */
export function useCountdown(seconds: number): number {
  const [until] = useState(() => Date.now() + seconds * 1000)
  const [left, setLeft] = useState(seconds)
  useEffect(() => {
    const timer = setInterval(() => setLeft(Math.max(0, Math.ceil((until - Date.now()) / 1000))), 500)
    return () => clearInterval(timer)
  }, [until])
  return left
}

/** Says how long to wait after too many calls. */
export function Countdown({ seconds }: { seconds: number }) {
  const left = useCountdown(seconds)
  return <span className="num">{left > 0 ? `Try again in ${duration(left)}.` : 'You can try again now.'}</span>
}
