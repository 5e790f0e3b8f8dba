import { Compass } from 'lucide-react'
import { Link } from 'react-router'
import { usePageTitle } from '@/shared/lib/usePageTitle'
import { Button } from '@/shared/ui/Button'
import { EmptyState } from '@/shared/ui/EmptyState'

export function NotFoundPage() {
  usePageTitle('Page not found')
  const action = (
    <Button look="primary" asChild>
      <Link to="/leads">Go to leads</Link>
    </Button>
  )
  return (
    <>
      <h1 className="sr-only">Page not found</h1>
      <EmptyState icon={Compass} title="There is nothing at this address" action={action}>
        The link may be old, or what it led to was removed.
      </EmptyState>
    </>
  )
}
