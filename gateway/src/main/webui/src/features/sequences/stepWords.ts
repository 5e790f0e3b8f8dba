import type { Condition, Step, StepType, Weekday } from '@/shared/api/types/nurture'
import { counted, words } from '@/shared/lib/format'
import { END } from './definition'

export const typeWords: Record<StepType, string> = {
  email: 'E-mail',
  sms: 'Text message',
  task: 'Task',
  wait: 'Wait',
  wait_until: 'Wait until',
  branch: 'Branch',
  ab: 'A/B test',
  goto: 'Go on at',
}

/** What a kind of step does, for whoever chooses one. */
export const typeHints: Record<StepType, string> = {
  email: 'Sends an e-mail',
  sms: 'Sends a text message',
  task: 'Asks you to do something',
  wait: 'Lets time pass',
  wait_until: 'Waits for a weekday and an hour',
  branch: 'Goes one way or another',
  ab: 'Tries wordings against each other',
  goto: 'Skips to a later step',
}

export const weekdayWords: Record<Weekday, string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

/** A kind of step, also one that this version does not know. */
export function typeLabel(type: string): string {
  return typeWords[type as StepType] ?? words(type)
}

/** Minutes as people say them: `1 day`, `2 days 3 hours`, `45 minutes`. */
export function waitWords(minutes: number): string {
  const parts = [
    [Math.floor(minutes / 1440), 'day'],
    [Math.floor((minutes % 1440) / 60), 'hour'],
    [minutes % 60, 'minute'],
  ] as const
  const said = parts.filter(([value]) => value > 0).map(([value, unit]) => counted(value, unit))
  return said.join(' ') || 'no time'
}

/** Where a key leads: `step 3`, `the end`, or a question mark for a key that no step has. */
export function placeWords(steps: Step[], key: string | null | undefined): string {
  if (key === END) return 'the end'
  const index = steps.findIndex((step) => step.key === key)
  return `step ${index < 0 ? '?' : index + 1}`
}

export function conditionWords(condition: Condition, steps: Step[]): string {
  const value = condition.value ?? ''
  switch (condition.kind) {
    case 'opened':
    case 'clicked':
      return `${condition.kind} ${placeWords(steps, condition.step)}`
    case 'replied':
      return condition.step ? `replied to ${placeWords(steps, condition.step)}` : 'replied'
    case 'score_at_least':
      return `score is ${value || '…'} or more`
    case 'grade_at_least':
      return `grade is ${value || '…'} or better`
    case 'field_equals':
      return `${condition.field || '…'} is ${value || '…'}`
    case 'status_is':
      return `status is ${value || '…'}`
  }
}

/** What a step does, in a line. */
export function summary(step: Step, steps: Step[]): string {
  switch (step.type) {
    case 'email':
      return step.subject || 'No subject yet'
    case 'sms':
      return step.text || 'No text yet'
    case 'task':
      return step.title || 'No title yet'
    case 'wait':
      return waitWords(step.minutes)
    case 'wait_until': {
      const days = step.weekdays.map((day) => weekdayWords[day].slice(0, 3)).join(', ')
      return `${step.weekdays.length % 7 ? days : 'Any day'}, ${step.from} to ${step.to}`
    }
    case 'branch': {
      const [then, otherwise] = [placeWords(steps, step.then), placeWords(steps, step.otherwise)]
      return `If ${conditionWords(step.condition, steps)}: ${then}, otherwise ${otherwise}`
    }
    case 'ab':
      return step.variants.map(({ subject, text }) => subject || text || 'empty').join(' or ')
    case 'goto':
      return placeWords(steps, step.target)
  }
}
