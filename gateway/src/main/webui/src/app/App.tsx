import { QueryClientProvider } from '@tanstack/react-query'
import { useState } from 'react'
import { createBrowserRouter, RouterProvider } from 'react-router'
import { SessionProvider } from '@/features/session/SessionProvider'
import { ToastProvider } from '@/shared/ui/Toast'
import { createQueryClient } from './queryClient'
import { routes } from './routes'

export function App() {
  const [client] = useState(createQueryClient)
  const [router] = useState(() => createBrowserRouter(routes, { basename: '/app' }))
  return (
    <QueryClientProvider client={client}>
      <SessionProvider>
        <ToastProvider>
          <RouterProvider router={router} />
        </ToastProvider>
      </SessionProvider>
    </QueryClientProvider>
  )
}
