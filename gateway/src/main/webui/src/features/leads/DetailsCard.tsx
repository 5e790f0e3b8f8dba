import type { ReactNode } from 'react'
import { useFields } from '@/features/fields/api/listFields'
import type { CustomValue, Lead } from '@/shared/api/types/lead'
import { date, money, words } from '@/shared/lib/format'
import { Badge } from '@/shared/ui/Badge'
import { Card } from '@/shared/ui/Card'

function shown(value: CustomValue): string {
  if (value === null || value === '') return ''
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  if (Array.isArray(value)) return value.map(shown).join(', ')
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}

const link = 'text-accent-text underline-offset-2 hover:underline'

export function DetailsCard({ lead }: { lead: Lead }) {
  const fields = useFields().data ?? []
  const label = (key: string) => fields.find((field) => field.key === key)?.label ?? words(key)
  const custom = Object.entries(lead.custom_fields ?? {}).filter(([, value]) => shown(value) !== '')
  return (
    <Card title="Details">
      <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-2">
        <Fact label="E-mail">
          {lead.email && (
            <a className={link} href={`mailto:${lead.email}`}>
              {lead.email}
            </a>
          )}
        </Fact>
        <Fact label="Phone">
          {lead.phone && (
            <a className={`${link} num`} href={`tel:${lead.phone}`}>
              {lead.phone}
            </a>
          )}
        </Fact>
        <Fact label="Company">{lead.business_name}</Fact>
        <Fact label="Source">{lead.source && words(lead.source)}</Fact>
        <Fact label="Country">{lead.country}</Fact>
        {lead.deal_value != null && lead.deal_currency && (
          <Fact label="Deal value">{money(lead.deal_value, lead.deal_currency)}</Fact>
        )}
        {lead.lost_reason && <Fact label="Why it was lost">{lead.lost_reason}</Fact>}
        <Fact label="Added">{date(lead.created_at)}</Fact>
        {custom.map(([key, value]) => (
          <Fact key={key} label={label(key)}>
            {shown(value)}
          </Fact>
        ))}
        {lead.tags.length > 0 && (
          <Fact label="Tags">
            <span className="flex flex-wrap gap-1">
              {lead.tags.map((tag) => (
                <Badge key={tag}>{tag}</Badge>
              ))}
            </span>
          </Fact>
        )}
        {lead.notes && (
          <Fact label="Notes" wide>
            <span className="whitespace-pre-wrap">{lead.notes}</span>
          </Fact>
        )}
      </dl>
    </Card>
  )
}

function Fact({ label, wide, children }: { label: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={wide ? 'min-w-0 sm:col-span-2' : 'min-w-0'}>
      <dt className="text-sm text-muted">{label}</dt>
      <dd className="wrap-anywhere">{children || <span className="text-muted">–</span>}</dd>
    </div>
  )
}
