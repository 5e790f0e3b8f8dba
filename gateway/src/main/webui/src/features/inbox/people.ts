import type { Conversation, Message } from '@/shared/api/types/inbox'

export interface Member {
  id: string
  name: string
}

/** The members of the team that the inbox has come across, the user first, the others by name. */
export function knownMembers(me: Member, conversations: Conversation[], messages: Message[]): Member[] {
  const others = new Map<string, string>()
  for (const { assigned_user_id, assigned_to } of conversations) {
    if (assigned_user_id) others.set(assigned_user_id, assigned_to ?? assigned_user_id)
  }
  for (const { author } of messages) {
    if (author?.user_id) others.set(author.user_id, author.name ?? others.get(author.user_id) ?? author.user_id)
  }
  others.delete(me.id)
  const named = [...others].map(([id, name]) => ({ id, name }))
  return [me, ...named.sort((one, other) => one.name.localeCompare(other.name))]
}
