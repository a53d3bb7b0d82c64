import fc from 'fast-check'
import { expect, test } from 'vitest'
import { extractArticle } from '../../src/extract/index.ts'
import { FormatError } from '../../src/lib/errors.ts'
import { expectInProportion } from '../support/processor-time.ts'

const url = 'https://news.example.com/2025/03/04/story'
const paragraph =
  '<p>The copper mine above the town will reopen next year, its new owner said on Tuesday, with a third of the people that it once had.</p>'
const story = `<title>Mine to reopen</title><h1>Mine to reopen</h1><div class="article-body">${paragraph}${paragraph.replace('copper', 'iron')}</div>`

function codeOf(html: string | Uint8Array, address = url): string {
  try {
    extractArticle(html, { url: address })
    return 'taken'
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    return error.code
  }
}

test.each([
  ['%PDF-1.7\n1 0 obj', 'not_html'],
  ['\u0089PNG\r\n\u001a\n', 'not_html'],
  ['PK\u0003\u0004\u0014\u0000', 'not_html'],
  ['{"title": "Mine to reopen", "body": "…"}', 'not_html'],
  ['<?xml version="1.0"?><rss version="2.0"><channel></channel></rss>', 'not_html'],
  ['<feed xmlns="http://www.w3.org/2005/Atom"></feed>', 'not_html'],
  ['', 'not_html'],
  [' \n\t ', 'not_html'],
  ['The mine will reopen next year, and that is all that there is to say.', 'not_html'],
  ['<html></html>', 'not_an_article'],
  [`${'<div>'.repeat(20_000)}${story}`, 'too_complex'],
  [story, 'taken'],
])('%j is %s', (content, code) => {
  expect(codeOf(new Uint8Array(Buffer.from(content, 'latin1')))).toBe(code)
})

test('an address that is none or not of the web is bad_input', () => {
  for (const address of ['', 'story', 'file:///etc/passwd', 'javascript:alert(1)', `https://${'a'.repeat(9000)}`]) {
    expect(codeOf(story, address)).toBe('bad_input')
  }
  // As long as any that is fetched.
  expect(codeOf(story, `https://a.example/story?q=${'x'.repeat(8192 - 26)}`)).toBe('taken')
})

test('what is neither text nor bytes is bad_input', () => {
  expect(codeOf(null as unknown as string)).toBe('bad_input')
})

test('a message says the address and why, and holds no whole page', () => {
  try {
    extractArticle(`<title>Log in</title><h1>Log in</h1>${'x'.repeat(10_000)}`, { url })
  } catch (error) {
    expect((error as Error).message).toContain(url)
    expect((error as Error).message.length).toBeLessThan(400)
  }
})

test('XHTML with an XML declaration is a page', () => {
  const xhtml = `<?xml version="1.0" encoding="utf-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body>${story}</body></html>`
  expect(codeOf(xhtml)).toBe('taken')
})

test('a page that is cut off anywhere gives an article or a documented refusal', () => {
  const page = `<!doctype html><html lang="en"><head><script type="application/ld+json">{"@type":"NewsArticle","headline":"Mine to reopen"}</script></head><body>${story}<table><tr><td>1</td></tr></table></body></html>`
  for (let end = 0; end <= page.length; end += 3) codeOf(page.slice(0, end))
})

/** Pieces that pages are made of, in an order that none has. */
const piece = fc.constantFrom(
  '<p>',
  '</p>',
  '<div class="article-body">',
  '</div>',
  '<article>',
  '</article>',
  '<table><tr><td>',
  '</table>',
  '<ul><li>',
  '</ul>',
  '<a href="/x">',
  '</a>',
  '<b>',
  '</b>',
  '<br>',
  '<h1>',
  '</h1>',
  '<script>',
  '</script>',
  '<!--',
  '-->',
  '&nbsp;',
  '&#xD800;',
  '\u0000',
  '<figure><img src="/a.jpg"><figcaption>',
  '</figure>',
  '<template>',
  '<svg>',
  '<noscript>',
  '<div hidden>',
  '<pre>',
  '\n',
  '한국어 ',
  '<![CDATA[',
  'The owner of the mine said on Tuesday that it would open again, and that was that. ',
  'By Ida Falk',
  '<td>',
  '</td>',
  '<tr>',
  '</pre>',
)

test('whatever the order of tags, what comes out is clean text or a documented refusal', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      let article: ReturnType<typeof extractArticle>
      try {
        article = extractArticle(`<h1>Mine</h1>${pieces.join('')}`, { url })
      } catch (error) {
        expect(error).toBeInstanceOf(FormatError)
        return
      }
      const { body } = article
      expect(body).not.toBe('')
      expect(body).toBe(body.trim())
      expect(body.isWellFormed()).toBe(true)
      expect(body).not.toMatch(/\u0000|\r|\n{3}| \n|\n |<\/?[a-z]+>/)
      for (const image of article.images) expect(image.url).toMatch(/^https?:\/\//)
    }),
    { numRuns: 300 },
  )
})

/** Pages made to cost more than they weigh; each twice as large as the one before must take about twice the time. */
const costly: readonly (readonly [string, (size: number) => string])[] = [
  ['one attribute', (size) => `<div title="${'a '.repeat(size * 5)}" class="${'b'.repeat(size * 5)}">${story}</div>`],
  ['links', (size) => `${'<a href=x>y z</a> '.repeat(size / 5)}${story}`],
  ['table cells', (size) => `<table>${'<tr><td>y<td>z</tr>'.repeat(size / 10)}</table>${story}`],
  ['line breaks', (size) => `<div>${'x<br>'.repeat(size / 5)}</div>${story}`],
  ['pictures in one figure', (size) => `<figure>${'<img src="/a.jpg">'.repeat(size / 20)}</figure>${story}`],
  [
    'doubtful boxes within each other',
    (size) => `${'<div class="meta">x '.repeat(900)}${paragraph.repeat(size / 200)}`,
  ],
  ['assignments', (size) => `<script>${'x = {'.repeat(size / 2)}</script>`],
  [
    'stated bodies',
    (size) =>
      `<script type="application/ld+json">{"@type":"NewsArticle","articleBody":"${'word '.repeat(size)}"}</script>${story}`,
  ],
]

test.each(costly)('%s cost time in proportion', async (_, make) => {
  // Four times the size: sixteen times would be quadratic.
  await expectInProportion((size) => codeOf(make(size)), { small: 20_000, large: 80_000, factor: 10, floorMs: 80 })
})
