import { FileSpreadsheet } from 'lucide-react'
import { useId, useState, type DragEvent } from 'react'
import { cn } from '@/shared/lib/cn'

interface DropzoneProps {
  label: string
  hint: string
  /** The accept attribute of a file input. */
  accept: string
  onFile: (file: File) => void
}

/** A place to drop a file or, by click or keyboard, to choose one: the whole area is a file input's label. */
export function Dropzone({ label, hint, accept, onFile }: DropzoneProps) {
  const id = useId()
  const [over, setOver] = useState(false)
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer.files[0]
    if (file) onFile(file)
  }
  return (
    <label
      htmlFor={id}
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cn(
        'grid cursor-pointer justify-items-center rounded-lg border border-dashed px-6 py-12 text-center transition-colors',
        'has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus',
        over ? 'border-accent bg-accent-soft' : 'border-line-strong bg-sunken hover:border-accent hover:bg-hover',
      )}
    >
      <input
        id={id}
        type="file"
        accept={accept}
        className="sr-only"
        aria-describedby={`${id}-hint`}
        onChange={(event) => {
          const file = event.target.files?.[0]
          // The same file may be chosen again after it was corrected.
          event.target.value = ''
          if (file) onFile(file)
        }}
      />
      <span className="mb-3 grid size-12 place-items-center rounded-full bg-surface text-accent-text shadow-raised">
        <FileSpreadsheet className="size-5" aria-hidden />
      </span>
      <span className="text-lg font-semibold">{label}</span>
      <span id={`${id}-hint`} className="mt-1 max-w-md text-balance text-muted">
        {hint}
      </span>
    </label>
  )
}
