import { useState } from 'react'
import { WEEKDAYS, type WaitStep, type WaitUntilStep } from '@/shared/api/types/nurture'
import { Checkbox } from '@/shared/ui/Checkbox'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { Select } from '@/shared/ui/Select'
import { weekdayWords } from './stepWords'

const units = [
  { minutes: 1440, label: 'days' },
  { minutes: 60, label: 'hours' },
  { minutes: 1, label: 'minutes' },
]

/** The largest unit that says it in whole numbers. */
function unitOf(minutes: number): number {
  return units.find((unit) => minutes > 0 && minutes % unit.minutes === 0)?.minutes ?? 1
}

export function WaitForm({ step, onChange }: { step: WaitStep; onChange: (step: WaitStep) => void }) {
  const [unit, setUnit] = useState(() => unitOf(step.minutes))
  const amount = Math.round(step.minutes / unit)
  const set = (value: number, of: number) => onChange({ ...step, minutes: Math.max(1, Math.round(value)) * of })
  return (
    <div className="grid max-w-sm grid-cols-2 gap-3">
      <Field label="Wait">
        {(wiring) => (
          <Input
            {...wiring}
            type="number"
            min={1}
            value={amount}
            onChange={(event) => set(event.target.valueAsNumber || 1, unit)}
          />
        )}
      </Field>
      <Field label="Unit">
        {(wiring) => (
          <Select
            {...wiring}
            value={unit}
            onChange={(event) => {
              setUnit(Number(event.target.value))
              set(amount, Number(event.target.value))
            }}
          >
            {units.map(({ minutes, label }) => (
              <option key={minutes} value={minutes}>
                {label}
              </option>
            ))}
          </Select>
        )}
      </Field>
    </div>
  )
}

export function WaitUntilForm({ step, onChange }: { step: WaitUntilStep; onChange: (step: WaitUntilStep) => void }) {
  const toggle = (day: (typeof WEEKDAYS)[number], on: boolean) =>
    onChange({ ...step, weekdays: WEEKDAYS.filter((each) => (each === day ? on : step.weekdays.includes(each))) })
  const time = (name: 'from' | 'to', label: string) => (
    <Field label={label}>
      {(wiring) => (
        <Input
          {...wiring}
          type="time"
          value={step[name]}
          onChange={(event) => event.target.value && onChange({ ...step, [name]: event.target.value })}
        />
      )}
    </Field>
  )
  return (
    <>
      <fieldset>
        <legend className="mb-2 text-sm font-medium">Days</legend>
        <div className="grid grid-cols-2 gap-2 sm:grid-cols-4">
          {WEEKDAYS.map((day) => (
            <Checkbox
              key={day}
              label={weekdayWords[day]}
              checked={step.weekdays.includes(day)}
              onChange={(on) => toggle(day, on)}
            />
          ))}
        </div>
      </fieldset>
      <div className="grid max-w-sm grid-cols-2 gap-3">
        {time('from', 'Not before')}
        {time('to', 'Not after')}
      </div>
      <p className="text-sm text-muted">On the recipient’s clock. Without a day any day will do.</p>
    </>
  )
}
