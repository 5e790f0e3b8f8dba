import { Pencil, Power, PowerOff, Trash2 } from 'lucide-react'
import { ApiProblem } from '@/shared/api/problem'
import type { Rule } from '@/shared/api/types/enrolment'
import { useRights } from '@/shared/lib/rights'
import { Badge } from '@/shared/ui/Badge'
import { Button } from '@/shared/ui/Button'
import { useToast } from '@/shared/ui/Toast'
import { useSequences } from './api/listSequences'
import { useTemplates } from './api/listTemplates'
import { useSaveRule } from './api/saveRule'
import { ruleWords } from './ruleWords'

interface RuleRowProps {
  rule: Rule
  onEdit: () => void
  onDelete: () => void
}

/** One rule in a sentence, and the switch that keeps it for later. */
export function RuleRow({ rule, onEdit, onDelete }: RuleRowProps) {
  const { mayWrite } = useRights()
  const starts = useStarted(rule.template_id)
  return (
    <li className="flex flex-wrap items-center gap-x-2 gap-y-1 py-2.5 pr-3 pl-5">
      <div className="min-w-48 flex-1">
        <p className="flex flex-wrap items-center gap-2 font-medium wrap-anywhere">
          {rule.name}
          <Badge tone={rule.enabled ? 'accent' : 'neutral'}>{rule.enabled ? 'On' : 'Off'}</Badge>
        </p>
        <p className="text-sm text-muted">
          {ruleWords(rule)}
          {starts && `: start “${starts}”`}
        </p>
      </div>
      {mayWrite && (
        <span className="flex items-center gap-1">
          <Switch rule={rule} />
          <Button look="quiet" size="icon" aria-label={`Edit ${rule.name}`} onClick={onEdit}>
            <Pencil aria-hidden />
          </Button>
          <Button look="quiet" size="icon" aria-label={`Delete ${rule.name}`} onClick={onDelete}>
            <Trash2 aria-hidden />
          </Button>
        </span>
      )}
    </li>
  )
}

function Switch({ rule }: { rule: Rule }) {
  const save = useSaveRule()
  const toast = useToast()
  const turn = () =>
    save.mutate(
      { ...rule, enabled: !rule.enabled },
      {
        onSuccess: (saved) => toast(saved.enabled ? 'The rule is on' : 'The rule is off'),
        onError: (problem) => toast(problem instanceof ApiProblem ? problem.message : 'Could not change it', 'failed'),
      },
    )
  const Icon = rule.enabled ? PowerOff : Power
  return (
    <Button
      size="small"
      busy={save.isPending}
      aria-label={`Switch ${rule.enabled ? 'off' : 'on'} ${rule.name}`}
      onClick={turn}
    >
      {!save.isPending && <Icon aria-hidden />}
      {rule.enabled ? 'Switch off' : 'Switch on'}
    </Button>
  )
}

/** The name of what a rule starts, as far as it is known by now. */
function useStarted(id: string): string | undefined {
  const sequences = useSequences({ status: '', page: 1, per_page: 100 }).data?.sequences ?? []
  const templates = useTemplates().data ?? []
  return [...sequences, ...templates].find((each) => each.id === id)?.name
}
