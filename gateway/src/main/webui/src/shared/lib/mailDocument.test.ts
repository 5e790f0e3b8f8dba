import { expect, it, vi } from 'vitest'
import { mailDocument } from './mailDocument'

function read(html: string, images = false) {
  return new DOMParser().parseFromString(mailDocument(html, images).html, 'text/html')
}

it('drops what runs, and sends links to a window of their own', () => {
  const mail = read('<p onclick="go()">Hi</p><script>go()</script><a href="javascript:go()">a</a><a href="https://x.example">b</a>')
  expect(mail.querySelector('script, [onclick]')).toBeNull()
  const [first, second] = [...mail.querySelectorAll('a')]
  expect(first?.hasAttribute('href')).toBe(false)
  expect(second?.outerHTML).toBe('<a href="https://x.example" target="_blank" rel="noopener noreferrer">b</a>')
})

it('keeps pictures of other servers, also those of styles, until they are asked for', () => {
  const html = '<img src="https://spy.example/1.gif" alt="Logo"><p style="color: red; background: url(https://spy.example/2)">Hi</p>'
  expect(mailDocument(html, false).hidden).toBe(1)
  const closed = read(html)
  expect(closed.querySelector('img')?.hasAttribute('src')).toBe(false)
  expect(closed.querySelector('p')?.dataset.style).toBe('color: red; background: none')
  const opened = read(html, true)
  expect(opened.querySelector('img')?.getAttribute('src')).toBe('https://spy.example/1.gif')
  expect(opened.querySelector('p')?.dataset.style).toContain('spy.example/2')
})

it('never lets the parser see a style that the policy would refuse', () => {
  const parsed = vi.spyOn(DOMParser.prototype, 'parseFromString')
  const html = `<style>p { color: red }</style><p title="a style='b' > c" style = 'color: red'>style="as it is"</p><P STYLE=color:blue>x</P>`
  mailDocument(html, false)
  expect(parsed.mock.calls[0]?.[0]).toBe(
    `<p title="a style='b' > c" data-style = 'color: red'>style="as it is"</p><P data-style=color:blue>x</P>`,
  )
  parsed.mockRestore()
  const texts = [...read(html).querySelectorAll('p')].map((each) => [each.dataset.style, each.textContent])
  expect(texts).toEqual([
    ['color: red', 'style="as it is"'],
    ['color:blue', 'x'],
  ])
})
