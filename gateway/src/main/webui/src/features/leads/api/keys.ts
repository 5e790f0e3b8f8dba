/** Cache keys of leads: everything under `all` is stale once a lead has changed. */
export const leadKeys = {
  all: ['leads'] as const,
  list: (filter: object) => ['leads', 'list', filter] as const,
  one: (id: string) => ['leads', 'one', id] as const,
  score: (id: string) => ['leads', 'score', id] as const,
  timeline: (id: string) => ['leads', 'timeline', id] as const,
  facets: ['leads', 'facets'] as const,
}
