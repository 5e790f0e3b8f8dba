import { Link } from 'react-router'
import type { Enrolment } from '@/shared/api/types/enrolment'
import { ago, dateTime, words } from '@/shared/lib/format'
import { Badge } from '@/shared/ui/Badge'
import { Button } from '@/shared/ui/Button'
import { Table, Td, Th } from '@/shared/ui/Table'
import { EnrolmentMenu } from './EnrolmentMenu'
import { enrolmentTones, reasonSentence } from './nurtureWords'
import { typeLabel } from './stepWords'

interface EnrolmentTableProps {
  enrolments: Enrolment[]
  onOpen: (id: string) => void
}

export function EnrolmentTable({ enrolments, onOpen }: EnrolmentTableProps) {
  const head = (
    <>
      <Th>Lead</Th>
      <Th>State</Th>
      <Th className="max-sm:hidden">Next</Th>
      <Th className="max-lg:hidden">Started</Th>
      <Th>
        <span className="sr-only">Actions</span>
      </Th>
    </>
  )
  return (
    <Table caption="People in the sequence" head={head}>
      {enrolments.map((enrolment) => (
        <EnrolmentRow key={enrolment.id} enrolment={enrolment} onOpen={() => onOpen(enrolment.id)} />
      ))}
    </Table>
  )
}

function EnrolmentRow({ enrolment, onOpen }: { enrolment: Enrolment; onOpen: () => void }) {
  const name = enrolment.lead_name ?? 'Unnamed lead'
  return (
    <tr className="hover:bg-sunken">
      <Td className="max-w-60">
        <Link to={`/leads/${enrolment.lead_id}`} className="block truncate font-medium hover:underline">
          {name}
        </Link>
        <span className="num block text-sm text-muted">Version {enrolment.sequence_version}</span>
        <span className="num block text-sm text-muted sm:hidden">{nextWords(enrolment)}</span>
      </Td>
      <Td>
        <Badge tone={enrolmentTones[enrolment.status]}>{words(enrolment.status)}</Badge>
      </Td>
      <Td className="num text-sm max-sm:hidden">{nextWords(enrolment)}</Td>
      <Td className="num text-sm whitespace-nowrap text-muted max-lg:hidden">
        <time dateTime={enrolment.started_at} title={dateTime(enrolment.started_at)}>
          {ago(enrolment.started_at)}
        </time>
      </Td>
      <Td className="w-px whitespace-nowrap">
        <span className="flex items-center justify-end gap-1">
          <Button size="small" className="max-sm:hidden" aria-label={`Steps of ${name}`} onClick={onOpen}>
            Steps
          </Button>
          <EnrolmentMenu enrolment={enrolment} onOpen={onOpen} />
        </span>
      </Td>
    </tr>
  )
}

/** What is next, or why nothing is. */
export function nextWords({ status, next_step, ended_reason }: Enrolment): string {
  if (status === 'ended') return ended_reason ? reasonSentence(ended_reason) : 'Ended'
  if (!next_step) return 'Nothing planned'
  const what = `${next_step.step}. ${typeLabel(next_step.type)}`
  return status === 'paused' ? `${what}, once it goes on` : `${what}, ${dateTime(next_step.scheduled_at)}`
}
