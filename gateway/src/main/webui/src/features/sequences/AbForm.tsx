import { Plus, Trash2 } from 'lucide-react'
import type { AbStep, Variant } from '@/shared/api/types/nurture'
import { percent } from '@/shared/lib/format'
import { useRights } from '@/shared/lib/rights'
import { Button } from '@/shared/ui/Button'
import { Checkbox } from '@/shared/ui/Checkbox'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { Select } from '@/shared/ui/Select'
import { FieldText } from './FieldText'
import { HtmlField, PurposeField } from './MessageForms'
import { SmsMeter } from './SmsMeter'

const MOST_VARIANTS = 5

interface AbFormProps {
  step: AbStep
  onChange: (step: AbStep) => void
}

export function AbForm({ step, onChange }: AbFormProps) {
  const { mayWrite } = useRights()
  const set = (at: number, variant: Variant) => onChange({ ...step, variants: step.variants.with(at, variant) })
  const add = () => {
    const key = [...'abcde'].find((letter) => !step.variants.some((variant) => variant.key === letter)) ?? 'f'
    onChange({ ...step, variants: [...step.variants, { key, weight: 50, subject: '', text: '', html: null }] })
  }
  const sum = step.variants.reduce((total, { weight }) => total + weight, 0)
  return (
    <>
      <Field label="Sent as">
        {(wiring) => (
          <Select
            {...wiring}
            className="sm:max-w-56"
            value={step.channel}
            onChange={(event) => onChange({ ...step, channel: event.target.value as AbStep['channel'] })}
          >
            <option value="email">E-mail</option>
            <option value="sms">Text message</option>
          </Select>
        )}
      </Field>
      {step.variants.map((variant, at) => (
        <VariantForm
          key={variant.key}
          variant={variant}
          channel={step.channel}
          share={sum > 0 ? variant.weight / sum : 0}
          onChange={(next) => set(at, next)}
          onRemove={mayWrite && step.variants.length > 2 ? () => onChange({ ...step, variants: step.variants.toSpliced(at, 1) }) : undefined}
        />
      ))}
      {mayWrite && step.variants.length < MOST_VARIANTS && (
        <Button className="justify-self-start" onClick={add}>
          <Plus aria-hidden />
          Add a variant
        </Button>
      )}
      <WinnerFields step={step} onChange={onChange} />
      <PurposeField purpose={step.purpose} onChange={(purpose) => onChange({ ...step, purpose })} />
    </>
  )
}

interface VariantFormProps {
  variant: Variant
  channel: AbStep['channel']
  share: number
  onChange: (variant: Variant) => void
  onRemove?: () => void
}

function VariantForm({ variant, channel, share, onChange, onRemove }: VariantFormProps) {
  const name = `Variant ${variant.key.toUpperCase()}`
  return (
    <fieldset className="grid gap-4 rounded-md border border-line p-4">
      <legend className="px-1 font-medium">{name}</legend>
      <div className="flex items-end justify-between gap-3">
        <Field label="Weight" hint={`${percent(share)} of the people`}>
          {(wiring) => (
            <Input
              {...wiring}
              type="number"
              min={0}
              max={1000}
              className="w-28"
              value={variant.weight}
              onChange={(event) => onChange({ ...variant, weight: event.target.valueAsNumber || 0 })}
            />
          )}
        </Field>
        {onRemove && (
          <Button look="quiet" size="icon" aria-label={`Remove ${name}`} onClick={onRemove}>
            <Trash2 aria-hidden />
          </Button>
        )}
      </div>
      {channel === 'email' && (
        <FieldText
          label="Subject"
          value={variant.subject ?? ''}
          onChange={(subject) => onChange({ ...variant, subject })}
        />
      )}
      <FieldText
        label="Text"
        lines={5}
        value={variant.text}
        hint={channel === 'sms' ? <SmsMeter text={variant.text} /> : undefined}
        onChange={(text) => onChange({ ...variant, text })}
      />
      {channel === 'email' && <HtmlField html={variant.html} onChange={(html) => onChange({ ...variant, html })} />}
    </fieldset>
  )
}

function WinnerFields({ step, onChange }: AbFormProps) {
  const { winner } = step
  return (
    <div className="grid gap-3">
      <Checkbox
        label="Send only the better one as soon as enough people got it"
        checked={winner !== null}
        onChange={(on) => onChange({ ...step, winner: on ? { metric: 'clicked', after_recipients: 200 } : null })}
      />
      {winner && (
        <div className="grid max-w-md grid-cols-2 gap-3">
          <Field label="Better is what more people">
            {(wiring) => (
              <Select
                {...wiring}
                value={winner.metric}
                onChange={(event) =>
                  onChange({ ...step, winner: { ...winner, metric: event.target.value as typeof winner.metric } })
                }
              >
                <option value="clicked">clicked</option>
                <option value="opened">opened</option>
                <option value="replied">replied to</option>
              </Select>
            )}
          </Field>
          <Field label="After so many people">
            {(wiring) => (
              <Input
                {...wiring}
                type="number"
                min={2}
                value={winner.after_recipients}
                onChange={(event) =>
                  onChange({ ...step, winner: { ...winner, after_recipients: event.target.valueAsNumber || 2 } })
                }
              />
            )}
          </Field>
        </div>
      )}
    </div>
  )
}
