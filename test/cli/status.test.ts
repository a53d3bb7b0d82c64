import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { parseConfig } from '../../src/cli/config.ts'
import { crawl } from '../../src/pipeline/crawl.ts'
import { explain } from '../../src/pipeline/explain.ts'
import { status } from '../../src/pipeline/status.ts'
import { CrawlRuns } from '../../src/store/crawl-runs.ts'
import { main, newsledger } from '../support/cli.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer } from '../support/server.ts'

const quick = { allowPrivateNetwork: true, delay: 0, retries: 0, timeout: 5 }
const hour = 3_600_000

test('status without a ledger says that there is none', async () => {
  using folders = temporaryFolders()
  const { status: exit, stdout, stderr } = await newsledger(['status'], { cwd: folders.root })
  expect([exit, stdout]).toEqual([1, ''])
  expect(stderr).toContain('no run has left anything in output')
  expect(existsSync(folders.output)).toBe(false)
})

test('a state that may not be looked at is no ledger without one: status says why', async () => {
  using folders = temporaryFolders()
  mkdirSync(folders.output, { recursive: true })
  // A folder that leads to itself may be opened by nobody, not by root either.
  symlinkSync('state', join(folders.output, 'state'))
  const { status: exit, stderr } = await newsledger(['status'], { cwd: folders.root })
  expect(exit).not.toBe(0)
  expect(stderr).toContain('too many symbolic links')
})

test('status shows the last runs, a source that fails, and what waits for a retry', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/news/1', articlePage({ title: 'Exports rise', paragraphs: story('Exports') }))
  server.handle('/news/2', (_request, response) => void response.writeHead(500).end())
  const items = [
    { path: '/news/1', title: 'One' },
    { path: '/news/2', title: 'Two' },
  ]
  server.handle('/feed.xml', feed(`http://${server.host}`, items))
  const sources = [{ url: server.url('/feed.xml') }, { url: server.url('/status/403') }]
  await crawl({ ...folders, ...quick, sources })
  const found = status(folders)
  expect(found.runs).toMatchObject([{ command: 'crawl', report: { new: 1, failed: 1 } }])
  expect(found.sources).toMatchObject([
    { url: server.url('/feed.xml'), articles: 1, failures: 0, error: null, stale: null },
    { url: server.url('/status/403'), failures: 1, error: { code: 'http_4xx' } },
  ])
  expect(found.waiting).toMatchObject({ count: 1, first: [{ url: server.url('/news/2'), code: 'http_5xx', tries: 1 }] })

  const printed = await newsledger(['status', '--output', folders.output])
  expect(printed.status).toBe(1)
  expect(printed.stdout).toContain('http_4xx, once')
  expect(printed.stdout).toContain('1 address waits for a retry')
})

test('a source that brings nothing for four times its longest usual gap is stale, until it brings something', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  let count = 0
  server.handle('/feed.xml', (_request, response) => {
    const items = Array.from({ length: count }, (_, i) => ({ path: `/news/${i}`, title: `Story ${i}` }))
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(`http://${server.host}`, items))
  })
  let now = Date.parse('2026-03-02T00:00:00Z')
  const visit = () => {
    for (let i = 0; i < count; i += 1)
      server.handle(`/news/${i}`, articlePage({ title: `Story ${i}`, paragraphs: story(`Good ${i}`) }))
    return crawl({
      ...folders,
      ...quick,
      sources: [{ url: server.url('/feed.xml') }],
      now: () => now,
      recheckHours: [],
    })
  }
  for (count = 1; count <= 4; count += 1, now += hour) expect((await visit()).exit_status).toBe(0)
  count = 4
  now += 2.5 * hour
  expect(await visit()).toMatchObject({ exit_status: 0, errors: [] })
  now += hour
  expect(await visit()).toMatchObject({
    exit_status: 1,
    errors: [{ code: 'stale_source', url: server.url('/feed.xml') }],
  })
  expect(status({ ...folders, now: () => now }).sources[0]?.stale).toBe(
    'nothing new for 5 hours, where 60 minutes is its longest usual gap',
  )
  count = 5
  expect(await visit()).toMatchObject({ new: 1, exit_status: 0 })
})

test('a source is stale when its new links yield nothing in three runs, and not for one dead link that is tried again', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const links = [{ path: '/news/1', title: 'Exports rise' }]
  const visit = async (hours: number) => {
    server.handle('/feed.xml', feed(`http://${server.host}`, links))
    const sources = [{ url: server.url('/feed.xml') }]
    const { errors } = await crawl({ ...folders, ...quick, sources, now: () => Date.now() + hours * hour })
    return errors.map(({ code }) => code)
  }
  for (const hours of [0, 1.1, 7.2, 31.3]) expect(await visit(hours)).toEqual(['gone'])
  for (const n of [2, 3]) {
    links.push({ path: `/news/${n}`, title: 'Exports rise' })
    expect(await visit(100 + n / 10)).toEqual(n === 2 ? ['gone'] : ['gone', 'stale_source'])
  }
})

