import { expect, test } from 'vitest'
import { parseConfig } from '../../src/cli/config.ts'
import { extractArticle } from '../../src/extract/index.ts'
import { crawl } from '../../src/pipeline/crawl.ts'
import { Workforce } from '../../src/pipeline/workforce.ts'
import { loadSites } from '../../src/sites/index.ts'
import { temporaryFolders } from '../support/folders.ts'
import { readRecords } from '../support/ledger.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer } from '../support/server.ts'

const quick = { allowPrivateNetwork: true, delay: 0, retries: 0, timeout: 5 }

const config = `{
  "sites": {
    "paper.example": {
      "time_zone": "Asia/Tokyo",
      "article_urls": ["^https?://(?:www\\\\.)?paper\\\\.example/story/(?<number>\\\\d+)"],
      "canonical": "https://paper.example/story/{number}",
      "fields": { "title": [".headline"], "published_at": [{ "select": ".when", "attr": "data-time" }] },
      "body": { "select": [".text"], "drop": [".promo"] },
    },
  },
}`

const page = `<!doctype html><html lang="en"><title>x</title><div class="headline">Exports rise</div>
<span class="when" data-time="2026-03-02 09:12"></span>
<div class="text"><p>Exports rose 4 percent in February.</p><p class="promo">Subscribe now.</p><p>Imports fell 2 percent.</p></div></html>`

test('rules of a user’s own site read its pages, in threads too', async () => {
  const { rest } = await parseConfig(config, 'newsledger.config.json')
  const job = {
    page: {
      url: 'https://www.paper.example/story/7?from=home',
      finalUrl: 'https://www.paper.example/story/7?from=home',
      status: 200,
      headers: {},
      contentType: 'text/html; charset=utf-8',
      bytes: Buffer.from(page),
      fetchedAt: '2026-03-03T00:00:00Z',
    },
  }
  for (const threads of [1, 2]) {
    await using workforce = new Workforce({ sites: rest.sites ?? [], threads })
    // More jobs than are done here before a thread is started.
    const answers = await Promise.all(Array.from({ length: 12 }, () => workforce.do([job])))
    for (const [answer] of answers) {
      expect(answer).toMatchObject({
        result: {
          article: {
            url: 'https://paper.example/story/7',
            title: 'Exports rise',
            published_at: '2026-03-02T09:12:00+09:00',
            body: 'Exports rose 4 percent in February.\n\nImports fell 2 percent.',
          },
        },
      })
    }
  }
})

test('a site’s rules read scripts, translate codes, and take an article out of a JSON answer', async () => {
  const { rest } = await parseConfig(
    `{"sites": {"paper.example": {
      "article_urls": ["/story/(?<number>\\\\d+)"], "id": "paper_{number:6}", "publisher_id": "p{number}", "body": {"select": [".words"]},
      "fields": {"category": [{"script": "desk = '(\\\\w+)'", "names": {"eco": "Economy"}}]},
      "json": {"body": ["story.html"], "fields": {"title": ["story.headline"], "published_at": ["story.at"]}},
      "lists": [{"url": "/list", "link": ["a"], "next": [".more", {"select": ".page", "template": "/list?n={n}"}], "json_html": "html"}]
    }}}`,
    'c.json',
  )
  const sites = await loadSites(rest.sites)
  const url = 'https://www.paper.example/story/77'
  const text =
    'The copper mine above the town will reopen next year, its new owner said, with a third of the people it once had.'
  expect(
    extractArticle(`<script>desk = 'eco'</script><h1>Mine to reopen</h1><p class="words">${text}</p>`, {
      url,
      sites,
    }),
  ).toMatchObject({ id: 'paper_000077', category: 'Economy', publisher: { id: 'p000077' }, body: text })
  const answer = { story: { html: `<p>${text}</p>`, headline: 'Mine to reopen', at: '2026-03-02T09:12:00+09:00' } }
  expect(extractArticle(JSON.stringify(answer), { url, sites })).toMatchObject({
    title: 'Mine to reopen',
    published_at: '2026-03-02T09:12:00+09:00',
    body: text,
  })
  expect(sites.of(url)?.lists).toMatchObject([
    { link: ['a'], next: [{ select: '.more' }, { select: '.page', template: '/list?n={n}' }], jsonHtml: 'html' },
  ])
})

test.each([
  ['{"sites": {"paper.example": {"body": {"select": ".text"}}}}', 'sites["paper.example"].body.select'],
  ['{"sites": {"paper.example": {\n"time_zone": "Tokio"}}}', 'line 2'],
  ['{"sites": {"paper.example": {"article_urls": ["("]}}}', 'is no regular expression'],
  ['{"sites": {"paper.example": {"fields": {"title": ["h1[x"]}}}}', 'fields.title.0: is no CSS selector'],
  ['{"sites": {"paper.example": {"fields": {"title": [{"script": "("}]}}}}', 'script: is no regular expression'],
  ['{"sites": {"www.paper.example": {}}}', 'is no registrable domain'],
  ['{"sites": {"paper.example": {"titel": []}}}', 'titel'],
  ['{"sites": {"paper.example": {"language": "korean text"}}}', 'language: is no language tag'],
  ['{"sources": [{"url": "https://a.example/", "delay": "5"}]}', '"delay" of a source takes a number'],
  ['{"sources": [{"url": "https://a.example/", "limit": 1.5}]}', '"limit" of a source takes a whole number'],
])('the config %j is refused, naming what is wrong', async (text, message) => {
  await expect(parseConfig(text, 'c.json')).rejects.toMatchObject({
    code: 'bad_config',
    message: expect.stringContaining(message),
  })
})

test('a source’s own limit, category and language hold for its articles', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const items = Array.from({ length: 5 }, (_, i) => ({ path: `/news/${i}`, title: `Story ${i}` }))
  for (const { path, title } of items) server.handle(path, articlePage({ title, paragraphs: story(title) }))
  server.handle('/feed.xml', feed(`http://${server.host}`, items))
  const sources = [{ url: server.url('/feed.xml'), limit: 2, category: 'economy' }]
  expect(await crawl({ ...folders, ...quick, sources })).toMatchObject({ new: 2, skipped: 3 })
  expect(readRecords(folders.output).map(({ category }) => category)).toEqual(['economy', 'economy'])
  // The next run takes the next two.
  expect(await crawl({ ...folders, ...quick, sources })).toMatchObject({ new: 2, unchanged: 2, skipped: 1 })
})

test('a source’s own delay holds for its host', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/news/1', articlePage({ title: 'Story', paragraphs: story('Exports') }))
  server.handle('/feed.xml', feed(`http://${server.host}`, [{ path: '/news/1', title: 'Story' }]))
  const report = await crawl({ ...folders, ...quick, sources: [{ url: server.url('/feed.xml'), delay: 80 }] })
  expect(report.hosts[0]?.min_gap_ms).toBeGreaterThanOrEqual(79)
})
