/** The signed-in user, as far as the inbox needs to know them. */
export interface Author {
  id: string
  email: string
  businessName: string
  mayWrite: boolean
  /** As texts sign with it; from the settings of the sequences. */
  agentName?: string | null
  bookingLink?: string | null
}
