export const settingsKeys = {
  all: ['inbox-settings'] as const,
  settings: ['inbox-settings', 'own'] as const,
  channels: ['inbox-settings', 'channels'] as const,
  rules: ['inbox-settings', 'quiet-rules'] as const,
  canned: ['inbox-settings', 'canned'] as const,
  consents: (leadId: string) => ['inbox-settings', 'consents', leadId] as const,
  suppressions: (page: number) => ['inbox-settings', 'suppressions', page] as const,
  allSuppressions: ['inbox-settings', 'suppressions'] as const,
}
