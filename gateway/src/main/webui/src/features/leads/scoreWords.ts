import type { Contribution } from '@/shared/api/types/score'

/** How sure a score is, in words. Confidence is 1 less the width of the central 80 % interval. */
export function confidenceWords(confidence: number): string {
  if (confidence < 0.25) return 'A first guess'
  if (confidence < 0.5) return 'Somewhat sure'
  if (confidence < 0.75) return 'Fairly sure'
  return 'Sure'
}

export interface Step extends Contribution {
  /** Where the bar begins and ends on the scale of 0 to 100. */
  from: number
  to: number
}

/** The way from the average lead (50) to the score, strongest reason first; what moves nothing is left out. */
export function steps(contributions: Contribution[]): Step[] {
  let at = 50
  return contributions
    .filter(({ points }) => points !== 0)
    .sort((one, other) => Math.abs(other.points) - Math.abs(one.points))
    .map((part) => {
      const from = at
      at += part.points
      return { ...part, from, to: at }
    })
}

/** Points with their sign: `+14`, `−3`. */
export function signed(points: number): string {
  return points > 0 ? `+${points}` : `−${Math.abs(points)}`
}
