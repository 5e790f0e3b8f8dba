import { FileSpreadsheet } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useNavigate } from 'react-router'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import type { ImportMode } from '@/shared/api/types/import'
import { countries } from '@/shared/lib/countries'
import { bytes } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Progress } from '@/shared/ui/Progress'
import { Select } from '@/shared/ui/Select'
import type { ImportOptions } from './api/importForm'
import { importKeys } from './api/keys'
import { startImport } from './api/startImport'
import { MappingPreview } from './MappingPreview'
import { modes } from './options'

interface ImportSetupProps {
  file: File
  onDiscard: () => void
}

/** What to do with the chosen file, and the start of its upload. */
export function ImportSetup({ file, onDiscard }: ImportSetupProps) {
  const [options, setOptions] = useState<ImportOptions>({
    mode: 'both',
    source: '',
    country: '',
    sheet: '',
    mapping: {},
  })
  const { start, sent, stop } = useUpload(file)
  const set = (change: Partial<ImportOptions>) => setOptions({ ...options, ...change })
  return (
    <Card title="New import">
      <div className="flex items-center gap-3">
        <FileSpreadsheet className="size-5 shrink-0 text-accent-text" aria-hidden />
        <p className="min-w-0 flex-1 truncate font-medium">{file.name}</p>
        <p className="num text-sm text-muted">{bytes(file.size)}</p>
      </div>
      <div className="mt-5 grid gap-4 md:grid-cols-3">
        <Field label="Rows of known leads">
          {(wiring) => (
            <Select {...wiring} value={options.mode} onChange={(event) => set({ mode: event.target.value as ImportMode })}>
              {modes.map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </Select>
          )}
        </Field>
        <Field label="Source (optional)" hint="For rows that name none.">
          {(wiring) => (
            <Input {...wiring} value={options.source} onChange={(event) => set({ source: event.target.value })} />
          )}
        </Field>
        <Field label="Country of phone numbers" hint="For numbers without a country code.">
          {(wiring) => (
            <Select {...wiring} value={options.country} onChange={(event) => set({ country: event.target.value })}>
              <option value="">The account’s country</option>
              {countries.map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
            </Select>
          )}
        </Field>
      </div>
      <MappingPreview
        file={file}
        options={options}
        onMapping={(mapping) => set({ mapping })}
        // Another sheet has other columns.
        onSheet={(sheet) => set({ sheet, mapping: {} })}
      />
      <div className="mt-5 grid gap-4">
        <ProblemNote problem={start.error} />
        {start.isPending && <Progress label="Upload" share={sent} />}
        <div className="flex justify-end gap-2">
          <Button onClick={start.isPending ? stop : onDiscard}>
            {start.isPending ? 'Stop upload' : 'Choose another file'}
          </Button>
          <Button look="primary" busy={start.isPending} onClick={() => start.mutate(options)}>
            Start import
          </Button>
        </div>
      </div>
    </Card>
  )
}

function useUpload(file: File) {
  const navigate = useNavigate()
  const cache = useQueryClient()
  const [sent, setSent] = useState(0)
  const control = useRef<AbortController>(null)
  useEffect(() => () => control.current?.abort(), [])
  const start = useMutation({
    mutationFn: async (options: ImportOptions) => {
      control.current = new AbortController()
      try {
        return await startImport(file, options, { onProgress: setSent, signal: control.current.signal })
      } catch (problem) {
        // Stopped by the user: that is no failure to show.
        if (control.current.signal.aborted) return null
        throw problem
      }
    },
    onSuccess: async (started) => {
      if (!started) return
      await cache.invalidateQueries({ queryKey: importKeys.all })
      void navigate(`/imports/${started.job_id}`)
    },
  })
  return { start, sent, stop: () => control.current?.abort() }
}
