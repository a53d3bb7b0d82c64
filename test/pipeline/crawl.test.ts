import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openDemoSite } from '../../src/demo/server.ts'
import { sha256Hex } from '../../src/lib/hash.ts'
import { outcomes } from '../../src/model/outcome.ts'
import type { RunReport } from '../../src/model/run-report.ts'
import { crawl, recrawl } from '../../src/pipeline/crawl.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { ingestPages } from '../../src/pipeline/ingest-pages.ts'
import { verify } from '../../src/pipeline/verify.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'
import { readChanges, readRecords } from '../support/ledger.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer, type TestServer } from '../support/server.ts'

const quick = { allowPrivateNetwork: true, delay: 0, retries: 0, timeout: 5 }

function sumOfOutcomes(report: RunReport): number {
  return outcomes.reduce((sum, outcome) => sum + report[outcome], 0)
}

/** Serves stories at `/news/1` … and a feed of them. */
function servePaper(server: TestServer, count: number): void {
  const items = Array.from({ length: count }, (_, i) => ({ path: `/news/${i + 1}`, title: `Story ${i + 1}` }))
  for (const { path, title } of items)
    server.handle(path, articlePage({ title, paragraphs: story(`Output of good ${path.slice(6)}`) }))
  server.handle('/feed.xml', (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(`http://${server.host}`, items))
  })
}

const paths = (server: TestServer) => server.requests.map(({ path }) => path)

test('a feed’s articles become article files and records, and a second crawl asks for none of them again', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 3)
  const first = await crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')] })
  expect(first).toMatchObject({ sources: 1, discovered: 3, new: 3, fetched: 3, records: 3, exit_status: 0, errors: [] })
  expect(filesBelow(folders.articles).filter((path) => path.endsWith('.txt'))).toHaveLength(3)
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })

  const before = server.requests.length
  const second = await crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')] })
  expect(second).toMatchObject({ discovered: 3, unchanged: 3, fetched: 0, records: 0 })
  expect(paths(server).slice(before)).toEqual(['/feed.xml'])
})

test('a record that was deleted is built again by the next crawl that meets its article: from the article file, else from the page', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const pages = ['one', 'two'].map((name) => articlePage({ title: name, paragraphs: story(`Output of ${name}`) }))
  const serve = (_request: IncomingMessage, response: ServerResponse, page: string) => {
    response.writeHead(200, { 'content-type': 'text/html', etag: '"1"' }).end(page)
  }
  const items = [1, 2].map((n) => ({ path: `/news/${n}`, title: `Story ${n}` }))
  for (const [i, { path }] of items.entries()) server.handle(path, (req, res) => serve(req, res, pages[i]!))
  server.handle('/feed.xml', (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(`http://${server.host}`, items))
  })
  const options = { ...folders, ...quick, urls: [server.url('/feed.xml')] }
  await crawl(options)
  const records = readRecords(folders.output)
  const asked = paths(server).length

  rmSync(join(folders.output, 'records'), { recursive: true })
  expect(await crawl({ ...options, dryRun: true })).toMatchObject({ unchanged: 2, records: 0 })
  expect(await crawl(options)).toMatchObject({ discovered: 2, unchanged: 2, fetched: 0, records: 2, exit_status: 0 })
  expect(readRecords(folders.output)).toEqual(records)
  rmSync(join(folders.output, 'records'), { recursive: true })
  expect(await crawl({ ...options, urls: [server.url('/news/1')] })).toMatchObject({ unchanged: 1, fetched: 0 })
  expect(readRecords(folders.output)).toHaveLength(1)
  expect(paths(server).slice(asked)).not.toContain('/news/1')

  rmSync(folders.articles, { recursive: true })
  expect(await crawl(options)).toMatchObject({ discovered: 2, unchanged: 2, fetched: 1, records: 1 })
  expect(readRecords(folders.output)).toHaveLength(2)
  expect(readChanges(folders.output)).toHaveLength(2)
})

test('a record whose article file is damaged too is told by the crawl that misses it', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 1)
  await crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')] })
  rmSync(join(folders.output, 'records'), { recursive: true })
  const [file = ''] = filesBelow(folders.articles).filter((path) => path.endsWith('.txt'))
  const path = join(folders.articles, file)
  writeFileSync(path, readFileSync(path, 'utf8').replace('February', 'January'))
  const report = await crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')] })
  expect(report).toMatchObject({ discovered: 1, unchanged: 1, exit_status: 1 })
  expect(report.errors.map(({ code }) => code)).toEqual(['hash_mismatch', 'missing_record'])
})

