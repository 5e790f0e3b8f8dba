import { useState } from 'react'
import { useLeads } from '@/features/leads/api/listLeads'
import type { Lead } from '@/shared/api/types/lead'
import { useDebounced } from '@/shared/lib/useDebounced'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { ConsentFacts } from './ConsentFacts'

const FOUND = { status: '', source: '', grade: '', import_id: '', sort: '-created_at', page: 1, per_page: 5 }

function nameOf(lead: Lead): string {
  return lead.name || lead.business_name || lead.email || lead.phone || 'Unnamed lead'
}

/** What any one lead agreed to: found by name, shown, and added to. */
export function ConsentSection({ mayRecord }: { mayRecord: boolean }) {
  const [text, setText] = useState('')
  const [lead, setLead] = useState<Lead | null>(null)
  const search = useDebounced(text.trim())
  return (
    <Card title="Consents">
      <div className="grid gap-4">
        <Field label="Lead" hint="Name, e-mail, phone or company.">
          {(wiring) => (
            <Input
              {...wiring}
              type="search"
              value={text}
              onChange={(event) => {
                setText(event.target.value)
                setLead(null)
              }}
            />
          )}
        </Field>
        {!lead && search && <Found search={search} onChoose={setLead} />}
        {lead && (
          <div className="grid gap-3 rounded-md border border-line p-4">
            <p className="font-medium">{nameOf(lead)}</p>
            <ConsentFacts leadId={lead.id} name={nameOf(lead)} mayRecord={mayRecord} />
          </div>
        )}
      </div>
    </Card>
  )
}

function Found({ search, onChoose }: { search: string; onChoose: (lead: Lead) => void }) {
  const leads = useLeads({ ...FOUND, search })
  if (leads.isError) return <p className="text-danger-text">Leads could not be searched.</p>
  if (!leads.data) return <p className="text-muted">Searching…</p>
  if (!leads.data.leads.length) return <p className="text-muted">No lead matches.</p>
  return (
    <ul aria-label="Leads found" className="grid gap-1">
      {leads.data.leads.map((lead) => (
        <li key={lead.id}>
          <Button look="quiet" className="w-full justify-start" onClick={() => onChoose(lead)}>
            <span className="truncate text-ink">{nameOf(lead)}</span>
            <span className="truncate font-normal">{lead.email ?? lead.phone}</span>
          </Button>
        </li>
      ))}
    </ul>
  )
}
