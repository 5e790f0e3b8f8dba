import { Navigate, type RouteObject } from 'react-router'
import { FieldsPage } from '@/features/fields/FieldsPage'
import { ImportPage } from '@/features/imports/ImportPage'
import { ImportsPage } from '@/features/imports/ImportsPage'
import { LeadPage } from '@/features/leads/LeadPage'
import { LeadsPage } from '@/features/leads/LeadsPage'
import { LoginPage } from '@/features/session/LoginPage'
import { RegisterPage } from '@/features/session/RegisterPage'
import { RequireSession } from '@/features/session/RequireSession'
import { AppShell } from './AppShell'
import { CrashPage } from './CrashPage'
import { NotFoundPage } from './NotFoundPage'

export const routes: RouteObject[] = [
  {
    errorElement: <CrashPage />,
    children: [
      { path: '/login', element: <LoginPage /> },
      { path: '/register', element: <RegisterPage /> },
      {
        element: <RequireSession />,
        children: [
          {
            element: <AppShell />,
            children: [
              { index: true, element: <Navigate to="/leads" replace /> },
              { path: '/leads', element: <LeadsPage /> },
              { path: '/leads/:id', element: <LeadPage /> },
              { path: '/imports', element: <ImportsPage /> },
              { path: '/imports/:id', element: <ImportPage /> },
              { path: '/settings/fields', element: <FieldsPage /> },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
]
