import type { StepStatistics } from '@/shared/api/types/enrolment'
import { count } from '@/shared/lib/format'
import { Card } from '@/shared/ui/Card'
import { Table, Td, Th } from '@/shared/ui/Table'
import { typeLabel } from './stepWords'

const columns = [
  ['due', 'Due'],
  ['sent', 'Sent'],
  ['delivered', 'Delivered'],
  ['failed', 'Failed'],
  ['unconfirmed', 'Not known'],
  ['opened', 'Opened'],
  ['opened_by_robots', 'By robots'],
  ['clicked', 'Clicked'],
  ['replied', 'Replied'],
  ['opted_out', 'Opted out'],
] as const

/** The same numbers as a table, and those that no bar shows. */
export function StepTable({ steps }: { steps: StepStatistics[] }) {
  const head = (
    <>
      <Th>Step</Th>
      {columns.map(([name, label]) => (
        <Th key={name} className="text-right">
          {label}
        </Th>
      ))}
    </>
  )
  return (
    <Card title="All numbers" padded={false}>
      <Table caption="What became of each step" head={head}>
        {steps.map((step) => (
          <tr key={step.key}>
            <Td className="font-medium whitespace-nowrap">
              {step.step}. {typeLabel(step.type)}
            </Td>
            {columns.map(([name]) => (
              <Td key={name} className="num text-right">
                {count(step[name])}
              </Td>
            ))}
          </tr>
        ))}
      </Table>
    </Card>
  )
}
