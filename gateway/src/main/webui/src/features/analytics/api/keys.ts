export const analyticsKeys = {
  all: ['analytics'] as const,
  roi: (days: number, source: string) => ['analytics', 'roi', days, source] as const,
  rows: (figure: string, days: number, source: string, page: number) => ['analytics', 'rows', figure, days, source, page] as const,
  spend: ['analytics', 'spend'] as const,
}
