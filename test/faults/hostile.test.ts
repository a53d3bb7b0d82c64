import { createHash } from 'node:crypto'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { crawl } from '../../src/pipeline/crawl.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { put, seedFile } from '../support/article-files.ts'
import { newsledger } from '../support/cli.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'
import { readRecords } from '../support/ledger.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer, type TestServer } from '../support/server.ts'
import { expectAddsUp, expectSound, wholeChanges } from './whole.ts'

const options = {
  allowPrivateNetwork: true,
  delay: 0,
  retries: 0,
  timeout: 2,
  maxBytes: 1_000_000,
  perHost: 8,
  concurrency: 32,
}

function serveHealthy(server: TestServer, count: number): string {
  const items = Array.from({ length: count }, (_, i) => ({ path: `/news/${i}`, title: `Of the ${i}th day` }))
  for (const { path, title } of items) server.handle(path, articlePage({ title, paragraphs: story(`Output ${title}`) }))
  server.handle('/feed.xml', feed(`http://${server.host}`, items))
  return server.url('/feed.xml')
}

/** Each way to misbehave, and the code that the report has for it. */
const outcomes: Record<string, string> = {
  '/never': 'timeout',
  '/never-ends-headers': 'timeout',
  '/drip': 'timeout',
  '/endless': 'too_large',
  '/endless-headers': 'too_large',
  '/many-cookies': 'too_large',
  '/links?count=40000': 'too_large',
  '/bomb-gzip': 'too_large',
  '/bomb-br': 'too_large',
  '/bomb-zstd': 'too_large',
  '/bomb-nested': 'too_large',
  '/damaged-gzip': 'bad_encoding',
  '/damaged-br': 'bad_encoding',
  '/damaged-zstd': 'bad_encoding',
  '/unknown-encoding': 'bad_encoding',
  '/many-encodings': 'bad_encoding',
  '/cut-gzip': 'bad_encoding',
  '/gzip-garbage': 'bad_encoding',
  '/truncated': 'truncated',
  '/truncated-chunked': 'truncated',
  '/longer-than-stated': 'reset',
  '/no-http': 'reset',
  '/reset': 'reset',
  '/hang-up': 'reset',
  '/redirects/10000': 'redirect_loop',
  '/redirect-loop': 'redirect_loop',
  '/redirect-circle/a': 'redirect_loop',
  '/redirect-nowhere': 'bad_redirect',
  '/redirect?to=file:///etc/passwd': 'bad_redirect',
  '/redirect?to=data:text/html,hello': 'bad_redirect',
  '/status/503?retry-after=-5': 'http_5xx',
  '/deep?depth=50000': 'too_complex',
  '/control-bytes': 'not_an_article',
  '/wrong-charset': 'not_an_article',
  '/etag-changes': 'not_an_article',
  '/modified-in-future': 'not_an_article',
}

/** Each way to answer for robots.txt, and what becomes of a page of that host. */
const robots: Record<string, { as: string; code: string }> = {
  // 500 MB or no end: what is read of it counts (RFC 9309 §2.5 asks for 500 KiB).
  'an endless robots.txt': { as: '/endless', code: 'not_an_article' },
  'a robots.txt whose headers never end': { as: '/endless-headers', code: 'robots_unreachable' },
  'a robots.txt that drips': { as: '/drip', code: 'robots_unreachable' },
  'a robots.txt that is a bomb': { as: '/bomb-gzip', code: 'not_an_article' },
}

test('each hostile answer ends alone in its code, and the healthy source of the same run is done', async () => {
  using folders = temporaryFolders()
  await using healthy = await openServer()
  // A host of its own for each: one that fails again and again is let rest.
  await using hosts = new AsyncDisposableStack()
  const pages = new Map<string, string>()
  for (const path of Object.keys(outcomes)) pages.set(path, hosts.use(await openServer()).url(path))
  for (const [name, { as }] of Object.entries(robots))
    pages.set(name, hosts.use(await openServer({ robots: as })).url('/page'))
  const report = await crawl({
    ...folders,
    ...options,
    timeout: 5,
    urls: [...pages.values(), serveHealthy(healthy, 12)],
  })
  const codes = [...pages].map(([name, page]) => [name, report.errors.find(({ url }) => url === page)?.code])
  const expected = Object.entries(robots).map(([name, { code }]) => [name, code])
  expect(codes).toEqual([...Object.entries(outcomes), ...expected])
  expect(report.new).toBe(12)
  expectAddsUp(report)
  await expectSound(folders)
})

