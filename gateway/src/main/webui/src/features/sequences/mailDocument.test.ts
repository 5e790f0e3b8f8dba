import { expect, it } from 'vitest'
import { dress, mailDocument } from './mailDocument'

it('keeps what is read and drops what runs, loads or leads away', () => {
  const html =
    '<p style="color: red; background: url(https://spy.example/x)" onclick="go()">Hi</p><script>go()</script>' +
    '<img src="https://spy.example/pixel.gif" alt="Our logo"><a href="https://example.com">Book</a>'
  const text = mailDocument(html)
  expect(text).not.toMatch(/script|spy\.example\/pixel|onclick|href| style=/)
  expect(text).toContain('[Our logo]')
  const mail = new DOMParser().parseFromString(text, 'text/html')
  dress(mail)
  const paragraph = mail.querySelector('p')
  expect(paragraph?.style.color).toBe('red')
  expect(paragraph?.getAttribute('style')).not.toContain('spy.example')
})
