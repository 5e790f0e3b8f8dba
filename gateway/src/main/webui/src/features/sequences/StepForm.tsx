import type { Step } from '@/shared/api/types/nurture'
import { AbForm } from './AbForm'
import { BranchForm, GotoForm } from './BranchForms'
import { EmailForm, SmsForm, TaskForm } from './MessageForms'
import { WaitForm, WaitUntilForm } from './WaitForms'

interface StepFormProps {
  step: Step
  steps: Step[]
  onChange: (step: Step) => void
}

/** The fields of a step, by its kind. */
export function StepForm({ step, steps, onChange }: StepFormProps) {
  switch (step.type) {
    case 'email':
      return <EmailForm step={step} onChange={onChange} />
    case 'sms':
      return <SmsForm step={step} onChange={onChange} />
    case 'task':
      return <TaskForm step={step} onChange={onChange} />
    case 'wait':
      return <WaitForm step={step} onChange={onChange} />
    case 'wait_until':
      return <WaitUntilForm step={step} onChange={onChange} />
    case 'branch':
      return <BranchForm step={step} steps={steps} onChange={onChange} />
    case 'ab':
      return <AbForm step={step} onChange={onChange} />
    case 'goto':
      return <GotoForm step={step} steps={steps} onChange={onChange} />
  }
}