test('a host that asks for a year of patience gets it, and the others do not wait', async () => {
  using folders = temporaryFolders()
  await using healthy = await openServer()
  await using patient = await openServer()
  const urls = ['/status/503?retry-after=31536000', '/page'].map((path) => patient.url(path))
  const started = performance.now()
  const report = await crawl({
    ...folders,
    ...options,
    perHost: 1,
    retries: 3,
    urls: [...urls, serveHealthy(healthy, 3)],
  })
  expect(report.errors.map(({ code }) => code)).toEqual(['rate_limited', 'rate_limited'])
  expect(report.new).toBe(3)
  expect(performance.now() - started).toBeLessThan(5_000)
})

test('traps without end are left after a budget: calendars, a sitemap of itself, entities', {
  timeout: 60_000,
}, async () => {
  using folders = temporaryFolders()
  await using healthy = await openServer()
  await using hostile = await openServer()
  const urls = ['/calendar/1', '/sitemap-of-itself', '/entity-bomb'].map((path) => hostile.url(path))
  const report = await crawl({
    ...folders,
    ...options,
    sources: [...urls, serveHealthy(healthy, 3)].map((url) => ({ url })),
  })
  expect(report.new).toBeGreaterThanOrEqual(3)
  expect(hostile.requests.length).toBeLessThan(500)
  expect(JSON.stringify(report)).not.toContain('hahahahaha')
  expectAddsUp(report)
})

test('a page that claims another site’s address does not take that site’s article', async () => {
  using folders = temporaryFolders()
  await using good = await openServer({ host: '127.0.0.1' })
  await using bad = await openServer({ host: '127.0.0.2' })
  good.handle('/news/1', articlePage({ title: 'The true story', paragraphs: story('Tea') }))
  await crawl({ ...folders, ...options, urls: [good.url('/news/1')] })
  const [before] = readRecords(folders.output)
  bad.handle(
    '/fake',
    articlePage({ title: 'The false story', paragraphs: story('Poison'), canonical: good.url('/news/1') }),
  )
  await crawl({ ...folders, ...options, urls: [bad.url('/fake')] })
  const changes = wholeChanges(folders)
  expect(changes.map(({ type }) => type)).toEqual(['new', 'new'])
  expect(changes[1]?.url).toBe(bad.url('/fake'))
  expect(readRecords(folders.output)).toContainEqual(before)
})

test('two texts under one canonical address in one run are two versions, both kept', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  for (const name of ['one', 'two'])
    server.handle(
      `/${name}`,
      articlePage({ title: 'One story', paragraphs: story(`Tea ${name}`), canonical: server.url('/news/1') }),
    )
  const report = await crawl({ ...folders, ...options, urls: [server.url('/one'), server.url('/two')] })
  expect(report).toMatchObject({ new: 1, updated: 1, failed: 0 })
  expect(filesBelow(folders.articles).filter((path) => path.endsWith('.txt'))).toHaveLength(2)
  await expectSound(folders)
})

