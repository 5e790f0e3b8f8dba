import { Moon, Sun } from 'lucide-react'
import type { QuietHours } from '@/shared/api/types/inbox'
import { timeOfDay } from '@/shared/lib/format'
import { useNow } from '@/shared/lib/useNow'
import { Skeleton } from '@/shared/ui/Skeleton'
import { useQuietHours } from './api/getQuietHours'
import { oneZone, untilWords } from './messageWords'

/** Whether a text may go out now by the law where the person is, else from when. */
export function MayText({ leadId }: { leadId: string }) {
  const quiet = useQuietHours(leadId)
  const now = useNow(30_000)
  if (quiet.isPending) return <Skeleton className="h-10 rounded-md" />
  if (quiet.isError) return <p className="text-sm text-muted">Texting hours for this person could not be loaded.</p>
  const { allowed_now, next_allowed_at, zone, zone_source, rule, source_url } = quiet.data
  const known = oneZone(zone)
  const from = untilWords(next_allowed_at, known, now)
  const Icon = allowed_now ? Sun : Moon
  return (
    <div className="grid gap-0.5 text-sm">
      <h3 className="text-sm font-medium">Texting hours</h3>
      <p className={allowed_now ? 'flex items-start gap-2' : 'flex items-start gap-2 text-warn-text'}>
        <Icon className="mt-0.5 size-4 shrink-0" aria-hidden />
        {allowed_now
          ? 'May be texted now'
          : `May be texted from ${from}, ${known ? 'their' : 'your'} time`}
      </p>
      <p className="num text-muted">{placeWords(zone, zone_source, now)}</p>
      <p className="text-muted">
        {source_url ? (
          <a className="underline underline-offset-2 hover:text-ink" href={source_url} target="_blank" rel="noopener noreferrer">
            {rule}
          </a>
        ) : (
          rule
        )}
      </p>
    </div>
  )
}

/** What time it is where the person is, as far as that is known. */
function placeWords(zone: string, source: QuietHours['zone_source'], now: number): string {
  const zones = zone.split(', ')
  const clocks = [...new Set(zones.map((each) => timeOfDay(new Date(now).toISOString(), each)))]
  if (zones.length === 1) return `It is ${clocks[0]} there (${zone.replaceAll('_', ' ')})`
  if (source === 'unknown') return 'Where they are is not known: it has to be lawful in every zone of the United States'
  return `It is ${clocks.join(' or ')} there: their number is of a place with several time zones`
}
