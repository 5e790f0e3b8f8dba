export interface User {
  id: string
  email: string
  business_name: string
  business_id: string
  role: 'owner' | 'admin' | 'agent' | 'viewer'
  plan: string
  trial_expires: string | null
}

export interface Session {
  token: string
  token_type: string
  expires_in: number
  user: User
}

export interface Credentials {
  email: string
  password: string
}

export interface Registration extends Credentials {
  business_name: string
  country: string
  industry?: string
}