test('a password in any address is in no log, no report and no file', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const secret = 's3cr3t-word'
  const withSecret = (path: string) => `http://user:${secret}@${server.host}${path}`
  const page = (name: string) =>
    articlePage({
      title: name,
      paragraphs: story(name),
      canonical: withSecret(`/${name}`),
      head: `<base href="${withSecret('/')}">`,
    })
  server.handle('/one', page('one'))
  server.handle('/two', (_request, response) => void response.writeHead(302, { location: withSecret('/one') }).end())
  server.handle(
    '/feed.xml',
    feed(`http://user:${secret}@${server.host}`, [
      { path: '/one', title: 'One' },
      { path: '/three', title: 'Three' },
    ]),
  )
  const places = ['--articles', folders.articles, '--output', folders.output]
  const urls = [withSecret('/feed.xml'), ...['/', '/feed.xml', '/one', '/two'].map((path) => server.url(path))]
  const ran = await newsledger([
    'crawl',
    ...urls,
    ...places,
    '--allow-private-network',
    '--delay',
    '0',
    '--retries',
    '0',
    '--log-level',
    'trace',
    '--json',
    '--keep-pages',
  ])
  expect(JSON.parse(ran.stdout)).toMatchObject({ new: 1 })
  expect(ran.stdout + ran.stderr).not.toContain(secret)
  for (const path of filesBelow(folders.root)) {
    // The page itself is kept as it came.
    if (!path.includes('/pages/')) expect(readFileSync(join(folders.root, path)).includes(secret), path).toBe(false)
  }
  expect(server.requests.filter(({ headers }) => headers.authorization !== undefined)).toEqual([])
})

const good = seedFile({ body: 'A good body with words enough.' })
const bomb = `${'a: &a ["x","x","x","x","x","x","x","x","x"]\n'}${Array.from('bcdefghi', (name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`).join('\n')}`

test('hostile article files: nothing runs, nothing leaves the folders, each fails alone', async () => {
  using folders = temporaryFolders()
  const marker = join(folders.root, 'executed')
  const code = `require('fs').writeFileSync(${JSON.stringify(marker)}, '')`
  for (const [i, name] of ['js', 'javascript', 'JS', 'coffee', 'json', 'node', 'eval'].entries())
    put(folders.articles, `code-${i}.txt`, `---${name}\n${code}\n---\nA body.\n`)
  put(folders.articles, 'tag.txt', good.replace('publisher: 나래신문', 'publisher: !!js/function "function(){}"'))
  put(folders.articles, 'bomb.txt', good.replace('---\nid', `---\n${bomb}\nid`))
  put(
    folders.articles,
    'proto.txt',
    good
      .replace('---\nid', '---\n__proto__: {"polluted": true}\nconstructor: x\ntoString: y\nid')
      .replaceAll('901_0000000001', '901_0000000002'),
  )
  for (const [i, id] of ['../../out', '/etc/out', 'a/../../b', '..', '.hidden', 'nul\\u0000', 'CON'].entries())
    put(folders.articles, `id-${i}.txt`, good.replace('id: 901_0000000001', `id: ${id}`))
  put(folders.articles, 'new\nline.txt', good)
  put(
    folders.articles,
    'latin.txt',
    Buffer.concat([Buffer.from(good.slice(0, 40)), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from(good.slice(40))]),
  )
  put(folders.articles, 'surrogate.txt', good.replace('title: "A title"', 'title: "half \\ud800 pair"'))
  symlinkSync('/etc', join(folders.articles, 'etc'))
  const report = await ingest(folders)
  expectAddsUp(report)
  expect(filesBelow(folders.root).filter((path) => !/^(articles|output)\//.test(path))).toEqual([])
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
  expect(report.errors.filter(({ code }) => code === 'internal')).toEqual([])
  expect(report.new).toBeGreaterThan(0)
  for (const { message } of report.errors) expect(message.length).toBeLessThan(2000)
  const failed = new Set(report.errors.map(({ path }) => path?.slice(folders.articles.length + 1)))
  for (let i = 0; i < 7; i += 1) expect(failed).toContain(`code-${i}.txt`)
  for (const name of ['id-0.txt', 'id-1.txt', 'id-2.txt', 'id-3.txt', 'latin.txt']) expect(failed).toContain(name)
})

test('a folder of thousands of files that are none of ours costs no more than a look', async () => {
  using folders = temporaryFolders()
  put(folders.articles, 'a.txt', good)
  for (let i = 0; i < 2000; i += 1)
    writeFileSync(join(folders.articles, `${createHash('md5').update(String(i)).digest('hex')}.html`), '')
  const started = performance.now()
  expect(await ingest(folders)).toMatchObject({ discovered: 1, new: 1 })
  expect(performance.now() - started).toBeLessThan(1500)
})