test('validators that a page behind a redirect gave are sent to that page alone', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 2)
  const asked: [path: string, validator: string | undefined][] = []
  let target = '/a.xml'
  const answer = (request: IncomingMessage, response: ServerResponse, item: number) => {
    asked.push([request.url!, request.headers['if-none-match']])
    // A counter that starts at 1 for each file: the same for other content elsewhere.
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
    else {
      const list = feed(`http://${server.host}`, [{ path: `/news/${item}`, title: `Story ${item}` }])
      response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' }).end(list)
    }
  }
  server.handle('/feed.xml', (request, response) => {
    if (target !== '/feed.xml') response.writeHead(302, { location: target }).end()
    else answer(request, response, 2)
  })
  server.handle('/a.xml', (request, response) => answer(request, response, 1))
  server.handle('/b.xml', (request, response) => answer(request, response, 2))
  const options = { ...folders, ...quick, sources: [{ url: server.url('/feed.xml') }] }
  expect(await crawl(options)).toMatchObject({ new: 1 })
  expect(await crawl(options)).toMatchObject({ unchanged: 1 })
  target = '/b.xml'
  expect(await crawl(options)).toMatchObject({ new: 1 })
  target = '/feed.xml'
  expect(await crawl(options)).toMatchObject({ unchanged: 1 })
  expect(await crawl(options)).toMatchObject({ unchanged: 1 })
  expect(asked).toEqual([
    ['/a.xml', undefined],
    ['/a.xml', '"1"'],
    ['/b.xml', undefined],
    ['/feed.xml', undefined],
    ['/feed.xml', '"1"'],
  ])
})

test('what ingest has read is known to the crawl after it: no page is asked for again, and one that is gone is told as gone', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 3)
  const options = { ...folders, ...quick, urls: [server.url('/feed.xml')] }
  await crawl(options)
  rmSync(folders.output, { recursive: true })
  await ingest(folders)
  const before = server.requests.length
  expect(await crawl(options)).toMatchObject({ discovered: 3, unchanged: 3, fetched: 0, errors: [] })
  expect(paths(server).slice(before)).toEqual(['/robots.txt', '/feed.xml'])
  server.handle('/news/1', (_request, response) => response.writeHead(404).end())
  expect(await recrawl({ ...options, urls: [server.url('/news/1')] })).toMatchObject({ failed: 1 })
  expect(readChanges(folders.output).map(({ type }) => type)).toEqual(['new', 'new', 'new', 'gone'])
})

test('the demo’s site in two rounds: every item ends once, one update keeps the older version, one is gone', async () => {
  using folders = temporaryFolders()
  using copy = temporaryFolders()
  await using site = await openDemoSite()
  const options = { ...folders, ...quick, retries: 2, urls: site.sources }
  const first = await crawl(options)
  expect(first).toMatchObject({ failed: 0, duplicate: 1, disallowed: 1, exit_status: 0 })
  expect(first.errors).toMatchObject([{ code: 'disallowed' }])
  expect(first.errors[0]?.message).toContain('Disallow: /archive/')
  expect(sumOfOutcomes(first)).toBe(first.discovered)
  // Ingest of the articles that a crawl wrote gives the same records.
  expect((await ingest({ articles: folders.articles, output: copy.output })).exit_status).toBe(0)
  expect(readRecords(copy.output)).toEqual(readRecords(folders.output))

  site.round(2)
  const second = await crawl(options)
  expect(second).toMatchObject({ updated: 1, failed: 1, disallowed: 1, exit_status: 1 })
  expect(second.errors.map(({ code }) => code).sort()).toEqual(['disallowed', 'gone'])
  expect(sumOfOutcomes(second)).toBe(second.discovered)

  const changes = readChanges(folders.output)
  expect(changes.map(({ seq }) => seq)).toEqual(changes.map((_, i) => i + 1))
  const update = changes.find(({ type }) => type === 'updated')
  const newer = readRecords(folders.output).find((record) => record.content_hash === update?.content_hash)
  expect(newer?.supersedes).toBe(update?.supersedes)
  const versions = filesBelow(folders.articles).filter((path) => path.includes(update?.id ?? '–'))
  expect(versions).toHaveLength(2)
  const gone = changes.filter(({ type }) => type === 'gone')
  expect(gone).toHaveLength(1)
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
})

test('a named article is fetched once and then known', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 1)
  const options = { ...folders, ...quick, urls: [server.url('/news/1')] }
  expect(await crawl(options)).toMatchObject({ sources: 0, discovered: 1, new: 1 })
  expect(await crawl(options)).toMatchObject({ discovered: 1, unchanged: 1, fetched: 0 })
})

