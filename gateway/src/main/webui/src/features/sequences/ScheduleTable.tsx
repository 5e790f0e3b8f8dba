import type { Simulation } from '@/shared/api/types/nurture'
import { count, date } from '@/shared/lib/format'
import { Card } from '@/shared/ui/Card'
import { Table, Td, Th } from '@/shared/ui/Table'
import { typeLabel } from './stepWords'

const time = new Intl.DateTimeFormat(undefined, { timeStyle: 'short' })

function span(earliest: string, latest: string): string {
  const [from, to] = [time.format(new Date(earliest)), time.format(new Date(latest))]
  return from === to ? from : `${from} – ${to}`
}

/** What goes out on which day. */
export function ScheduleTable({ schedule }: { schedule: Simulation['schedule'] }) {
  const head = (
    <>
      <Th>Day</Th>
      <Th>Step</Th>
      <Th>Time</Th>
      <Th className="text-right">People</Th>
    </>
  )
  return (
    <Card title="Day by day" padded={false}>
      <Table caption="What goes out on which day" head={head}>
        {schedule.map(({ step, type, day, earliest, latest, people }) => (
          <tr key={`${step}-${day}`}>
            <Td className="num whitespace-nowrap">{date(earliest)}</Td>
            <Td className="whitespace-nowrap">
              <span className="num text-muted">{step}.</span> {typeLabel(type)}
            </Td>
            <Td className="num text-sm whitespace-nowrap text-muted">{span(earliest, latest)}</Td>
            <Td className="num text-right">{count(people)}</Td>
          </tr>
        ))}
      </Table>
    </Card>
  )
}
