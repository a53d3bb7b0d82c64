import { expect, test } from 'vitest'
import { jsonLd, markup } from '../../src/demo/markup.ts'

test('text is escaped for elements and attributes, markup is not escaped again', () => {
  const inner = markup`<b title="${'"\''}">${'a < b & c > d'}</b>`
  expect(markup`<p>${[inner, inner]}${null}</p>`.text).toBe(
    `<p>${'<b title="&quot;&#39;">a &lt; b &amp; c &gt; d</b>'.repeat(2)}</p>`,
  )
})

test('data cannot end the script that holds it', () => {
  const { text } = jsonLd({ headline: '</script><script>alert(1)</script>' })
  expect(text.match(/<\/script>/g)).toHaveLength(1)
  expect(JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1))).toEqual({
    headline: '</script><script>alert(1)</script>',
  })
})
