import { AnalyticsPage } from '@/features/analytics/AnalyticsPage'
import { useFacets } from '@/features/leads/api/getFacets'

/** Analytics, with the sources that leads have. */
export function AnalyticsScreen() {
  const facets = useFacets()
  return <AnalyticsPage sources={facets.data?.sources.map(({ value }) => value) ?? []} />
}
