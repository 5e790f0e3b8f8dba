import type { CountedFigure, Metrics } from '@/shared/api/types/analytics'
import { count, money } from '@/shared/lib/format'

export type Figure = Exclude<keyof Metrics, 'reasons'>

/** The figures in the order in which they are shown. */
export const figures: Figure[] = [
  'leads_uploaded',
  'deals_closed',
  'conversion_rate',
  'revenue_generated',
  'cost',
  'cost_per_lead',
  'roi_percentage',
  'calls_made',
  'emails_sent',
  'texts_sent',
  'appointments_booked',
]

export const labels: Record<Figure, string> = {
  leads_uploaded: 'New leads',
  deals_closed: 'Deals won',
  conversion_rate: 'Won of new',
  revenue_generated: 'Revenue',
  cost: 'Spend',
  cost_per_lead: 'Cost per lead',
  roi_percentage: 'Return on spend',
  calls_made: 'Calls',
  emails_sent: 'E-mails sent',
  texts_sent: 'Texts sent',
  appointments_booked: 'Appointments',
}

const reasons: Record<string, string> = {
  no_spend_entered: 'No spend is entered for these days.',
  cost_is_zero: 'Nothing was spent, so there is nothing to divide by.',
  no_leads_in_period: 'No lead came in on these days.',
  cost_is_known_by_source_and_campaign_only: 'Spend is known by source only.',
}

/** Why a figure is missing, in words. */
export function reasonWords(code: string | undefined): string {
  return (code && reasons[code]) ?? 'Not known.'
}

/** Whether a figure opens to the rows that it counts. */
export function isCounted(figure: Figure): figure is CountedFigure {
  return !['conversion_rate', 'cost', 'cost_per_lead', 'roi_percentage'].includes(figure)
}

/** A figure as text: an amount, a percentage or a count. */
export function shown(figure: Figure, value: number, currency: string): string {
  if (figure === 'revenue_generated' || figure === 'cost' || figure === 'cost_per_lead') return money(value, currency)
  return figure.endsWith('rate') || figure.endsWith('percentage') ? `${value.toFixed(1)} %` : count(value)
}

/** How a figure moved against the days before, in words; null when either is not known. */
export function change(now: number | null, before: number | null): string | null {
  if (now === null || before === null) return null
  if (now === before) return 'as before'
  if (before === 0) return 'none before'
  const share = Math.round((100 * (now - before)) / Math.abs(before))
  return `${share > 0 ? '+' : '−'}${count(Math.abs(share))} % against the days before`
}
