import { useState } from 'react'
import { useLeads } from '@/features/leads/api/listLeads'
import { useDebounced } from '@/shared/lib/useDebounced'
import { Button } from '@/shared/ui/Button'
import { Dialog } from '@/shared/ui/Dialog'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { SkeletonRows } from '@/shared/ui/Skeleton'

export interface Picked {
  id: string
  name: string
}

interface LeadPickerProps {
  /** What the button says while nobody is chosen. */
  placeholder: string
  picked: Picked | null
  onPick: (lead: Picked) => void
}

/** A button that names the chosen lead and opens a search for another one. */
export function LeadPicker({ placeholder, picked, onPick }: LeadPickerProps) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <Button onClick={() => setOpen(true)} className="min-w-0 max-w-full shrink">
        <span className="truncate">{picked?.name ?? placeholder}</span>
      </Button>
      <Dialog open={open} onOpenChange={setOpen} title="Choose a lead">
        <Search
          onPick={(lead) => {
            onPick(lead)
            setOpen(false)
          }}
        />
      </Dialog>
    </>
  )
}

function Search({ onPick }: { onPick: (lead: Picked) => void }) {
  const [text, setText] = useState('')
  const search = useDebounced(text).trim()
  const filter = { search, status: '', source: '', grade: '', import_id: '' }
  const leads = useLeads({ ...filter, sort: '-created_at', page: 1, per_page: 8 })
  return (
    <>
      <Field label="Name, e-mail, phone or company">
        {(wiring) => <Input {...wiring} type="search" value={text} onChange={(event) => setText(event.target.value)} />}
      </Field>
      <div className="mt-3 min-h-40" aria-busy={leads.isFetching}>
        {leads.isPending && <SkeletonRows rows={3} label="Loading leads" />}
        {leads.isError && (
          <ErrorState title="Leads could not be loaded" problem={leads.error} onRetry={() => void leads.refetch()} />
        )}
        {leads.data?.leads.length === 0 && <p className="py-6 text-center text-muted">No lead matches.</p>}
        <ul className="grid">
          {leads.data?.leads.map((lead) => {
            const name = lead.name || lead.business_name || lead.email || lead.phone || 'Unnamed lead'
            return (
              <li key={lead.id}>
                <button
                  type="button"
                  onClick={() => onPick({ id: lead.id, name })}
                  className="grid w-full rounded-md px-3 py-2 text-left hover:bg-hover"
                >
                  <span className="truncate font-medium">{name}</span>
                  <span className="truncate text-sm text-muted">{lead.email ?? lead.phone}</span>
                </button>
              </li>
            )
          })}
        </ul>
      </div>
    </>
  )
}
