/** The signed-in user, as far as the inbox needs to know them. */
export interface Author {
  id: string
  /** What colleagues call them. */
  name: string
  businessName: string
  mayWrite: boolean
  /** As texts sign with it. */
  agentName: string | null
  bookingLink: string | null
}
