import { expect, test } from 'vitest'
import { crawl } from '../../src/pipeline/crawl.ts'
import { temporaryFolders } from '../support/folders.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer, type TestServer } from '../support/server.ts'

const quick = { allowPrivateNetwork: true, delay: 0, retries: 0, timeout: 5 }
const now = Date.parse('2026-03-03T00:00:00Z')

function serveHome(server: TestServer, head: string): void {
  server.handle(
    '/',
    `<!doctype html><html lang="en"><head><title>The Paper</title>${head}</head><body><p>Welcome.</p></body></html>`,
  )
  for (let i = 1; i <= 3; i += 1) {
    server.handle(`/news/${i}`, articlePage({ title: `Story ${i}`, paragraphs: story(`Output of good ${i}`) }))
  }
}

test('a home page leads to the feed that it offers, and the report says which was used', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  serveHome(server, '<link rel="alternate" type="application/rss+xml" href="/feed.xml">')
  server.handle('/feed.xml', feed(`http://${server.host}`, [{ path: '/news/1', title: 'Story 1' }]))
  const report = await crawl({ ...folders, ...quick, urls: [server.url('/')] })
  expect(report).toMatchObject({ new: 1, failed: 0, exit_status: 0 })
  expect(report.lists).toContainEqual({ url: server.url('/feed.xml'), kind: 'feed', listed: 1 })
})

test('of a sitemap that robots.txt names, a home page’s crawl takes what is young, not the archive', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  serveHome(server, '')
  server.handle('/robots.txt', `User-agent: *\nAllow: /\nSitemap: ${server.url('/sitemap.xml')}\n`)
  const entry = (path: string, date: string) => `<url><loc>${server.url(path)}</loc><lastmod>${date}</lastmod></url>`
  server.handle('/sitemap.xml', (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(
        `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entry('/news/1', '2009-01-01')}${entry('/news/2', '2026-03-02')}</urlset>`,
      ),
  )
  const report = await crawl({ ...folders, ...quick, urls: [server.url('/')], now: () => now })
  expect(report).toMatchObject({ discovered: 1, new: 1, exit_status: 0 })
  expect(server.requests.map(({ path }) => path)).not.toContain('/news/1')
})

test('a sitemap on another host speaks for a site whose robots.txt names it, and for no other', async () => {
  await using paper = await openServer()
  await using other = await openServer()
  await using host = await openServer()
  serveHome(paper, '')
  serveHome(other, '')
  paper.handle('/robots.txt', `User-agent: *\nAllow: /\nSitemap: ${host.url('/paper.xml')}\n`)
  const entry = (url: string) => `<url><loc>${url}</loc><lastmod>2026-03-02</lastmod></url>`
  const entries = entry(paper.url('/news/1')) + entry(other.url('/news/2'))
  host.handle('/paper.xml', (_request, response) =>
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries}</urlset>`),
  )
  for (const source of [paper.url('/'), host.url('/paper.xml')]) {
    using folders = temporaryFolders()
    const report = await crawl({ ...folders, ...quick, urls: [source], now: () => now })
    expect(report).toMatchObject({ discovered: 1, new: 1, failed: 0, exit_status: 0 })
  }
  expect(other.requests.map(({ path }) => path)).toEqual(['/robots.txt', '/robots.txt'])
})

test('a page that sends its reader on is followed, in a circle only a few times', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  serveHome(server, '')
  const refresh = (to: string) =>
    `<!doctype html><title>Moved</title><meta http-equiv="refresh" content="0; url=${to}">`
  server.handle('/old', refresh('/news/3'))
  server.handle('/a', refresh('/b'))
  server.handle('/b', refresh('/a'))
  const report = await crawl({ ...folders, ...quick, urls: [server.url('/old'), server.url('/a')] })
  expect(report).toMatchObject({ discovered: 2, new: 1, failed: 1 })
  expect(server.requests.filter(({ path }) => path === '/a' || path === '/b')).toHaveLength(4)
})
