import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { createMemoryRouter, RouterProvider, type RouteObject } from 'react-router'
import { SessionProvider } from '@/features/session/SessionProvider'
import { RightsContext, rightsOf } from '@/shared/lib/rights'
import { ToastProvider } from '@/shared/ui/Toast'

/** Draws routes as the application does for somebody of a role, and gives the router, whose state holds the address. */
export function open(routes: RouteObject[], at: string, role = 'owner') {
  const router = createMemoryRouter(routes, { initialEntries: [at] })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } })
  render(
    <QueryClientProvider client={client}>
      <SessionProvider>
        <ToastProvider>
          <RightsContext value={rightsOf(role)}>
            <RouterProvider router={router} />
          </RightsContext>
        </ToastProvider>
      </SessionProvider>
    </QueryClientProvider>,
  )
  return router
}
