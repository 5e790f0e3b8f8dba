import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { request } from '@/shared/api/http'
import type { CountedFigure, FigureRows } from '@/shared/api/types/analytics'
import { analyticsKeys } from './keys'

/** GET /api/analytics/roi/{figure}/rows */
export function useFigureRows(figure: CountedFigure, days: number, source: string, page: number) {
  return useQuery({
    queryKey: analyticsKeys.rows(figure, days, source, page),
    queryFn: ({ signal }) =>
      request<FigureRows>(`/api/analytics/roi/${figure}/rows`, { query: { days, source, page }, signal }),
    placeholderData: keepPreviousData,
  })
}
