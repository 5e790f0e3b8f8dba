import type { ReactNode } from 'react'
import { Button } from './Button'
import { Dialog, DialogActions } from './Dialog'

interface ConfirmDialogProps {
  open: boolean
  onOpenChange: (open: boolean) => void
  title: string
  /** Says what will happen and whether it can be undone. */
  description: string
  action: string
  busy: boolean
  onConfirm: () => void
  children?: ReactNode
}

/** Asks before something that cannot be taken back. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  return (
    <Dialog open={props.open} onOpenChange={props.onOpenChange} title={props.title} description={props.description}>
      {props.children}
      <DialogActions>
        <Button onClick={() => props.onOpenChange(false)}>Keep</Button>
        <Button look="danger" busy={props.busy} onClick={props.onConfirm}>
          {props.action}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
