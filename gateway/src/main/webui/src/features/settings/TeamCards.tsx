import { useState, type FormEvent } from 'react'
import { useMembers } from '@/features/team/api/listMembers'
import { useNameMyself } from '@/features/team/api/nameMyself'
import { ApiProblem } from '@/shared/api/problem'
import type { Member } from '@/shared/api/types/team'
import { words } from '@/shared/lib/format'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { ErrorState } from '@/shared/ui/ErrorState'
import { Field } from '@/shared/ui/Field'
import { Input } from '@/shared/ui/Input'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useToast } from '@/shared/ui/Toast'

/** Who works here, and what the user wants to be called. */
export function TeamCards({ me }: { me: { id: string } }) {
  const members = useMembers()
  if (members.isPending) return <SkeletonRows rows={3} label="Loading your team" />
  if (members.isError) {
    return (
      <ErrorState
        title="Your team could not be loaded"
        problem={members.error}
        onRetry={() => void members.refetch()}
      />
    )
  }
  const myself = members.data.find(({ id }) => id === me.id)
  return (
    <>
      {myself && <NameCard key={myself.name} myself={myself} />}
      <Card title="Your team" padded={false}>
        <ul className="divide-y divide-line">
          {members.data.map(({ id, name, email, role }) => (
            <li key={id} className="flex items-center justify-between gap-3 px-5 py-2.5">
              <div className="min-w-0">
                <p className="truncate font-medium">{name ?? email}</p>
                {name && <p className="truncate text-sm text-muted">{email}</p>}
              </div>
              <span className="text-sm text-muted">{words(role)}</span>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}

function NameCard({ myself }: { myself: Member }) {
  const rename = useNameMyself()
  const toast = useToast()
  const [name, setName] = useState(myself.name ?? '')
  const fields = rename.error instanceof ApiProblem ? rename.error.fields : {}
  const submit = (event: FormEvent) => {
    event.preventDefault()
    rename.mutate(name.trim(), { onSuccess: () => toast('Name saved') })
  }
  return (
    <Card title="You">
      <form onSubmit={submit} className="grid gap-4">
        <ProblemNote problem={rename.error} />
        <Field
          label="Your name"
          hint="What your colleagues see at your messages and notes. Without one it is your e-mail address."
          error={fields.name}
        >
          {(wiring) => (
            <Input
              {...wiring}
              maxLength={100}
              autoComplete="name"
              value={name}
              onChange={(event) => setName(event.target.value)}
            />
          )}
        </Field>
        <div className="flex justify-end">
          <Button type="submit" look="primary" busy={rename.isPending} aria-label="Save: your name">
            Save
          </Button>
        </div>
      </form>
    </Card>
  )
}
