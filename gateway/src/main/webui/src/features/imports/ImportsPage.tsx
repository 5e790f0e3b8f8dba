import { useState } from 'react'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { Card } from '@/shared/ui/Card'
import { Dropzone } from '@/shared/ui/Dropzone'
import { PageHeader } from '@/shared/ui/PageHeader'
import { ImportSetup } from './ImportSetup'
import { PastImports } from './PastImports'

export function ImportsPage() {
  usePageTitle('Import')
  const [file, setFile] = useState<File | null>(null)
  return (
    <>
      <PageHeader title="Import" note="Spreadsheets and exports become scored leads." />
      <div className="grid gap-5">
        {file ? (
          <ImportSetup key={`${file.name}${file.lastModified}`} file={file} onDiscard={() => setFile(null)} />
        ) : (
          <Card>
            <Dropzone
              label="Choose a file or drop it here"
              hint="CSV, TSV or Excel, up to 512 MB. Columns and encoding are recognised; you see them before anything is written."
              accept=".csv,.tsv,.txt,.xlsx,text/csv,text/tab-separated-values"
              onFile={setFile}
            />
          </Card>
        )}
        <PastImports />
      </div>
    </>
  )
}
