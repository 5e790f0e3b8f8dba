import type { ImportStatus } from '@/shared/api/types/import'
import type { Lead } from '@/shared/api/types/lead'
import type { Session } from '@/shared/api/types/session'

export function session(token = 'token-1', expires_in = 1800): Session {
  return {
    token,
    token_type: 'Bearer',
    expires_in,
    user: {
      id: 'user_1',
      email: 'anna@glow.example',
      business_name: 'Glow Medspa',
      business_id: 'biz_1',
      role: 'owner',
      plan: 'trial',
      trial_expires: null,
    },
  }
}

export function lead(change: Partial<Lead> = {}): Lead {
  return {
    id: 'lead_1',
    name: 'Olivia Martinez',
    email: 'olivia@example.com',
    phone: '+14155550100',
    business_name: null,
    status: 'new',
    source: 'referral',
    notes: null,
    custom_fields: {},
    tags: [],
    owner_id: null,
    country: 'US',
    score: 75,
    grade: 'A',
    confidence: 0.2,
    score_factors: [],
    scored_at: '2026-03-01T10:00:00Z',
    created_at: '2026-03-01T10:00:00Z',
    updated_at: '2026-03-01T10:00:00Z',
    version: 3,
    ...change,
  }
}

export function importStatus(change: Partial<ImportStatus> = {}): ImportStatus {
  return {
    job_id: 'job_1',
    status: 'running',
    processed: 500,
    successful: 490,
    failed: 10,
    errors: [{ row: 14, error: 'phone: not a phone number' }],
    created: 400,
    updated: 50,
    unchanged: 30,
    skipped: 10,
    total_rows: null,
    rows_per_second: 1200,
    remaining_seconds: 90,
    bytes_done: 25_000,
    bytes_total: 100_000,
    file_name: 'leads.csv',
    detected: null,
    message: null,
    created_at: '2026-03-01T10:00:00Z',
    finished_at: null,
    ...change,
  }
}
