/** What a preview needs no more than a reader does, or what would run, load or lead away. */
const UNWANTED = 'script, style, link, meta, base, iframe, object, embed, form, audio, video, svg'

/**
 * An e-mail's HTML as a document for a sandboxed frame. The page's policy holds in the frame too: styles are
 * set aside in `data-look`, for {@link dress}, and pictures from elsewhere give way to their description.
 */
export function mailDocument(html: string): string {
  const mail = new DOMParser().parseFromString(html, 'text/html')
  mail.querySelectorAll(UNWANTED).forEach((element) => element.remove())
  mail.querySelectorAll('img').forEach((image) => {
    image.replaceWith(mail.createTextNode(image.alt ? `[${image.alt}]` : ''))
  })
  mail.querySelectorAll('*').forEach((element) => {
    for (const { name, value } of [...element.attributes]) {
      if (name === 'style') element.setAttribute('data-look', value)
      if (name === 'style' || name === 'href' || name === 'background' || name.startsWith('on')) {
        element.removeAttribute(name)
      }
    }
  })
  mail.documentElement.lang = 'en'
  mail.title = 'E-mail'
  return mail.documentElement.outerHTML
}

/** Puts the styles on: through the object model, which the policy allows, and without addresses to load. */
export function dress(mail: Document): void {
  mail.body.style.cssText = 'margin:16px;font:14px/1.55 system-ui,sans-serif;color:#1c2523;overflow-wrap:anywhere'
  mail.querySelectorAll<HTMLElement>('[data-look]').forEach((element) => {
    element.style.cssText += (element.dataset.look ?? '').replace(/url\([^)]*\)/gi, 'none')
  })
}
