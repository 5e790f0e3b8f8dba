import { Link } from 'react-router'
import type { SequenceItem } from '@/shared/api/types/nurture'
import { ago, count, counted, dateTime, percent, words } from '@/shared/lib/format'
import { Badge } from '@/shared/ui/Badge'
import { Table, Td, Th } from '@/shared/ui/Table'
import { sequenceTones } from './nurtureWords'
import { SequenceMenu } from './SequenceMenu'

export function SequenceTable({ sequences }: { sequences: SequenceItem[] }) {
  const head = (
    <>
      <Th>Name</Th>
      <Th className="max-sm:hidden">Status</Th>
      <Th className="text-right max-sm:hidden">Running</Th>
      <Th className="text-right max-sm:hidden">Completed</Th>
      <Th className="text-right max-sm:hidden">Replied</Th>
      <Th className="max-lg:hidden">Changed</Th>
      <Th>
        <span className="sr-only">Actions</span>
      </Th>
    </>
  )
  return (
    <Table caption="Sequences" head={head}>
      {sequences.map((sequence) => (
        <SequenceRow key={sequence.id} sequence={sequence} />
      ))}
    </Table>
  )
}

function replied(rate: number | null): string {
  return rate === null ? '–' : percent(rate)
}

function SequenceRow({ sequence }: { sequence: SequenceItem }) {
  const status = <Badge tone={sequenceTones[sequence.status]}>{words(sequence.status)}</Badge>
  return (
    <tr className="hover:bg-sunken">
      <Td className="max-w-72">
        <Link to={`/sequences/${sequence.id}`} className="block font-medium wrap-anywhere hover:underline">
          {sequence.name}
        </Link>
        <span className="num block text-sm text-muted">
          {counted(sequence.total_steps, 'step')} · version {count(sequence.version)}
        </span>
        {/* On a phone the columns do not fit: the same facts in the first one. */}
        <span className="num mt-1 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-muted sm:hidden">
          {status}
          {count(sequence.running)} running · {replied(sequence.replied_rate)} replied
        </span>
      </Td>
      <Td className="max-sm:hidden">{status}</Td>
      <Td className="num text-right max-sm:hidden">{count(sequence.running)}</Td>
      <Td className="num text-right max-sm:hidden">{count(sequence.completed)}</Td>
      <Td className="num text-right max-sm:hidden">{replied(sequence.replied_rate)}</Td>
      <Td className="num text-sm whitespace-nowrap text-muted max-lg:hidden">
        <time dateTime={sequence.updated_at} title={dateTime(sequence.updated_at)}>
          {ago(sequence.updated_at)}
        </time>
      </Td>
      <Td className="w-12 text-right">
        <SequenceMenu sequence={sequence} />
      </Td>
    </tr>
  )
}
