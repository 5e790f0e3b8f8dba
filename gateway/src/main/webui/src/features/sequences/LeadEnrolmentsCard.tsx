import { useState } from 'react'
import { Link } from 'react-router'
import { words } from '@/shared/lib/format'
import { Badge } from '@/shared/ui/Badge'
import { Card } from '@/shared/ui/Card'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Skeleton } from '@/shared/ui/Skeleton'
import { useEnrolments } from './api/listEnrolments'
import { EnrolmentDrawer } from './EnrolmentDrawer'
import { EnrolmentButtons } from './EnrolmentButtons'
import { nextWords } from './EnrolmentTable'
import { enrolmentTones } from './nurtureWords'

/** On a lead's page: the sequences the lead is or was in. */
export function LeadEnrolmentsCard({ leadId }: { leadId: string }) {
  const [shown, setShown] = useState<string | null>(null)
  const enrolments = useEnrolments({ lead_id: leadId, page: 1, per_page: 20 }, true)
  return (
    <Card title="Sequences" padded={false}>
      {enrolments.isPending && (
        <div role="status" className="p-5">
          <span className="sr-only">Loading sequences</span>
          <Skeleton className="w-2/3" />
        </div>
      )}
      {enrolments.isError && (
        <ErrorState
          title="Sequences could not be loaded"
          problem={enrolments.error}
          onRetry={() => void enrolments.refetch()}
        />
      )}
      {enrolments.data?.enrolments.length === 0 && <p className="p-5 text-muted">Not in a sequence yet.</p>}
      <ul className="divide-y divide-line">
        {enrolments.data?.enrolments.map((enrolment) => (
          <li key={enrolment.id} className="px-5 py-3">
            <p className="flex flex-wrap items-center gap-2">
              <Link to={`/sequences/${enrolment.sequence_id}`} className="font-medium wrap-anywhere hover:underline">
                {enrolment.sequence_name}
              </Link>
              <Badge tone={enrolmentTones[enrolment.status]}>{words(enrolment.status)}</Badge>
            </p>
            <p className="num text-sm text-muted">
              {enrolment.status === 'running' && enrolment.next_step && 'Next: '}
              {nextWords(enrolment)}
            </p>
            <EnrolmentButtons enrolment={enrolment} onOpen={() => setShown(enrolment.id)} />
          </li>
        ))}
      </ul>
      {shown && <EnrolmentDrawer id={shown} onClose={() => setShown(null)} />}
    </Card>
  )
}