test('an address that is named twice, with a fragment or in capitals too, is asked for once', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 1)
  const url = server.url('/news/1')
  const urls = [url, `${url}#top`, url.replace('http:', 'HTTP:'), url]
  expect(await crawl({ ...folders, ...quick, urls })).toMatchObject({ discovered: 1, new: 1, fetched: 1 })
})

test('recrawl fetches a known article by address and by id, and keeps the older version when the text changed', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 1)
  const url = server.url('/news/1')
  await crawl({ ...folders, ...quick, urls: [url] })
  const [old] = readRecords(folders.output)
  expect(await recrawl({ ...folders, ...quick, urls: [url] })).toMatchObject({
    discovered: 1,
    unchanged: 1,
    fetched: 1,
  })
  server.handle('/news/1', articlePage({ title: 'Story 1', paragraphs: story('Output of good 1', 4.9) }))
  expect(await recrawl({ ...folders, ...quick, urls: [old!.id] })).toMatchObject({ updated: 1, records: 1 })
  const files = filesBelow(folders.articles).filter((path) => path.endsWith('.txt'))
  expect(files).toHaveLength(2)
  const newest = readFileSync(join(folders.articles, files.find((path) => path.endsWith(`${old!.id}.txt`))!), 'utf8')
  expect(newest).toContain('4.9 percent')
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
})

test('an article that changes back is told of once a change: reading its files again tells nothing, nor does building its records again', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const url = server.url('/news/1')
  for (const good of ['Ore', 'Rye', 'Tin', 'Ore']) {
    server.handle('/news/1', articlePage({ title: 'Output', paragraphs: story(good) }))
    await recrawl({ ...folders, ...quick, urls: [url], keepPages: true })
  }
  const [told, records] = [readChanges(folders.output), readRecords(folders.output)]
  expect(told.map(({ type }) => type)).toEqual(['new', 'updated', 'updated', 'updated'])
  expect(await ingest(folders)).toMatchObject({ discovered: 4, unchanged: 4 })
  expect(readChanges(folders.output)).toEqual(told)

  rmSync(join(folders.output, 'state'), { recursive: true })
  expect(await ingestPages(folders)).toMatchObject({ discovered: 4, unchanged: 4 })
  expect(readChanges(folders.output)).toEqual(told)

  // The page is read again first, then its files: the record is that of the files.
  rmSync(join(folders.output, 'records'), { recursive: true })
  expect(await recrawl({ ...folders, ...quick, urls: [url] })).toMatchObject({ unchanged: 1, records: 1 })
  expect(await ingest(folders)).toMatchObject({ unchanged: 4, records: 2 })
  expect(readChanges(folders.output)).toEqual(told)
  expect(readRecords(folders.output).map((record) => record.content_hash)).toEqual(
    records.map((record) => record.content_hash),
  )
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
})

test.each([[['Ore', 'Rye', 'Ore']], [['Ore', 'Rye', 'Tin']], [['Ore', 'Rye', 'Tin', 'Rye']]])(
  'of the versions %s, which came within a second, the files alone tell the order, however they are laid',
  async (goods) => {
    using folders = temporaryFolders()
    await using server = await openServer()
    for (const good of goods) {
      server.handle('/news/1', articlePage({ title: 'Output', paragraphs: story(good) }))
      await recrawl({ ...folders, ...quick, urls: [server.url('/news/1')] })
    }
    const newest = (output: string) => {
      const [first, ...rest] = readChanges(output)
      return (rest.findLast(({ type }) => type === 'updated') ?? first!).content_hash
    }
    const files = filesBelow(folders.articles).filter((path) => path.endsWith('.txt'))
    for (let turn = 0; turn < files.length; turn += 1) {
      using laid = temporaryFolders()
      for (const [i, file] of [...files.slice(turn), ...files.slice(0, turn)].entries()) {
        mkdirSync(join(laid.articles, String(i)), { recursive: true })
        copyFileSync(join(folders.articles, file), join(laid.articles, String(i), 'a.txt'))
      }
      await ingest(laid)
      expect(readRecords(laid.output)).toEqual(readRecords(folders.output))
      expect(newest(laid.output)).toBe(newest(folders.output))
      expect(await ingest(laid)).toMatchObject({ unchanged: files.length })
    }
  },
)

test('of a text whose record is lost, the article file is believed before the page', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const url = server.url('/news/1')
  server.handle('/news/1', articlePage({ title: 'Output', paragraphs: story('Ore') }))
  await crawl({ ...folders, ...quick, urls: [url] })
  const before = readRecords(folders.output)
  rmSync(join(folders.output, 'records'), { recursive: true })
  server.handle('/news/1', articlePage({ title: 'Output, told again', paragraphs: story('Ore') }))
  await recrawl({ ...folders, ...quick, urls: [url] })
  expect(readRecords(folders.output)).toEqual(before)
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
})

