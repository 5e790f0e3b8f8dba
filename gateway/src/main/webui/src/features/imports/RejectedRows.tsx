import { Download } from 'lucide-react'
import { useState } from 'react'
import { ApiProblem } from '@/shared/api/problem'
import type { ImportStatus } from '@/shared/api/types/import'
import { count } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { Table, Td, Th } from '@/shared/ui/Table'
import { useToast } from '@/shared/ui/Toast'
import { downloadRejected } from './api/downloadRejected'

/** The rows that were not taken, each with its reason. */
export function RejectedRows({ job }: { job: ImportStatus }) {
  const errors = job.errors ?? []
  const head = (
    <>
      <Th className="w-24">Line</Th>
      <Th>Reason</Th>
    </>
  )
  return (
    <Card title="Rejected rows" padded={false} actions={<DownloadButton id={job.job_id} />}>
      <Table caption="Rejected rows" head={head}>
        {errors.map(({ row, line, error }, index) => (
          <tr key={`${row}-${index}`}>
            <Td className="num text-muted">{count(line ?? row)}</Td>
            <Td className="wrap-anywhere">{error}</Td>
          </tr>
        ))}
      </Table>
      {job.failed > errors.length && (
        <p className="border-t border-line px-5 py-3 text-sm text-muted">
          The first {count(errors.length)} of {count(job.failed)}. The download has all of them.
        </p>
      )}
    </Card>
  )
}

function DownloadButton({ id }: { id: string }) {
  const toast = useToast()
  const [busy, setBusy] = useState(false)
  const run = () => {
    setBusy(true)
    downloadRejected(id)
      .catch((problem: unknown) => toast(problem instanceof ApiProblem ? problem.message : 'Download failed', 'failed'))
      .finally(() => setBusy(false))
  }
  return (
    <Button size="small" busy={busy} onClick={run}>
      {!busy && <Download aria-hidden />}
      Download to correct
    </Button>
  )
}
