import { ImageOff } from 'lucide-react'
import { useMemo, useRef, useState, type SyntheticEvent } from 'react'
import { counted } from '@/shared/lib/format'
import { mailDocument } from '@/shared/lib/mailDocument'
import { usePictures, type LoadPicture, type Pictures } from '@/shared/lib/usePictures'
import { Button } from './Button'

interface MailFrameProps {
  html: string
  title: string
  /** Gives the mail's pictures of other servers; without it they are not offered. */
  loadPicture?: LoadPicture
}

/**
 * A mail in a frame of its own, which runs no script. It keeps this origin only so that its inline styles can be
 * set and its height be measured from here.
 */
export function MailFrame({ html, title, loadPicture }: MailFrameProps) {
  const mail = useMemo(() => mailDocument(html, false), [html])
  const frame = useRef<HTMLIFrameElement>(null)
  const pictures = usePictures(loadPicture)
  const [height, setHeight] = useState(96)
  const loaded = (event: SyntheticEvent<HTMLIFrameElement>) => {
    const body = event.currentTarget.contentDocument?.body
    if (!body) return
    body.querySelectorAll<HTMLElement>('[data-style]').forEach((element) => {
      element.style.cssText = element.dataset.style ?? ''
    })
    const measure = () => setHeight(body.scrollHeight + 16)
    measure()
    body.querySelectorAll('img').forEach((picture) => picture.addEventListener('load', measure))
  }
  return (
    <div className="grid gap-2">
      {mail.hidden > 0 && (
        <PicturesNote
          hidden={mail.hidden}
          pictures={pictures}
          onShow={loadPicture && (() => frame.current?.contentDocument && pictures.show(frame.current.contentDocument))}
        />
      )}
      <iframe
        ref={frame}
        title={title}
        srcDoc={mail.html}
        sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"
        referrerPolicy="no-referrer"
        onLoad={loaded}
        style={{ height: Math.min(height, 1200) }}
        className="w-full rounded-sm border border-line bg-white"
      />
    </div>
  )
}

interface PicturesNoteProps {
  hidden: number
  pictures: Pictures
  onShow: (() => void) | undefined
}

/** Says what is not shown, and why it stays so until it is asked for. */
function PicturesNote({ hidden, pictures: { state, missing }, onShow }: PicturesNoteProps) {
  if (state === 'shown' && missing === 0) return null
  return (
    <p role="status" className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
      <ImageOff className="size-4" aria-hidden />
      {state === 'shown'
        ? `${counted(missing, 'picture')} could not be loaded.`
        : `${counted(hidden, 'picture')} of other servers not loaded.`}
      {onShow && state !== 'shown' && (
        <Button size="small" busy={state === 'loading'} onClick={onShow}>
          Load pictures
        </Button>
      )}
    </p>
  )
}
