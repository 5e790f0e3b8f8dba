import type { RuleDraft } from '@/shared/api/types/enrolment'
import { words } from '@/shared/lib/format'
import { ruleEventWords } from './nurtureWords'

/** When a rule acts, as a sentence. */
export function ruleWords({ on, conditions }: Pick<RuleDraft, 'on' | 'conditions'>): string {
  const { grade_at_least, source, status, tag, form } = conditions
  const parts = [
    grade_at_least && `grade ${grade_at_least} or better`,
    source && `source ${words(source)}`,
    status && `status ${words(status).toLowerCase()}`,
    tag && `the tag ${tag}`,
    form && `the form ${form}`,
  ].filter(Boolean)
  return [ruleEventWords[on], ...(parts.length ? [`with ${parts.join(', ')}`] : [])].join(' ')
}
