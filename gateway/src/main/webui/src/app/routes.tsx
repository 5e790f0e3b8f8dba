import { Navigate, type RouteObject } from 'react-router'
import { LoginPage } from '@/features/session/LoginPage'
import { RegisterPage } from '@/features/session/RegisterPage'
import { RequireSession } from '@/features/session/RequireSession'
import { AppShell } from './AppShell'
import { CrashPage } from './CrashPage'
import { NotFoundPage } from './NotFoundPage'

// Each screen is its own file, fetched when it is first opened: the sign-in page stays small.
const leads = async () => ({ Component: (await import('./LeadsScreen')).LeadsScreen })
const lead = async () => ({ Component: (await import('./LeadScreen')).LeadScreen })
const analytics = async () => ({ Component: (await import('./AnalyticsScreen')).AnalyticsScreen })
const imports = async () => ({ Component: (await import('@/features/imports/ImportsPage')).ImportsPage })
const oneImport = async () => ({ Component: (await import('@/features/imports/ImportPage')).ImportPage })
const inbox = async () => ({ Component: (await import('./InboxScreen')).InboxScreen })
const settings = async () => ({ Component: (await import('./SettingsScreen')).SettingsScreen })
const developer = async () => ({ Component: (await import('./DeveloperScreen')).DeveloperScreen })
const fields = async () => ({ Component: (await import('@/features/fields/FieldsPage')).FieldsPage })
const sequences = async () => ({ Component: (await import('@/features/sequences/SequencesPage')).SequencesPage })
const newSequence = async () => ({ Component: (await import('@/features/sequences/NewSequencePage')).NewSequencePage })
const rules = async () => ({ Component: (await import('@/features/sequences/RulesPage')).RulesPage })
const nurture = async () => ({ Component: (await import('@/features/sequences/NurtureSettingsPage')).NurtureSettingsPage })
const sequence = async () => ({ Component: (await import('@/features/sequences/SequencePage')).SequencePage })

export const routes: RouteObject[] = [
  {
    errorElement: <CrashPage />,
    hydrateFallbackElement: <></>,
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
              { path: '/leads', lazy: leads },
              { path: '/leads/:id', lazy: lead },
              { path: '/analytics', lazy: analytics },
              { path: '/imports', lazy: imports },
              { path: '/imports/:id', lazy: oneImport },
              { path: '/sequences', lazy: sequences },
              { path: '/sequences/new', lazy: newSequence },
              { path: '/sequences/rules', lazy: rules },
              { path: '/sequences/settings', lazy: nurture },
              { path: '/sequences/:id', lazy: sequence },
              // One route, so that the list stays as it is while conversations are opened beside it.
              { path: '/inbox/:conversationId?', lazy: inbox },
              { path: '/settings', lazy: settings },
              { path: '/settings/fields', lazy: fields },
              { path: '/developer/:messageId?', lazy: developer },
              { path: '*', element: <NotFoundPage /> },
            ],
          },
        ],
      },
    ],
  },
]