test('recrawl asks a host that rests because it failed, and not one that asked for its rest', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const fail = (headers = {}) =>
    server.handle('/news/1', (_request, response) => void response.writeHead(500, headers).end())
  fail()
  for (let i = 0; i < 5; i += 1) await crawl({ ...folders, ...quick, urls: [server.url('/news/1')] })
  const again = async () => (await recrawl({ ...folders, ...quick, urls: [server.url('/news/1')] })).errors
  expect(await crawl({ ...folders, ...quick, urls: [server.url('/news/1')] })).toMatchObject({
    errors: [{ code: 'host_parked' }],
  })
  expect(await again()).toMatchObject([{ code: 'http_5xx' }])
  server.handle('/news/1', articlePage({ title: 'Output', paragraphs: story('Ore') }))
  expect(await again()).toEqual([])
  fail({ 'retry-after': '7200' })
  expect(await again()).toMatchObject([{ code: 'rate_limited' }])
  const asked = server.requests.length
  expect(await again()).toMatchObject([{ code: 'rate_limited' }])
  expect(server.requests).toHaveLength(asked)
})

test('an unknown id, a page that is none, a refused address: each fails alone with its code', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 1)
  server.handle('/robots.txt', 'User-agent: *\nDisallow: /closed/\n')
  const urls = [
    server.url('/nothing-here'),
    server.url('/page'),
    server.url('/closed/1'),
    'ftp://a.example/x',
    'https://user:secret@a.example/',
    server.url('/news/1'),
  ]
  const report = await crawl({ ...folders, ...quick, urls })
  expect(report).toMatchObject({ discovered: 6, failed: 4, disallowed: 1, new: 1, exit_status: 1 })
  expect(report.errors.map(({ code }) => code).sort()).toEqual(
    ['bad_url', 'credentials_in_url', 'disallowed', 'gone', 'not_an_article'].sort(),
  )
  expect(JSON.stringify(report)).not.toContain('secret')
  const again = await recrawl({ ...folders, ...quick, urls: ['no_such_id'] })
  expect(again).toMatchObject({ failed: 1, errors: [{ code: 'not_found' }] })
})

test.each([
  ['last', ['/feed.xml', '/feed.xml', '/news/3', '/news/3']],
  ['first', ['/news/3', '/feed.xml', '/news/3', '/feed.xml']],
])(
  'an article that is named %s and listed too is one item, a source that is named twice is read once',
  async (_, named) => {
    using folders = temporaryFolders()
    await using server = await openServer()
    servePaper(server, 3)
    const report = await crawl({ ...folders, ...quick, urls: named.map((path) => server.url(path)) })
    expect(report).toMatchObject({ sources: 1, discovered: 3, new: 3, fetched: 3 })
    expect(paths(server).sort()).toEqual(['/feed.xml', '/news/1', '/news/2', '/news/3', '/robots.txt'])
  },
)

test('a source that stands twice in the config is read once', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 2)
  const url = server.url('/feed.xml')
  expect(await crawl({ ...folders, ...quick, sources: [{ url }, { url }] })).toMatchObject({ sources: 1, new: 2 })
  expect(paths(server).filter((path) => path === '/feed.xml')).toHaveLength(1)
})

test('a disallowed address alone makes exit status 1 where it was named, not where it was listed', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 2)
  server.handle('/robots.txt', 'User-agent: *\nDisallow: /news/2\n')
  expect(await crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')] })).toMatchObject({
    new: 1,
    disallowed: 1,
    exit_status: 0,
  })
  expect(await crawl({ ...folders, ...quick, urls: [server.url('/news/2')] })).toMatchObject({
    disallowed: 1,
    exit_status: 1,
  })
})

test('robots.txt is ignored for a host that the config names, and the report says so', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 1)
  server.handle('/robots.txt', 'User-agent: *\nDisallow: /\n')
  const report = await crawl({
    ...folders,
    ...quick,
    urls: [server.url('/feed.xml')],
    robots: { [server.host]: 'ignore' },
  })
  expect(report).toMatchObject({ new: 1, disallowed: 0, robots_ignored: [server.host] })
  expect(paths(server)).not.toContain('/robots.txt')
})

test('without --allow-private-network a loopback address is refused before any connection', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const report = await crawl({ ...folders, urls: [server.url('/feed.xml')], retries: 0 })
  expect(report).toMatchObject({ failed: 1, errors: [{ code: 'private_address' }], exit_status: 1 })
  expect(server.connections()).toBe(0)
})