test('explain says what decides, before and after an article was fetched', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/robots.txt', 'User-agent: *\nCrawl-delay: 2\nDisallow: /closed/\n')
  server.handle('/news/1', articlePage({ title: 'Exports rise', paragraphs: story('Exports') }))
  const options = { ...folders, ...quick }
  const url = server.url('/news/1')
  expect(await explain(server.url('/closed/1'), options)).toMatchObject({
    robots: { allowed: false, line: { number: 3, text: 'Disallow: /closed/' } },
    next: 'not fetched: robots.txt closes it (disallowed)',
  })
  expect(await explain(`${url}?utm_source=x`, options)).toMatchObject({
    url,
    article: null,
    delay_ms: 2000,
    next: 'fetched: it is new',
  })
  expect(filesBelow(folders.output)).toEqual([])

  await crawl({ ...options, urls: [url] })
  const known = await explain(url, options)
  expect(known.article?.path && existsSync(known.article.path)).toBe(true)
  expect(known.next).toMatch(/^not fetched before /)
  expect(known.found_in).toMatchObject({ title: expect.any(String), body: expect.any(String) })
  expect(await explain(known.id ?? '', options)).toMatchObject({ url })
})

test('what is damaged inside the state, where SQLite does not see it, is learnt again', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/news/1', articlePage({ title: 'Exports rise', paragraphs: story('Exports') }))
  server.handle('/feed.xml', feed(`http://${server.host}`, [{ path: '/news/1', title: 'Exports rise' }]))
  const options = { ...folders, ...quick, sources: [{ url: server.url('/feed.xml') }] }
  await crawl(options)
  const database = new DatabaseSync(join(folders.output, 'state', 'state.sqlite'))
  const damaged = `'{"failures":0'`
  database.exec(`INSERT OR REPLACE INTO hosts VALUES ('${server.host}', ${damaged}); UPDATE robots SET entry = ${damaged};
    UPDATE sources SET gaps = ${damaged}; UPDATE runs SET report = ${damaged}; UPDATE articles SET found_in = ${damaged}`)
  database.close()
  expect(status(folders).runs).toEqual([])
  using runs = CrawlRuns.open(folders.output)!
  expect([runs.list(9), runs.hosts()]).toEqual([[], []])
  expect(await explain(server.url('/news/1'), options)).toMatchObject({ found_in: null })
  expect(await crawl(options)).toMatchObject({ exit_status: 0, unchanged: 1, errors: [] })
})

test('explain and --dry-run ask nothing of a host that rests, and say why', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/robots.txt', 'User-agent: *\nDisallow:\n')
  server.handle('/feed.xml', (_request, response) => void response.writeHead(429, { 'retry-after': '7200' }).end())
  const options = { ...folders, ...quick }
  const urls = [server.url('/feed.xml')]
  await crawl({ ...options, urls })
  const asked = server.requests.length
  expect(await crawl({ ...options, urls, dryRun: true })).toMatchObject({
    failed: 1,
    errors: [{ code: 'rate_limited' }],
  })
  expect(await explain(server.url('/news/1'), options)).toMatchObject({
    robots: { allowed: true, problem: null },
    host_rests: expect.stringMatching(/asks to wait until \d{4}/),
    next: 'not fetched: its host rests',
  })
  expect(server.requests).toHaveLength(asked)
})

test('explain does not blame robots.txt for what is wrong with the host', async () => {
  using folders = temporaryFolders()
  const found = await explain('http://127.0.0.1:9/news/1', { ...folders, ...quick, allowPrivateNetwork: false })
  expect(found).toMatchObject({ robots: { allowed: false, code: 'private_address' } })
  expect(found.next).toMatch(/^not fetched: cannot fetch .*\(private_address\)$/)
})

