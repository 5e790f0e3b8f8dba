import { ImageOff } from 'lucide-react'
import { useMemo, useState, type SyntheticEvent } from 'react'
import { counted } from '@/shared/lib/format'
import { mailDocument } from '@/shared/lib/mailDocument'
import { Button } from './Button'

interface MailFrameProps {
  html: string
  title: string
}

/**
 * A mail in a frame of its own, which runs no script. It keeps this origin only so that its inline styles can be
 * set and its height be measured from here.
 */
export function MailFrame({ html, title }: MailFrameProps) {
  const [images, setImages] = useState(false)
  const mail = useMemo(() => mailDocument(html, images), [html, images])
  const [height, setHeight] = useState(96)
  const loaded = (event: SyntheticEvent<HTMLIFrameElement>) => {
    const body = event.currentTarget.contentDocument?.body
    if (!body) return
    body.querySelectorAll<HTMLElement>('[data-style]').forEach((element) => {
      element.style.cssText = element.dataset.style ?? ''
    })
    setHeight(body.scrollHeight + 16)
  }
  return (
    <div className="grid gap-2">
      {mail.hidden > 0 && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-muted">
          <ImageOff className="size-4" aria-hidden />
          {counted(mail.hidden, 'picture')} of other servers not loaded.
          <Button size="small" onClick={() => setImages(true)}>
            Load pictures
          </Button>
        </p>
      )}
      <iframe
        key={String(images)}
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
