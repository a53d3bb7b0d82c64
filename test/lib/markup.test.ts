import { expect, test } from 'vitest'
import { escapeMarkup, html } from '../../src/lib/markup.ts'

test('texts in a template are texts, wherever they stand', () => {
  expect(html`<a title="${'"><b>'}">${"&amp; it's"}</a>`.text).toBe(
    '<a title="&quot;&gt;&lt;b&gt;">&amp;amp; it&#39;s</a>',
  )
})

test('markup and lists stand as they are; nothing is nothing, zero is zero', () => {
  const items = ['<a>', 'b'].map((item) => html`<li>${item}</li>`)
  expect(html`<ul>${items}${null}${false}${undefined}${0}</ul>`.text).toBe('<ul><li>&lt;a&gt;</li><li>b</li>0</ul>')
})

test('characters that steer or turn are shown, one for one; line breaks and tabs stay', () => {
  const text = 'a\u202eb\u2066c\u001b[0m\u0000\ud800\n\td'
  expect(escapeMarkup(text)).toBe('a\uFFFDb\uFFFDc\uFFFD[0m\uFFFD\uFFFD\n\td')
  expect(escapeMarkup(text)).toHaveLength(text.length)
})