test('sitemap indexes that lead only to each other are told as a source that lists nothing, also when they have not changed', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const serveIndex = (path: string, to: string) =>
    server.handle(path, (request, response) => {
      if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end()
      const xml = `<sitemapindex><sitemap><loc>${server.url(to)}</loc></sitemap></sitemapindex>`
      response.writeHead(200, { 'content-type': 'application/xml', etag: '"1"' }).end(xml)
    })
  serveIndex('/self.xml', '/self.xml')
  serveIndex('/there.xml', '/back.xml')
  serveIndex('/back.xml', '/there.xml')
  const urls = ['/self.xml', '/there.xml'].map((path) => server.url(path))
  for (let run = 0; run < 2; run += 1) {
    const { errors, exit_status } = await crawl({ ...folders, ...quick, urls })
    expect(errors.map(({ code, url }) => [code, url]).sort()).toEqual(urls.map((url) => ['empty_source', url]))
    expect(exit_status).toBe(1)
  }
})

test('a source of the config that fails is an error, but no item', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 1)
  const sources = [{ url: server.url('/status/500') }, { url: server.url('/feed.xml') }]
  const report = await crawl({ ...folders, ...quick, sources })
  expect(report).toMatchObject({ discovered: 1, new: 1, failed: 0, exit_status: 1, errors: [{ code: 'http_5xx' }] })
})

test('--limit counts articles, fairly over the sources, and the rest is skipped', async () => {
  using folders = temporaryFolders()
  await using one = await openServer()
  await using two = await openServer()
  servePaper(one, 5)
  servePaper(two, 5)
  const urls = [one.url('/feed.xml'), two.url('/feed.xml')]
  const report = await crawl({ ...folders, ...quick, urls, limit: 4 })
  expect(report).toMatchObject({ discovered: 10, skipped: 6, fetched: 4 })
  for (const server of [one, two]) expect(paths(server).filter((path) => path.startsWith('/news/'))).toHaveLength(2)
  // What was left out is taken up by the next run.
  expect(await crawl({ ...folders, ...quick, urls })).toMatchObject({ discovered: 10, skipped: 0 })
})

test('--limit opens no further pages of a list that has listed enough', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 6)
  server.handle('/feed.xml', (request, response) => {
    const page = Number(new URL(request.url!, server.url('/')).searchParams.get('page') ?? 1)
    const item = (n: number) => `<entry><title>Story ${n}</title><link href="/news/${n}"/></entry>`
    const next = `<link rel="next" href="/feed.xml?page=${page + 1}"/>`
    response.writeHead(200, { 'content-type': 'application/atom+xml' })
    response.end(`<feed xmlns="http://www.w3.org/2005/Atom">${next}${item(page * 2 - 1)}${item(page * 2)}</feed>`)
  })
  const options = { ...folders, ...quick, urls: [server.url('/feed.xml')], limit: 1 }
  expect(await crawl(options)).toMatchObject({ new: 1, skipped: 1, lists: [{ listed: 2 }] })
  // What is left of the first page is too little: the second is opened.
  expect(await crawl(options)).toMatchObject({ new: 1, unchanged: 1, lists: [{ listed: 2 }, { listed: 2 }] })
})

test('--limit asks for no further sitemaps of an index once enough are listed', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 4)
  const xml = (text: string) => (_: IncomingMessage, response: ServerResponse) =>
    void response.writeHead(200, { 'content-type': 'application/xml' }).end(text)
  const loc = (path: string) => `<loc>${server.url(path)}</loc>`
  const parts = ['/a.xml', '/b.xml', '/c.xml'].map((path) => `<sitemap>${loc(path)}</sitemap>`).join('')
  server.handle('/index.xml', xml(`<sitemapindex>${parts}</sitemapindex>`))
  const urls = (...numbers: number[]) => numbers.map((n) => `<url>${loc(`/news/${n}`)}</url>`).join('')
  server.handle('/a.xml', xml(`<urlset>${urls(1, 2)}</urlset>`))
  server.handle('/b.xml', xml(`<urlset>${urls(3)}</urlset>`))
  server.handle('/c.xml', xml(`<urlset>${urls(4)}</urlset>`))
  const options = { ...folders, ...quick, urls: [server.url('/index.xml')] }
  expect(await crawl({ ...options, limit: 1 })).toMatchObject({ new: 1, skipped: 1, lists: [{}, { listed: 2 }] })
  expect(await crawl(options)).toMatchObject({ new: 3, unchanged: 1, lists: [{}, {}, {}, {}] })
})