test('explain says of a source how it did, with its own delay', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/news/1', articlePage({ title: 'Exports rise', paragraphs: story('Exports') }))
  server.handle('/feed.xml', feed(`http://${server.host}`, [{ path: '/news/1', title: 'Exports rise' }]))
  server.handle('/ill.xml', (_request, response) => void response.writeHead(403).end())
  const sources = [
    { url: server.url('/feed.xml?n=1'), delay: 40 },
    { url: server.url('/ill.xml'), delay: 20 },
  ]
  const options = { ...folders, ...quick, sources }
  const [url, ill] = [server.url('/feed.xml?n=1'), server.url('/ill.xml')]
  const next = 'read, as each crawl that is given it reads it'
  expect(await explain(url, options)).toMatchObject({ url, delay_ms: 40, source: { read_at: null, failures: 0 }, next })
  expect(await explain(server.url('/other.xml'), options)).toMatchObject({ source: null, next: 'fetched: it is new' })

  const slow = await crawl({ ...options, sources: [{ url, delay: 600 }], dryRun: true })
  expect(slow.cost).toEqual([{ host: server.host, requests: 1, minutes: 0.01 }])
  expect((await crawl({ ...options, delay: 0 })).hosts[0]?.min_gap_ms).toBeGreaterThanOrEqual(40)
  await crawl(options)
  expect(await explain(url, options)).toMatchObject({ url, next, source: { read_at: expect.any(String), error: null } })
  expect(await explain(ill, options)).toMatchObject({
    next,
    source: { failures: 2, error: 'http_4xx', read_at: null },
  })
  const places = ['--articles', folders.articles, '--output', folders.output, '--allow-private-network']
  const { stdout } = await newsledger(['explain', ill, ...places], { cwd: folders.root })
  expect(stdout).toMatch(
    /^source {8}never read whole; last news never; http_4xx, 2 times in a row: cannot fetch .* 403$/m,
  )
})

test('init writes a config file that is valid, names every setting, and is never overwritten', async () => {
  using folders = temporaryFolders()
  const { status: exit, stdout } = await newsledger(['init'], { cwd: folders.root })
  expect(exit).toBe(0)
  // Neither cron nor systemd has the shell's PATH.
  const program = `${process.execPath} ${main}`
  expect(stdout).toContain(`*/10 * * * * cd ${folders.root} && ${program} crawl --quiet\n`)
  expect(stdout).toContain(`ExecStart=${program} crawl --quiet\n`)
  expect(stdout).toContain('OnCalendar=*:0/10')
  const path = join(folders.root, 'newsledger.config.json')
  const text = readFileSync(path, 'utf8')
  expect((await parseConfig(text, path)).rest).toEqual({ sources: [], robots: {} })
  // Every commented line is a valid setting once its comment marks are taken away.
  const settings = [...text.matchAll(/^ {2}\/\/ ("[a-z_]+": .*),$/gm)].map((match) => match[1]!)
  expect(settings.length).toBeGreaterThan(10)
  for (const setting of settings) await parseConfig(`{${setting}}`, path)
  expect(text).toContain('// most articles in this run [none]\n')
  writeFileSync(path, '{}')
  expect((await newsledger(['init'], { cwd: folders.root })).status).toBe(1)
  expect(readFileSync(path, 'utf8')).toBe('{}')
})

test('init in a folder with a space and a percent sign prints lines that lead there', async () => {
  using folders = temporaryFolders()
  const cwd = join(folders.root, '50% of news')
  mkdirSync(cwd)
  const { stdout } = await newsledger(['init', '--config', 'my sources.json'], { cwd })
  const file = join(cwd, 'my sources.json')
  const cron = /^ {2}\*\/10 \* \* \* \* (.*)$/m.exec(stdout)?.[1] ?? ''
  // What cron gives its shell: the first bare percent sign would end it.
  expect(cron.replaceAll('\\%', '')).not.toContain('%')
  const shell = cron.replaceAll('\\%', '%').replace(/ crawl --quiet.*/, ` crawl --dry-run --json --config '${file}'`)
  expect(cron.replaceAll('\\%', '%')).toContain(`--config '${file}'`)
  writeFileSync(file, '{"sources": ["http://127.0.0.1:1/feed.xml"]}')
  const said = execFileSync('sh', ['-c', `${shell} || true`], {
    cwd: '/',
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  expect(JSON.parse(said)).toMatchObject({ errors: [{ code: 'private_address' }] })
  expect(stdout).toContain(`WorkingDirectory=${cwd.replaceAll('%', '%%')}\n`)
  expect(stdout).toContain(`--config "${file.replaceAll('%', '%%')}"\n`)
})

test.each([
  ['nowhere/config.json', 'no such file or folder'],
  ['dangling.json', 'a file of that name stands in the way'],
])('init --config %s says why it writes nothing', async (name, why) => {
  using folders = temporaryFolders()
  symlinkSync('gone.json', join(folders.root, 'dangling.json'))
  const { status: exit, stderr } = await newsledger(['init', '--config', name], { cwd: folders.root })
  expect([exit, stderr]).toEqual([1, `newsledger: cannot write ${name}: ${why}\n`])
})
