/** Cache keys of sequences: what a change of people or texts makes stale lies under `all`. */
export const sequenceKeys = {
  all: ['sequences'] as const,
  list: (query: object) => ['sequences', 'list', query] as const,
  one: (id: string) => ['sequences', 'one', id] as const,
  statistics: (id: string) => ['sequences', 'statistics', id] as const,
  enrolments: (query: object) => ['sequences', 'enrolments', query] as const,
  enrolment: (id: string) => ['sequences', 'enrolment', id] as const,
  templates: ['sequences', 'templates'] as const,
  rules: ['sequences', 'rules'] as const,
}

/** What only depends on what is asked: it stays as it is when other people's places change. */
export const questionKeys = {
  check: (definition: object) => ['sequence-check', definition] as const,
  preview: (question: object) => ['sequence-preview', question] as const,
  simulation: (question: object) => ['sequence-simulation', question] as const,
  job: (id: string) => ['sequence-job', id] as const,
  settings: ['nurture-settings'] as const,
}
