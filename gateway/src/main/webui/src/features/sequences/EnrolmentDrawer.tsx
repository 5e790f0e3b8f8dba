import { Link } from 'react-router'
import type { EnrolmentDetail, EnrolmentStep } from '@/shared/api/types/enrolment'
import { dateTime, words } from '@/shared/lib/format'
import { Badge } from '@/shared/ui/Badge'
import { Drawer } from '@/shared/ui/Drawer'
import { ErrorState } from '@/shared/ui/ErrorState'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useEnrolment } from './api/getEnrolment'
import { EnrolmentMenu } from './EnrolmentMenu'
import { enrolmentTones, reasonSentence, stateTones, stateWords } from './nurtureWords'
import { StepIcon } from './StepIcon'
import { typeLabel } from './stepWords'

/** One person's way through a sequence: what happened, and what will. */
export function EnrolmentDrawer({ id, onClose }: { id: string; onClose: () => void }) {
  const enrolment = useEnrolment(id)
  return (
    <Drawer
      open
      onOpenChange={onClose}
      title={enrolment.data?.lead_name ?? 'Steps'}
      description={enrolment.data?.sequence_name}
    >
      {enrolment.isPending && <SkeletonRows rows={5} label="Loading the steps" />}
      {enrolment.isError && (
        <ErrorState
          title="The steps could not be loaded"
          problem={enrolment.error}
          onRetry={() => void enrolment.refetch()}
        />
      )}
      {enrolment.data && <Detail enrolment={enrolment.data} />}
    </Drawer>
  )
}

function Detail({ enrolment }: { enrolment: EnrolmentDetail }) {
  return (
    <>
      <div className="mb-5 flex items-start gap-3">
        <div className="min-w-0 flex-1">
          <Badge tone={enrolmentTones[enrolment.status]}>{words(enrolment.status)}</Badge>
          <p className="num mt-2 text-sm text-muted">
            Version {enrolment.sequence_version}, started {dateTime(enrolment.started_at)}
          </p>
          {enrolment.ended_reason && (
            <p className="text-sm text-muted">
              {reasonSentence(enrolment.ended_reason)}
              {enrolment.ended_at && `, ${dateTime(enrolment.ended_at)}`}
            </p>
          )}
          <Link
            to={`/leads/${enrolment.lead_id}`}
            className="mt-1 inline-block rounded-sm text-sm text-accent-text underline-offset-2 hover:underline"
          >
            Open the lead
          </Link>
        </div>
        <EnrolmentMenu enrolment={enrolment} />
      </div>
      <ol className="grid gap-4">
        {enrolment.steps.map((step) => (
          <StepLine key={step.step} step={step} />
        ))}
      </ol>
    </>
  )
}

function StepLine({ step }: { step: EnrolmentStep }) {
  return (
    <li className="flex gap-3">
      <span className="mt-0.5 text-muted">
        <StepIcon type={step.type} />
      </span>
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-2">
          <span className="font-medium">
            {step.step}. {typeLabel(step.type)}
          </span>
          <Badge tone={stateTones[step.state]}>{words(step.state)}</Badge>
          {step.variant && <Badge>Variant {step.variant.toUpperCase()}</Badge>}
        </p>
        {step.subject && <p className="wrap-anywhere">{step.subject}</p>}
        <p className="text-sm text-muted">{stateWords(step)}</p>
      </div>
    </li>
  )
}
