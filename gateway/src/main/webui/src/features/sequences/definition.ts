import type { Definition, Step, StepType } from '@/shared/api/types/nurture'

/** What a branch aims at when the sequence is over there. */
export const END = 'end'

/** A sequence that does nothing yet, and that ends as soon as the person has answered or come. */
export function emptyDefinition(): Definition {
  return { steps: [], goal: null, stop_on: { reply: true, call_answered: true, booking: true, won_lost: true } }
}

/** A sequence to begin with: one e-mail, because the service keeps none that does nothing. */
export function firstDefinition(): Definition {
  const text = "Hi {first_name ?: 'there'},\n\nthank you for getting in touch with {business_name}.\n\n{agent_name}"
  const mail: Step = { key: 's1', type: 'email', subject: 'Thank you for your interest', text, html: null, purpose: 'marketing' }
  return { ...emptyDefinition(), steps: [mail] }
}

/** A key that no step has: `s1`, `s2`, … */
export function freshKey(steps: Step[]): string {
  const numbers = steps.map(({ key }) => Number(/^s(\d+)$/.exec(key)?.[1] ?? 0))
  return `s${Math.max(0, ...numbers) + 1}`
}

/** A step as it begins. A branch needs later steps to aim at; it takes the ones that follow. */
export function newStep(type: StepType, key: string, following: Step[]): Step {
  const next = following[0]?.key ?? END
  switch (type) {
    case 'email':
      return { key, type, subject: '', text: '', html: null, purpose: 'marketing' }
    case 'sms':
      return { key, type, text: '', purpose: 'marketing' }
    case 'task':
      return { key, type, title: '', text: '' }
    case 'wait':
      return { key, type, minutes: 1440 }
    case 'wait_until':
      return { key, type, weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:00' }
    case 'branch':
      return { key, type, condition: { kind: 'score_at_least', value: '70' }, then: next, otherwise: following[1]?.key ?? END }
    case 'ab': {
      const variant = (name: string) => ({ key: name, weight: 50, subject: '', text: '', html: null })
      const winner = { metric: 'clicked', after_recipients: 200 } as const
      return { key, type, channel: 'email', variants: [variant('a'), variant('b')], winner, purpose: 'marketing' }
    }
    case 'goto':
      return { key, type, target: next }
  }
}

export function inserted(steps: Step[], at: number, step: Step): Step[] {
  return steps.toSpliced(at, 0, step)
}

export function moved(steps: Step[], from: number, to: number): Step[] {
  const step = steps[from]
  if (!step || to < 0 || to >= steps.length) return steps
  return steps.toSpliced(from, 1).toSpliced(to, 0, step)
}

/** Without the step; what aimed at it aims at the one that followed it. */
export function removed(steps: Step[], at: number): Step[] {
  const gone = steps[at]
  const heir = steps[at + 1]?.key ?? END
  const aim = (key: string) => (key === gone?.key ? heir : key)
  return steps.toSpliced(at, 1).map((step) => {
    if (step.type === 'goto') return { ...step, target: aim(step.target) }
    if (step.type === 'branch') return { ...step, then: aim(step.then), otherwise: aim(step.otherwise) }
    return step
  })
}

export function replaced(steps: Step[], at: number, step: Step): Step[] {
  return steps.with(at, step)
}

/** Whether the step is something a person gets or has to do. */
export function speaks(type: string): boolean {
  return type === 'email' || type === 'sms' || type === 'ab' || type === 'task'
}
