import { MessageSquareText, Pencil, Plus, Trash2 } from 'lucide-react'
import { useState } from 'react'
import type { CannedReply } from '@/shared/api/types/inbox'
import { Button } from '@/shared/ui/Button'
import { Card } from '@/shared/ui/Card'
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog'
import { EmptyState } from '@/shared/ui/EmptyState'
import { ErrorState } from '@/shared/ui/ErrorState'
import { ProblemNote } from '@/shared/ui/ProblemNote'
import { SkeletonRows } from '@/shared/ui/Skeleton'
import { useToast } from '@/shared/ui/Toast'
import { useDeleteCannedReply } from './api/deleteCannedReply'
import { useCannedReplies } from './api/listCannedReplies'
import { CannedReplyDialog } from './CannedReplyDialog'

/** Texts that the team uses again and again. */
export function CannedReplies({ mayWrite }: { mayWrite: boolean }) {
  const replies = useCannedReplies()
  const [editing, setEditing] = useState<CannedReply | 'new' | null>(null)
  const [deleting, setDeleting] = useState<CannedReply | null>(null)
  const create = mayWrite && (
    <Button onClick={() => setEditing('new')}>
      <Plus aria-hidden />
      New reply
    </Button>
  )
  return (
    <Card title="Canned replies" padded={false} actions={create}>
      {replies.isPending && <SkeletonRows rows={3} label="Loading canned replies" />}
      {replies.isError && (
        <ErrorState
          title="Canned replies could not be loaded"
          problem={replies.error}
          onRetry={() => void replies.refetch()}
        />
      )}
      {replies.data?.length === 0 && (
        <EmptyState icon={MessageSquareText} title="No canned replies yet">
          Write one here, then type / and its short name where you answer.
        </EmptyState>
      )}
      <ul className="divide-y divide-line">
        {replies.data?.map((reply) => (
          <li key={reply.id} className="flex items-center gap-1 px-5 py-2.5">
            <div className="min-w-0 flex-1">
              <p className="truncate font-medium">
                {reply.title}{' '}
                {reply.shortcut && <span className="font-normal text-muted">/{reply.shortcut}</span>}
              </p>
              <p className="truncate text-sm text-muted">{reply.text}</p>
            </div>
            {mayWrite && (
              <>
                <Button look="quiet" size="icon" aria-label={`Edit ${reply.title}`} onClick={() => setEditing(reply)}>
                  <Pencil aria-hidden />
                </Button>
                <Button look="quiet" size="icon" aria-label={`Delete ${reply.title}`} onClick={() => setDeleting(reply)}>
                  <Trash2 aria-hidden />
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {editing && <CannedReplyDialog reply={editing === 'new' ? null : editing} onClose={() => setEditing(null)} />}
      {deleting && <DeleteReply reply={deleting} onClose={() => setDeleting(null)} />}
    </Card>
  )
}

function DeleteReply({ reply, onClose }: { reply: CannedReply; onClose: () => void }) {
  const remove = useDeleteCannedReply()
  const toast = useToast()
  const removed = () => {
    toast('Reply deleted')
    onClose()
  }
  return (
    <ConfirmDialog
      open
      onOpenChange={onClose}
      title={`Delete “${reply.title}”?`}
      description="What was sent with it stays. This cannot be undone."
      action="Delete reply"
      busy={remove.isPending}
      onConfirm={() => remove.mutate(reply.id, { onSuccess: removed })}
    >
      <ProblemNote problem={remove.error} />
    </ConfirmDialog>
  )
}