test('a run that is stopped reads its list again the next time, although the list has not changed', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 2)
  const list = feed(
    `http://${server.host}`,
    [1, 2].map((n) => ({ path: `/news/${n}`, title: `Story ${n}` })),
  )
  server.handle('/feed.xml', (request, response) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
    else response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' }).end(list)
  })
  const stop = new AbortController()
  server.handle('/news/2', () => stop.abort())
  const options = { ...folders, ...quick, urls: [server.url('/feed.xml')] }
  expect(await crawl({ ...options, signal: stop.signal })).toMatchObject({ new: 1, skipped: 1 })
  servePaper(server, 2)
  server.handle('/feed.xml', (request, response) => {
    if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end()
    else response.writeHead(200, { 'content-type': 'application/rss+xml', etag: '"1"' }).end(list)
  })
  expect(await crawl(options)).toMatchObject({ new: 1, unchanged: 1 })
  // Now it is read whole: the next time costs one conditional request, and what it lists is as it was.
  const before = server.requests.length
  expect(await crawl(options)).toMatchObject({ sources: 1, discovered: 2, unchanged: 2, fetched: 0, errors: [] })
  expect(paths(server).slice(before)).toEqual(['/feed.xml'])
})

test('--since leaves out what a sitemap says was changed last before it, without fetching', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 3)
  const changed = ['2026-02-28', '2026-03-01', null]
  const entries = changed.map((day, i) => {
    const lastmod = day === null ? '' : `<lastmod>${day}</lastmod>`
    return `<url><loc>${server.url(`/news/${i + 1}`)}</loc>${lastmod}</url>`
  })
  server.handle('/sitemap.xml', (_request, response) => {
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(`<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${entries.join('')}</urlset>`)
  })
  const report = await crawl({ ...folders, ...quick, urls: [server.url('/sitemap.xml')], since: '2026-03-01' })
  expect(report).toMatchObject({ discovered: 3, new: 2, skipped: 1 })
  expect(paths(server)).not.toContain('/news/1')
})

test('--since leaves out what the feed dates before it, without fetching', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 2)
  const items = [
    { path: '/news/1', title: 'Old', date: '2026-02-27T09:00:00Z' },
    { path: '/news/2', title: 'New', date: '2026-03-02T09:00:00Z' },
  ]
  server.handle('/feed.xml', feed(`http://${server.host}`, items))
  const report = await crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')], since: '2026-03-01' })
  expect(report).toMatchObject({ discovered: 2, new: 1, skipped: 1 })
  expect(paths(server)).not.toContain('/news/1')
})

test('--since asks once only for what its page, and no list, dates before it', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  for (const n of [1, 2]) {
    const published = `2026-0${n}-10T08:00:00+00:00`
    server.handle(`/news/${n}`, articlePage({ title: `Story ${n}`, published, paragraphs: story(`Good ${n}`) }))
  }
  const items = [1, 2].map((n) => ({ path: `/news/${n}`, title: `Story ${n}` }))
  server.handle('/feed.xml', feed(`http://${server.host}`, items))
  const visit = (since?: string) =>
    crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')], ...(since && { since }) })
  expect(await visit('2026-02-01')).toMatchObject({ new: 1, skipped: 1, fetched: 2 })
  expect(await visit('2026-02-01')).toMatchObject({ unchanged: 1, skipped: 1, fetched: 0 })
  expect(await visit('2026-01-10')).toMatchObject({ new: 1, unchanged: 1, fetched: 1 })
})

test('--dry-run says what it would fetch, fetches no article and writes none', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 2)
  const report = await crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')], dryRun: true })
  // Nothing was there, and nothing is.
  expect(existsSync(folders.articles) || existsSync(folders.output)).toBe(false)
  expect(report).toMatchObject({ discovered: 2, skipped: 2, new: 0 })
  expect(report.plan).toEqual([
    { url: server.url('/news/1'), host: server.host, why: 'new' },
    { url: server.url('/news/2'), host: server.host, why: 'new' },
  ])
  expect(paths(server).filter((path) => path.startsWith('/news/'))).toEqual([])
  expect(filesBelow(folders.output).filter((path) => !path.startsWith('state/'))).toEqual([])
})

test('what a list names that is no article is skipped with one code, whatever it is instead', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const pages: Record<string, string> = {
    '/news/1.pdf': '%PDF-1.7\n1 0 obj',
    '/news/2': '',
    '/news/3': '<!doctype html><html lang="en"><title>Nothing</title><p>Nothing here.</p></html>',
  }
  for (const [path, page] of Object.entries(pages)) server.handle(path, page)
  const items = Object.keys(pages).map((path) => ({ path, title: path }))
  server.handle('/feed.xml', feed(`http://${server.host}`, items))
  const report = await crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')] })
  expect(report).toMatchObject({ discovered: 3, skipped: 3, failed: 0, exit_status: 0 })
  expect(report.errors.map(({ code }) => code)).toEqual(items.map(() => 'not_an_article'))

  // Who names an address is told what lies there.
  const named = await crawl({ ...folders, ...quick, urls: Object.keys(pages).map((path) => server.url(path)) })
  const told = new Map(named.errors.map(({ url, code, message }) => [url, `${code}: ${message}`]))
  expect(told.get(server.url('/news/1.pdf'))).toMatch(/^not_html: .* PDF/)
  expect(told.get(server.url('/news/3'))).toMatch(
    /^not_an_article: cannot take an article from .*; nor does the page list articles$/,
  )
})

