import { Link } from 'react-router'
import { useSandboxOffered } from '@/features/developer/api/listSandboxMessages'
import { useUser } from '@/features/session/SessionContext'
import { SettingsPage } from '@/features/settings/SettingsPage'
import { Button } from '@/shared/ui/Button'
import { useRights } from '@/shared/lib/rights'

export function SettingsScreen() {
  const sandbox = useSandboxOffered()
  const links = (
    <>
      <Button asChild className="lg:hidden">
        <Link to="/analytics">Analytics</Link>
      </Button>
      <Button asChild className="lg:hidden">
        <Link to="/settings/fields">Fields</Link>
      </Button>
      {sandbox && (
        <Button asChild className="lg:hidden">
          <Link to="/developer">Developer</Link>
        </Button>
      )}
    </>
  )
  return <SettingsPage me={useUser()} {...useRights()} links={links} />
}
