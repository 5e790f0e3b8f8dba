import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from '@/shared/api/problem'

/** The cache of what the services answered. Only what may succeed by itself is asked again. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 5_000,
        retry: (failures, problem) =>
          failures < 2 && problem instanceof ApiProblem && problem.transient && problem.status !== 429,
      },
      mutations: { retry: false },
    },
  })
}