test('one article under many addresses is one article', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 1)
  const items = ['', '?utm_source=rss', '#top', '?fbclid=x', '/'].map((tail) => ({
    path: `/news/1${tail}`,
    title: 'Story 1',
  }))
  server.handle('/feed.xml', feed(`http://${server.host}`, items).replaceAll('&', '&amp;'))
  const report = await crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')] })
  expect(report).toMatchObject({ discovered: 1, new: 1 })
})

test('an article that two listed pages claim to be is looked at once in a run, and does not go back and forth', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  for (const n of [1, 2])
    server.handle(
      `/news/${n}`,
      articlePage({ title: `Story ${n}`, paragraphs: story(`Good ${n}`), canonical: server.url('/news/1') }),
    )
  const items = [1, 2].map((n) => ({ path: `/news/${n}`, title: `Story ${n}` }))
  server.handle('/feed.xml', feed(`http://${server.host}`, items))
  const visit = (hours: number) =>
    crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')], now: () => Date.now() + hours * 3_600_000 })
  expect(await visit(0)).toMatchObject({ discovered: 2, new: 1, updated: 1 })
  expect(await visit(2)).toMatchObject({ discovered: 2, fetched: 1 })
  const told = readChanges(folders.output).length
  expect(await visit(20)).toMatchObject({ discovered: 2, unchanged: 2, fetched: 1 })
  expect(readChanges(folders.output)).toHaveLength(told)
})

test('a known article is looked at again 1, 6, 24 and 168 hours after it was fetched last, and then no more', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/news/1', articlePage({ title: 'Story', paragraphs: story('Good') }))
  server.handle('/feed.xml', feed(`http://${server.host}`, [{ path: '/news/1', title: 'Story' }]))
  const fetched: number[] = []
  const looks = [0, 0.9, 1.1, 7, 7.2, 31, 31.3, 199, 199.5, 9999]
  for (const hours of looks) {
    const now = () => Date.now() + hours * 3_600_000
    fetched.push((await crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')], now })).fetched)
  }
  expect(fetched).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 1, 0])
})

test('an article that was moved is looked at where it is now, and no more often than any other', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const page = articlePage({ title: 'Story', paragraphs: story('Good') })
  server.handle('/news/1', page)
  server.handle('/feed.xml', feed(`http://${server.host}`, [{ path: '/news/1', title: 'Story' }]))
  const visit = async (hours: number) => {
    const now = () => Date.now() + hours * 3_600_000
    return (await crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')], now })).fetched
  }
  expect(await visit(0)).toBe(1)
  server.handle('/news/1', (_request, response) => void response.writeHead(301, { location: '/moved/1' }).end())
  server.handle('/moved/1', page)
  const fetched: number[] = []
  for (const hours of [2, 2.1, 3.5, 3.6, 10, 10.1, 40, 41, 300, 301]) fetched.push(await visit(hours))
  expect(fetched).toEqual([1, 0, 1, 0, 1, 0, 1, 0, 1, 0])
  expect(readChanges(folders.output).map(({ type }) => type)).toEqual(['new', 'seen'])
})

test('a known article whose page is refused for ever is left alone in the end', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/news/1', articlePage({ title: 'Story', paragraphs: story('Good') }))
  server.handle('/feed.xml', feed(`http://${server.host}`, [{ path: '/news/1', title: 'Story' }]))
  const failed: number[] = []
  for (const hours of [0, 3, 3.1, 10, 40, 210, 2000]) {
    const now = () => Date.now() + hours * 3_600_000
    failed.push((await crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')], now })).failed)
    server.handle('/news/1', (_request, response) => void response.writeHead(403).end())
  }
  expect(failed).toEqual([0, 1, 0, 1, 1, 1, 0])
})

test('a change that a source states is looked for once more where its page is refused at first', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const item = { path: '/news/1', title: 'Story', updated: '2026-03-02T09:12:00+09:00' }
  const serve = (good: string) => server.handle('/news/1', articlePage({ title: 'Story', paragraphs: story(good) }))
  const visit = (hours: number) => {
    server.handle('/feed.xml', feed(`http://${server.host}`, [item]))
    const now = () => Date.now() + hours * 3_600_000
    return crawl({ ...folders, ...quick, urls: [server.url('/feed.xml')], recheckHours: [], now })
  }
  serve('Ore')
  await visit(0)
  item.updated = new Date(Date.now() + 1_800_000).toISOString()
  server.handle('/news/1', (_request, response) => void response.writeHead(403).end())
  expect(await visit(1)).toMatchObject({ failed: 1 })
  serve('Tin')
  expect(await visit(1.5)).toMatchObject({ unchanged: 1 })
  expect(await visit(2.1)).toMatchObject({ updated: 1 })
})

