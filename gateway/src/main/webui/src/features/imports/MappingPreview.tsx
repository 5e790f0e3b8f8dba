import { useQuery } from '@tanstack/react-query'
import { ApiProblem } from '@/shared/api/problem'
import type { ImportPreview } from '@/shared/api/types/import'
import { counted, words } from '@/shared/lib/format'
import { Field } from '@/shared/ui/Field'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { Select } from '@/shared/ui/Select'
import { Skeleton } from '@/shared/ui/Skeleton'
import { Table, Td, Th } from '@/shared/ui/Table'
import type { ImportOptions } from './api/importForm'
import { previewImport } from './api/previewImport'
import { CUSTOM, IGNORED, targets } from './options'

interface MappingPreviewProps {
  file: File
  options: ImportOptions
  onMapping: (mapping: Record<string, string>) => void
  onSheet: (sheet: string) => void
}

/** What was recognised in the file; each column's place can be overruled. */
export function MappingPreview({ file, options, onMapping, onSheet }: MappingPreviewProps) {
  const preview = useQuery({
    queryKey: ['imports', 'preview', file.name, file.size, file.lastModified, options.sheet, options.mapping, options.country],
    queryFn: ({ signal }) => previewImport(file, options, signal),
    placeholderData: (before) => before,
    staleTime: Infinity,
    retry: false,
  })
  if (preview.isPending) return <Skeleton className="mt-5 h-24 rounded-md" />
  if (preview.isError) {
    // A service without the preview still imports: the note then only says what is wrong with the file.
    const refused = preview.error instanceof ApiProblem && [400, 413, 415, 422].includes(preview.error.status)
    return refused ? (
      <div className="mt-5">
        <ProblemNote problem={preview.error} />
      </div>
    ) : null
  }
  const sheets = preview.data.detected.sheets ?? []
  return (
    <>
      {sheets.length > 1 && (
        <SheetChoice sheets={sheets} value={options.sheet || (preview.data.detected.sheet ?? '')} onSheet={onSheet} />
      )}
      <Mapping preview={preview.data} mapping={options.mapping} onMapping={onMapping} />
    </>
  )
}

interface SheetChoiceProps {
  sheets: string[]
  value: string
  onSheet: (sheet: string) => void
}

/** A workbook has one list of leads on one of its sheets: which one, its owner knows. */
function SheetChoice({ sheets, value, onSheet }: SheetChoiceProps) {
  return (
    <div className="mt-5 max-w-sm">
      <Field label="Sheet" hint={`The workbook has ${counted(sheets.length, 'sheet')}; one is imported at a time.`}>
        {(wiring) => (
          <Select {...wiring} value={value} onChange={(event) => onSheet(event.target.value)}>
            {sheets.map((sheet) => (
              <option key={sheet}>{sheet}</option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  )
}

interface MappingProps {
  preview: ImportPreview
  mapping: Record<string, string>
  onMapping: (mapping: Record<string, string>) => void
}

function Mapping({ preview, mapping, onMapping }: MappingProps) {
  const { detected, sample } = preview
  const facts = [detected.charset, detected.delimiter && `separated by ${delimiterWords(detected.delimiter)}`]
  const head = (
    <>
      <Th>Column in the file</Th>
      <Th className="max-sm:hidden">First value</Th>
      <Th>Goes to</Th>
    </>
  )
  return (
    <div className="mt-6">
      <h3 className="font-medium">Columns</h3>
      <p className="mb-3 text-sm text-muted">{facts.filter(Boolean).join(', ')}</p>
      <div className="max-h-96 overflow-auto rounded-md border border-line">
        <Table caption="Columns of the file" head={head}>
          {(detected.columns ?? []).map(({ header, field }) => (
            <tr key={header}>
              <Td className="max-w-28 truncate text-sm font-medium sm:max-w-48">{header}</Td>
              <Td className="max-w-56 truncate text-sm text-muted max-sm:hidden">{firstValue(sample, field)}</Td>
              <Td className="w-48 sm:w-56">
                <Target
                  header={header}
                  field={mapping[header] ?? field}
                  onChange={(target) => onMapping({ ...mapping, [header]: target })}
                />
              </Td>
            </tr>
          ))}
        </Table>
      </div>
    </div>
  )
}

function Target({ header, field, onChange }: { header: string; field: string | null; onChange: (to: string) => void }) {
  const own = field?.startsWith(CUSTOM) ? field : `${CUSTOM}${keyOf(header)}`
  return (
    <Select aria-label={`${header} goes to`} value={field ?? IGNORED} onChange={(event) => onChange(event.target.value)}>
      {targets.map(([value, label]) => (
        <option key={value} value={value}>
          {label}
        </option>
      ))}
      <option value={own}>{words(own.slice(CUSTOM.length))} (own field)</option>
      <option value={IGNORED}>Leave out</option>
    </Select>
  )
}

/** A key for a column that the service put elsewhere or left out. */
function keyOf(header: string): string {
  return header.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '_').replace(/^_+|_+$/g, '') || 'column'
}

function delimiterWords(delimiter: string): string {
  return { ',': 'commas', ';': 'semicolons', tab: 'tabs', '|': 'bars' }[delimiter] ?? delimiter
}

function firstValue(sample: Record<string, unknown>[], field: string | null): string {
  for (const row of sample) {
    const custom = row.custom_fields as Record<string, unknown> | undefined
    const value = field?.startsWith(CUSTOM) ? custom?.[field.slice(CUSTOM.length)] : field && row[field]
    if (typeof value === 'string' || typeof value === 'number') return String(value)
  }
  return ''
}
