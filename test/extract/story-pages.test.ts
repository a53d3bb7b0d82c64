import { expect, test } from 'vitest'
import { extractArticle } from '../../src/extract/index.ts'
import { findFurtherPages } from '../../src/extract/story-pages.ts'
import { parseTree } from '../../src/extract/tree/parser.ts'

const links = (...hrefs: (readonly [string, string])[]) =>
  parseTree(hrefs.map(([href, text]) => `<a href="${href}">${text}</a>`).join(' '))

test.each([
  ['https://post.example/a/mine', ['?page=2', '?page=3']],
  ['https://post.example/a/mine?id=7', ['?id=7&page=2', '?id=7&page=3']],
  ['https://post.example/a/mine', ['/a/mine/2', '/a/mine/3']],
  ['https://post.example/a/mine/', ['/a/mine/page/2/', '/a/mine/page/3/']],
  ['https://post.example/a/mine.html', ['/a/mine_2.html', '/a/mine_3.html']],
])('%s goes on at %j', (url, hrefs) => {
  const tree = links([url, '1'], ...hrefs.map((href, i) => [href, String(i + 2)] as const))
  expect(findFurtherPages(tree, url)).toEqual(hrefs.map((href) => new URL(href, url).href))
})

test('from the second page on, only what follows it is offered', () => {
  const url = 'https://post.example/a/mine?page=2'
  expect(findFurtherPages(links(['?page=1', '1'], ['?page=3', 'Next ›']), url)).toEqual([
    'https://post.example/a/mine?page=3',
  ])
})

test('the next story, another section’s pages, gaps and other hosts are no pages of the story', () => {
  const url = 'https://post.example/2025/03/04/mine'
  const tree = parseTree(`<link rel="next" href="/2025/03/05/ferry"><a href="/2025/03/04/mine?page=7">7</a>
    <a href="/news?page=2">2</a><a href="https://other.example/2025/03/04/mine?page=2">2</a>
    <a href="/2025/03/04/mine?page=2">See two pictures</a><a href="/2025/03/04/20">20</a>`)
  expect(findFurtherPages(tree, url)).toEqual([])
})

const page = (paragraphs: readonly string[], more = '') =>
  `<title>Mine</title><meta property="og:title" content="Mine to reopen"><h1>Mine to reopen</h1><div class="article-body">${paragraphs
    .map((text) => `<p>${text}</p>`)
    .join('')}</div>${more}`
const texts = ['copper', 'iron', 'silver', 'tin'].map(
  (metal) =>
    `The ${metal} mine above the town will reopen next year, its new owner said on Tuesday, with fewer people than before.`,
)

test('a story on several pages is one article, and says where its pages are', () => {
  const url = 'https://post.example/a/mine'
  const first = page(texts.slice(0, 2), '<a href="/a/mine?page=2">2</a>')
  const offered: string[][] = []
  extractArticle(first, { url, onFurtherPages: (urls) => offered.push([...urls]) })
  expect(offered).toEqual([['https://post.example/a/mine?page=2']])
  const { body } = extractArticle(first, {
    url,
    further: [page([texts[0]!, ...texts.slice(2)])],
    onFurtherPages: () => expect.unreachable(),
  })
  expect(body).toBe(texts.join('\n\n'))
})
