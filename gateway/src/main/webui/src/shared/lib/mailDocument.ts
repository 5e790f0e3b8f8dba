/** Elements that have no place in a mail that is only read. The service removed them; this is the second lock. */
const FORBIDDEN = 'script, iframe, frame, object, embed, form, input, button, meta, base, link, style, svg, audio, video'
const REMOTE = /^(https?:)?\/\//i
const TAG = /<[a-z](?:"[^"]*"|'[^']*'|[^'">])*>/gi
const STYLE = /("[^"]*"|'[^']*')|(\s)style(?=\s*=)/gi
const SHEET = /<style\b[\s\S]*?(?:<\/style\s*>|$)/gi

export interface MailDocument {
  html: string
  /** Pictures of other servers that were left out. */
  hidden: number
}

/**
 * Without what the page's policy refuses already while it is parsed, with a complaint on the console for each. What
 * this misses in malformed markup is refused all the same.
 */
function quiet(html: string): string {
  const renamed = (tag: string) =>
    tag.replace(STYLE, (all, quoted?: string, space?: string) => (quoted ? all : `${space}data-style`))
  return html.replace(SHEET, '').replace(TAG, renamed)
}

/**
 * A mail as the text of its own document. Inline styles wait in `data-style`, because the page's content security
 * policy refuses the attribute and MailFrame sets them by script. Pictures of other servers tell their sender who
 * read the mail, when and where: they wait in `data-src` until they are asked for.
 */
export function mailDocument(body: string, showImages: boolean): MailDocument {
  const parsed = new DOMParser().parseFromString(quiet(body), 'text/html')
  parsed.querySelectorAll(FORBIDDEN).forEach((element) => element.remove())
  let hidden = 0
  parsed.body.querySelectorAll('*').forEach((element) => {
    for (const { name } of [...element.attributes]) {
      if (name.startsWith('on') || name === 'srcset' || name === 'background') element.removeAttribute(name)
    }
    const style = element.getAttribute('data-style') ?? element.getAttribute('style')
    if (style) element.setAttribute('data-style', showImages ? style : style.replace(/url\([^)]*\)/gi, 'none'))
    element.removeAttribute('style')
    if (element.hasAttribute('data-src')) hidden += 1
    const source = element.getAttribute('src')
    if (source && REMOTE.test(source) && !showImages) {
      hidden += 1
      element.setAttribute('data-src', source)
      element.removeAttribute('src')
    }
    if (element instanceof HTMLAnchorElement || element.tagName === 'A') {
      element.setAttribute('target', '_blank')
      element.setAttribute('rel', 'noopener noreferrer')
      if (/^\s*javascript:/i.test(element.getAttribute('href') ?? '')) element.removeAttribute('href')
    }
  })
  const head = '<meta charset="utf-8"><meta name="referrer" content="no-referrer"><link rel="stylesheet" href="/app/mail.css">'
  return { html: `<!doctype html><html lang="en"><head>${head}</head><body>${parsed.body.innerHTML}</body></html>`, hidden }
}
