import type { Enrolment } from '@/shared/api/types/enrolment'
import type { Sequence, SequenceItem, Simulation, Template } from '@/shared/api/types/nurture'

export function sequenceItem(change: Partial<SequenceItem> = {}): SequenceItem {
  return {
    id: 'seq_1',
    name: 'Welcome',
    template_id: null,
    status: 'active',
    version: 3,
    total_steps: 2,
    running: 12,
    completed: 40,
    replied_rate: 0.25,
    updated_at: '2026-03-01T10:00:00Z',
    ...change,
  }
}

export function sequence(change: Partial<Sequence> = {}): Sequence {
  return {
    ...sequenceItem(),
    definition: {
      steps: [
        { key: 's1', type: 'email', subject: 'Hello', text: 'Hi {first_name}', html: null, purpose: 'marketing' },
        { key: 's2', type: 'wait', minutes: 1440 },
        { key: 's3', type: 'sms', text: 'Still there?', purpose: 'marketing' },
      ],
      goal: null,
      stop_on: { reply: true, call_answered: true, booking: true, won_lost: true },
    },
    versions: [{ version: 3, created_at: '2026-03-01T10:00:00Z', by: 'user_1', running: 12 }],
    ...change,
  }
}

export function template(change: Partial<Template> = {}): Template {
  return {
    id: 'medspa_initial',
    name: 'New enquiry',
    industry: 'medspa',
    description: 'Three messages in four days.',
    total_steps: 3,
    steps: sequence().definition.steps,
    adopted_as: null,
    ...change,
  }
}

export function enrolment(change: Partial<Enrolment> = {}): Enrolment {
  return {
    id: 'enr_1',
    lead_id: 'lead_1',
    lead_name: 'Olivia Martinez',
    sequence_id: 'seq_1',
    sequence_name: 'Welcome',
    sequence_version: 3,
    status: 'running',
    current_step: 1,
    next_step: { step: 3, type: 'sms', scheduled_at: '2026-03-02T10:00:00Z' },
    ended_reason: null,
    started_at: '2026-03-01T10:00:00Z',
    ended_at: null,
    ...change,
  }
}

export function simulation(change: Partial<Simulation> = {}): Simulation {
  return {
    people: 1,
    more: false,
    left_out: [],
    excluded: [],
    schedule: [
      {
        step: 1,
        type: 'email',
        channel: 'email',
        day: '2026-03-01',
        earliest: '2026-03-01T10:00:00Z',
        latest: '2026-03-01T10:05:00Z',
        people: 1,
      },
    ],
    samples: [
      {
        lead_id: 'lead_1',
        name: 'Olivia Martinez',
        steps: [
          {
            step: 1,
            type: 'email',
            scheduled_at: '2026-03-01T10:00:00Z',
            subject: 'Hello Olivia',
            text: 'Hi Olivia',
            html: null,
            segments: 1,
          },
        ],
      },
    ],
    sms: { messages: 1, segments: 2, cost: 0.0158, currency: 'USD', per_segment: 0.0079 },
    missing_fields: [],
    ...change,
  }
}
