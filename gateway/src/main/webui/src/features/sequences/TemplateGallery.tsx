import type { Template } from '@/shared/api/types/nurture'
import { cn } from '@/shared/lib/cn'
import { counted, words } from '@/shared/lib/format'
import { Badge } from '@/shared/ui/Badge'

interface TemplateGalleryProps {
  templates: Template[]
  chosen: string
  onChoose: (id: string) => void
}

/** The templates, those of one industry together. */
export function TemplateGallery({ templates, chosen, onChoose }: TemplateGalleryProps) {
  const industries = [...new Set(templates.map(({ industry }) => industry))]
  return (
    <div className="divide-y divide-line">
      {industries.map((industry) => (
        <section key={industry} aria-label={words(industry)} className="p-5">
          <h3 className="mb-3 text-sm font-medium text-muted">{words(industry)}</h3>
          <ul className="grid gap-2 sm:grid-cols-2">
            {templates
              .filter((template) => template.industry === industry)
              .map((template) => (
                <li key={template.id}>
                  <TemplateTile
                    template={template}
                    chosen={template.id === chosen}
                    onChoose={() => onChoose(template.id)}
                  />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

interface TileProps {
  template: Template
  chosen: boolean
  onChoose: () => void
}

function TemplateTile({ template, chosen, onChoose }: TileProps) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className={cn(
        'grid h-full w-full content-start gap-1 rounded-md border p-3 text-left transition-colors',
        chosen ? 'border-accent bg-accent-soft' : 'border-line hover:bg-hover',
      )}
    >
      <span className="font-medium">{template.name}</span>
      <span className={cn('text-sm', chosen ? 'text-ink' : 'text-muted')}>{template.description}</span>
      <span className={cn('num mt-1 flex flex-wrap items-center gap-2 text-sm', chosen ? 'text-ink' : 'text-muted')}>
        {counted(template.total_steps, 'step')}
        {template.adopted_as && <Badge tone="accent">In use</Badge>}
      </span>
    </button>
  )
}
