import type { Lead } from '@/shared/api/types/lead'
import type { ScoredLead } from '@/shared/api/types/score'
import { ago, percent } from '@/shared/lib/format'
import { Badge } from '@/shared/ui/Badge'
import { Card } from '@/shared/ui/Card'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Skeleton } from '@/shared/ui/Skeleton'
import { useScore } from './api/getScore'
import { confidenceWords } from './scoreWords'
import { Waterfall } from './Waterfall'

export function ScoreCard({ lead }: { lead: Lead }) {
  const score = useScore(lead.id)
  return (
    <Card title="Score">
      {score.isPending && <Waiting />}
      {score.isError && <Offline lead={lead} problem={score.error} onRetry={() => void score.refetch()} />}
      {score.isSuccess && (score.data ? <Scored scored={score.data} /> : <Unscored />)}
    </Card>
  )
}

function Scored({ scored }: { scored: ScoredLead }) {
  return (
    <>
      <div className="flex items-center gap-4">
        <p className="num text-3xl font-semibold tracking-tight">
          {scored.score}
          <span className="text-base font-normal tracking-normal text-muted"> / 100</span>
        </p>
        <Badge tone={scored.grade === 'A' || scored.grade === 'B' ? 'accent' : 'neutral'}>Grade {scored.grade}</Badge>
      </div>
      <dl className="mt-4 mb-5 grid grid-cols-2 gap-x-4 gap-y-1 text-sm">
        <dt className="text-muted">Chance to win</dt>
        <dd className="num text-right font-medium">{percent(scored.win_probability)}</dd>
        <dt className="text-muted">Confidence</dt>
        <dd className="num text-right font-medium">
          {confidenceWords(scored.confidence)} ({percent(scored.confidence)})
        </dd>
      </dl>
      {scored.confidence_note && (
        <p className="mb-5 rounded-md bg-sunken px-3 py-2 text-sm text-muted">
          Why not surer: {scored.confidence_note}.
        </p>
      )}
      <Waterfall contributions={scored.contributions} score={scored.score} />
      <p className="mt-5 border-t border-line pt-3 text-xs text-muted">
        Scored {ago(scored.scored_at)} · model {scored.model_version}
      </p>
    </>
  )
}

function Unscored() {
  return (
    <p role="status" className="text-muted">
      This lead is being scored. It takes a moment.
    </p>
  )
}

/** The scoring service is away: what the lead itself carries is still true. */
function Offline({ lead, problem, onRetry }: { lead: Lead; problem: unknown; onRetry: () => void }) {
  if (lead.score === null) return <ErrorState title="The score could not be loaded" problem={problem} onRetry={onRetry} />
  const parts = (lead.score_factors ?? []).map((factor) => ({ ...factor, logit: 0 }))
  return <Waterfall contributions={parts} score={lead.score} />
}

function Waiting() {
  return (
    <div role="status" className="grid gap-3">
      <span className="sr-only">Loading the score</span>
      <Skeleton className="h-9 w-28" />
      <Skeleton className="w-full" />
      <Skeleton className="w-4/5" />
      <Skeleton className="w-full" />
    </div>
  )
}
