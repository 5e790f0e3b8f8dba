import { useState } from 'react'
import type { PeopleFilter, Sequence } from '@/shared/api/types/nurture'
import { useDebounced } from '@/shared/lib/useDebounced'
import { Card } from '@/shared/ui/Card'
import { Choices } from '@/shared/ui/Choices'
import { type People, useSimulation } from './api/simulate'
import { LeadPicker, type Picked } from './LeadPicker'
import { PeopleFilterFields } from './PeopleFilterFields'
import { SimulationView } from './SimulationView'

const ways = [
  { value: 'filter', label: 'With everybody of a filter' },
  { value: 'lead', label: 'With one lead' },
] as const

/** What would happen if people were put in now. Nobody is, and nothing is sent. */
export function SimulationTab({ sequence, edited }: { sequence: Sequence; edited: boolean }) {
  const [way, setWay] = useState<'lead' | 'filter'>('filter')
  const [lead, setLead] = useState<Picked | null>(null)
  const [filter, setFilter] = useState<PeopleFilter>({})
  const rested = useDebounced(filter, 400)
  const people: People | null = way === 'filter' ? { filter: rested } : lead && { lead_id: lead.id }
  const simulation = useSimulation(sequence.id, people)
  return (
    <div className="grid items-start gap-5 lg:grid-cols-[20rem_minmax(0,1fr)]">
      <Card title="Try it">
        <div className="grid gap-5">
          <Choices legend="Whom to try it with" value={way} choices={[...ways]} onChange={setWay} />
          {way === 'lead' ? (
            <LeadPicker placeholder="Choose a lead" picked={lead} onPick={setLead} />
          ) : (
            <div className="[&>div]:sm:grid-cols-2">
              <PeopleFilterFields filter={filter} onChange={setFilter} />
            </div>
          )}
          <p className="text-sm text-muted">
            A simulation sends nothing and puts nobody in.
            {edited && ' It uses the version that was last saved, without your changes.'}
          </p>
        </div>
      </Card>
      {people ? (
        <SimulationView simulation={simulation} />
      ) : (
        <Card>
          <p className="py-10 text-center text-muted">Choose a lead to see what they would get, and when.</p>
        </Card>
      )}
    </div>
  )
}