test('what failed is tried again by the next run whose time has come, and not before', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 2)
  server.handle('/news/2', (_request, response) => void response.writeHead(500).end())
  let now = Date.parse('2026-03-02T10:00:00Z')
  const options = { ...folders, ...quick, urls: [server.url('/feed.xml')], now: () => now }
  expect(await crawl(options)).toMatchObject({ new: 1, failed: 1, errors: [{ code: 'http_5xx' }] })
  servePaper(server, 2)
  now += 60_000
  expect(await crawl(options)).toMatchObject({ unchanged: 1, skipped: 1, new: 0 })
  now += 3_600_000
  expect(await crawl(options)).toMatchObject({ new: 1 })
})

test('an address that fails for as long as retry_days says is given up, and the report says so', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 1)
  server.handle('/news/1', (_request, response) => void response.writeHead(500).end())
  let now = Date.parse('2026-03-02T10:00:00Z')
  const options = { ...folders, ...quick, urls: [server.url('/feed.xml')], now: () => now, retryDays: 1 }
  const messages = []
  for (let run = 0; run < 12; run += 1, now += 4 * 3_600_000) {
    const report = await crawl(options)
    if (report.failed > 0) messages.push(report.errors[0]?.message)
  }
  expect(messages.filter((message) => message?.includes('given up'))).toHaveLength(1)
  expect(messages.at(-1)).toContain('given up')
  // 6 tries in the first day: at 0, 4, 8 h … and none after it.
  expect(messages).toHaveLength(7)
})

test('a page that is listed before it is served is found at the next look', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/feed.xml', feed(`http://${server.host}`, [{ path: '/news/1', title: 'Story 1' }]))
  let now = Date.parse('2026-03-02T10:00:00Z')
  const options = { ...folders, ...quick, urls: [server.url('/feed.xml')], now: () => now }
  expect(await crawl(options)).toMatchObject({ failed: 1, errors: [{ code: 'gone' }] })
  servePaper(server, 1)
  now += 600_000
  expect(await crawl(options)).toMatchObject({ skipped: 1 })
  now += 3_600_000
  expect(await crawl(options)).toMatchObject({ new: 1 })
})

test('a known article is looked at again when the feed states a later change', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 1)
  const list = (updated: string) =>
    server.handle('/feed.xml', feed(`http://${server.host}`, [{ path: '/news/1', title: 'Story 1', updated }]))
  list('2026-03-02T10:00:00Z')
  const options = { ...folders, ...quick, urls: [server.url('/feed.xml')] }
  await crawl(options)
  expect(await crawl(options)).toMatchObject({ unchanged: 1, fetched: 0 })
  list('2026-03-02T11:00:00Z')
  expect(await crawl(options)).toMatchObject({ unchanged: 1, fetched: 1 })
  list('2026-03-02T12:00:00Z')
  server.handle('/news/1', articlePage({ title: 'Story 1', paragraphs: story('Output of good 1', 4.9) }))
  expect(await crawl(options)).toMatchObject({ updated: 1, fetched: 1 })
})

test('the report’s hosts prove the politeness', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 4)
  const report = await crawl({ ...folders, ...quick, delay: 150, urls: [server.url('/feed.xml')] })
  expect(report.hosts).toMatchObject([{ host: server.host, requests: 6, retries: 0, status_429: 0 }])
  expect(report.hosts[0]!.min_gap_ms).toBeGreaterThanOrEqual(149)
  // The server shares our thread: it may notice one request late, and the next in time.
  expect(server.smallestGapMs()).toBeGreaterThanOrEqual(90)
})

test('the content hash is that of the body as it stands in the article file', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  servePaper(server, 1)
  await crawl({ ...folders, ...quick, urls: [server.url('/news/1')] })
  const [record] = readRecords(folders.output)
  expect(record?.body).toBe(story('Output of good 1').join('\n\n'))
  expect(record?.content_hash).toBe(sha256Hex(story('Output of good 1').join('\n\n')))
})
