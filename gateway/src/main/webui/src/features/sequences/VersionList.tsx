import type { SequenceVersion } from '@/shared/api/types/nurture'
import { count, dateTime } from '@/shared/lib/format'
import { Card } from '@/shared/ui/Card'
import { Table, Td, Th } from '@/shared/ui/Table'

/** Every version there was, and how many people still run on it. */
export function VersionList({ versions }: { versions: SequenceVersion[] }) {
  const head = (
    <>
      <Th>Version</Th>
      <Th>Saved</Th>
      <Th className="text-right">Running on it</Th>
    </>
  )
  return (
    <Card padded={false}>
      <Table caption="Versions" head={head}>
        {versions
          .toSorted((one, other) => other.version - one.version)
          .map(({ version, created_at, running }) => (
            <tr key={version}>
              <Td className="num font-medium">{count(version)}</Td>
              <Td className="num text-sm text-muted">{dateTime(created_at)}</Td>
              <Td className="num text-right">{count(running)}</Td>
            </tr>
          ))}
      </Table>
    </Card>
  )
}
