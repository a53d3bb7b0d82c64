import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { NewsledgerError } from '../../src/lib/errors.ts'
import { crawl, recrawl } from '../../src/pipeline/crawl.ts'
import { status } from '../../src/pipeline/status.ts'
import { type KeptPages, pagesFolder, readKeptPages } from '../../src/store/page-archive.ts'
import { temporaryFolders } from '../support/folders.ts'
import { readRecords } from '../support/ledger.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer, type TestServer } from '../support/server.ts'

const quick = { allowPrivateNetwork: true, delay: 0, retries: 0, timeout: 5 }

async function keptPages(output: string): Promise<KeptPages[]> {
  const kept: KeptPages[] = []
  for await (const found of readKeptPages(output)) {
    if (found instanceof NewsledgerError) throw found
    kept.push(found)
  }
  return kept
}

/** A story on `count` pages under `/long`; each page has a paragraph of its own. */
function serveLong(server: TestServer, count: number, more: (page: number) => string | null = () => null): string[] {
  const links = Array.from({ length: count }, (_, i) => `<a href="/long?page=${i + 1}">${i + 1}</a>`).join(' ')
  const texts = Array.from({ length: count }, (_, i) => story(`Output of mine ${i + 1}`, i + 2))
  server.handle('/long', (_request, response, url) => {
    const page = Number(url.searchParams.get('page') ?? 1)
    const own = more(page)
    const title = 'Mines reopen'
    const html = articlePage({ title, paragraphs: texts[page - 1]! }).replace('</article>', `</article><p>${links}</p>`)
    response.writeHead(200, { 'content-type': 'text/html' }).end(own ?? html)
  })
  return texts.flat()
}

test('a story on several pages becomes one article, and all its pages are kept', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const texts = serveLong(server, 3)
  const report = await crawl({ ...folders, ...quick, keepPages: true, urls: [server.url('/long')] })
  expect(report).toMatchObject({ new: 1, discovered: 1, exit_status: 0 })
  const [record] = readRecords(folders.output)
  expect(record?.body.split('\n\n')).toEqual([...new Set(texts)])
  expect(record?.doubts).not.toContain('pages_missing')
  const [kept, ...others] = await keptPages(folders.output)
  expect(others).toEqual([])
  expect([kept!.page, ...kept!.further].map(({ url }) => url)).toEqual(
    ['/long', '/long?page=2', '/long?page=3'].map((path) => server.url(path)),
  )
})

test('a story of a feed is read whole too, and only known pages are asked for once', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const texts = serveLong(server, 2)
  server.handle('/feed.xml', feed(`http://${server.host}`, [{ path: '/long', title: 'Mines reopen' }]))
  await crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')] })
  expect(readRecords(folders.output)[0]?.body.split('\n\n')).toEqual([...new Set(texts)])
  expect(server.requests.filter(({ path }) => path.startsWith('/long')).map(({ path }) => path)).toEqual([
    '/long',
    '/long?page=2',
  ])
})

test.each([
  ['answers 404', 404, ''],
  ['is no page', 200, '%PDF-1.7 not a page'],
])('a further page that %s leaves what is there', async (_what, code, content) => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const title = 'Mines reopen'
  const first = articlePage({ title, paragraphs: story('Output') })
  server.handle('/long', (_request, response, url) => {
    const isFirst = !url.searchParams.has('page')
    response.writeHead(isFirst ? 200 : code, { 'content-type': 'text/html' })
    response.end(isFirst ? first.replace('</main>', '<p><a href="/long?page=2">2</a></p></main>') : content)
  })
  const report = await crawl({ ...folders, ...quick, urls: [server.url('/long')] })
  expect(report).toMatchObject({ new: 1, failed: 0, exit_status: 0 })
  const [record] = readRecords(folders.output)
  expect(record?.body).toBe(story('Output').join('\n\n'))
  if (code === 404) expect(record?.doubts).toContain('pages_missing')
})

test('pages are kept as they came, a second look at the same bytes costs next to nothing, and without the option none is', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const html = articlePage({ title: 'Exports', paragraphs: story('Exports') })
  server.handle('/news/1', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', etag: '"7"' }).end(html)
  })
  await crawl({ ...folders, ...quick, urls: [server.url('/news/1')] })
  expect(existsSync(pagesFolder(folders.output))).toBe(false)
  await recrawl({ ...folders, ...quick, keepPages: true, urls: [server.url('/news/1')] })
  await recrawl({ ...folders, ...quick, keepPages: true, urls: [server.url('/news/1')] })
  const kept = await keptPages(folders.output)
  expect(kept.map(({ page }) => Buffer.from(page.bytes).toString())).toEqual([html, html])
  expect(kept[0]?.page).toMatchObject({ finalUrl: server.url('/news/1'), status: 200, headers: { etag: '"7"' } })
})

test('what an answer’s header or markup says of indexing and archives stands among the doubts', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const html = (subject: string, head = '') => articlePage({ title: subject, paragraphs: story(subject), head })
  server.handle('/header', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'x-robots-tag': 'noindex, noarchive' }).end(html('Header'))
  })
  server.handle('/meta', html('Meta', '<meta name="robots" content="noarchive">'))
  server.handle('/other-bot', (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html', 'x-robots-tag': 'otherbot: noindex' }).end(html('Other'))
  })
  const urls = ['/header', '/meta', '/other-bot'].map((path) => server.url(path))
  await crawl({ ...folders, ...quick, urls })
  const doubts = Object.fromEntries(
    readRecords(folders.output).map(({ title, doubts }) => [title, doubts.filter((doubt) => doubt.startsWith('no'))]),
  )
  expect(doubts).toEqual({ Header: ['noindex', 'noarchive'], Meta: ['noarchive'], Other: [] })
})

test('articles that all at once look unlike those of the days before make their source ill', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  let count = 0
  const serve = (isBroken: boolean) => {
    const items = Array.from({ length: 10 }, () => {
      count += 1
      const path = `/news/${count}`
      const image = isBroken ? '' : `<meta property="og:image" content="http://${server.host}/${count}.jpg">`
      const page = articlePage({ title: `Story ${count}`, paragraphs: story(`Output of good ${count}`), head: image })
      server.handle(path, page)
      return { path, title: `Story ${count}` }
    })
    server.handle('/feed.xml', feed(`http://${server.host}`, items))
  }
  const run = (day: number) => {
    const now = () => Date.parse(`2026-03-0${day}T12:00:00Z`)
    return crawl({ ...folders, ...quick, recheckHours: [], now, sources: [{ url: server.url('/feed.xml') }] })
  }
  for (const day of [2, 3]) {
    serve(false)
    expect(await run(day)).toMatchObject({ new: 10, exit_status: 0, errors: [] })
  }
  serve(true)
  const url = server.url('/feed.xml')
  expect(await run(4)).toMatchObject({ new: 10, failed: 0, exit_status: 1, errors: [{ code: 'layout_drift', url }] })
  expect(status(folders).sources).toMatchObject([{ url, error: null, drift: expect.stringContaining('lack images') }])
})
