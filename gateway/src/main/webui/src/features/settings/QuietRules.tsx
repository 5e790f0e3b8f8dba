import type { QuietRule } from '@/shared/api/types/inbox'
import { date } from '@/shared/lib/format'
import { Card } from '@/shared/ui/Card'
import { ErrorState } from '@/shared/ui/ErrorState'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { Table, Td, Th } from '@/shared/ui/Table'
import { useQuietRules } from './api/getQuietRules'

/** When the laws let a business text, with where it is written. Read only: it is not the business's to change. */
export function QuietRules() {
  const rules = useQuietRules()
  return (
    <Card title="What the law allows" padded={false}>
      {rules.isPending && <SkeletonRows rows={4} label="Loading the laws’ hours" />}
      {rules.isError && (
        <ErrorState
          title="The laws’ hours could not be loaded"
          problem={rules.error}
          onRetry={() => void rules.refetch()}
        />
      )}
      {rules.data && (
        <>
          {rules.data.as_of && (
            <p className="px-5 py-3 text-sm text-muted">
              Held against the laws on {date(rules.data.as_of)}. The hours are those of the recipient’s place.
            </p>
          )}
          <Table
            caption="Texting hours by law"
            head={
              <>
                <Th>Place</Th>
                <Th>Texts allowed</Th>
                <Th>Source</Th>
              </>
            }
          >
            {rules.data.rules.map((rule, row) => (
              <RuleRow key={`${rule.region}-${row}`} rule={rule} />
            ))}
          </Table>
        </>
      )}
    </Card>
  )
}

function RuleRow({ rule }: { rule: QuietRule }) {
  return (
    <tr className="align-top">
      <Td className="font-medium">{rule.name}</Td>
      <Td className="num">
        {rule.from}–{rule.to}
        <span className="block text-sm text-muted">
          {rule.days}
          {!rule.holidays && ', not on public holidays'}
        </span>
        <span className="block text-sm text-muted">{rule.note}</span>
      </Td>
      <Td className="text-sm">
        {rule.source_url && (
          <a
            href={rule.source_url}
            target="_blank"
            rel="noopener noreferrer"
            className="wrap-anywhere text-accent-text underline-offset-2 hover:underline"
          >
            {new URL(rule.source_url).hostname}
          </a>
        )}
      </Td>
    </tr>
  )
}
