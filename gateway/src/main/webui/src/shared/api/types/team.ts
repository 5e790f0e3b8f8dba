/** Somebody who works in the business. */
export interface Member {
  id: string
  /** What colleagues call them; null until they say it. */
  name: string | null
  email: string
  role: 'owner' | 'admin' | 'agent' | 'viewer'
}

export interface MemberPage {
  members: Member[]
  total_count: number
  page: number
  per_page: number
}
