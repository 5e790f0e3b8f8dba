import { Link } from 'react-router'
import { remedyOf } from './refusalWords'

/** Leads to where what is missing can be given; nothing where only time or the person helps. */
export function RemedyLink({ code, leadId }: { code: string | null; leadId: string | null }) {
  const remedy = remedyOf(code, leadId)
  if (!remedy) return null
  return (
    <Link to={remedy.to} className="font-medium underline underline-offset-2">
      {remedy.label}
    </Link>
  )
}
