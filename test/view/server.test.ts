import { appendFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { formatRecord } from '../../src/record/record.ts'
import { CrawlMemory } from '../../src/store/crawl-memory.ts'
import { changeLogPath, recordPath, stateFolder } from '../../src/store/folders.ts'
import { State } from '../../src/store/state.ts'
import { isOurHost } from '../../src/view/server.ts'
import {
  claim,
  english,
  hostile,
  korean,
  record,
  updated,
  usd,
  writeLedger,
  writeSampleLedger,
} from '../export/ledger.ts'
import { temporaryFolders } from '../support/folders.ts'
import { monthlyRecords, writeMonthlyLedger } from './ledger.ts'
import { ask, askJson, serve } from './serve.ts'

/** One ledger for all that only read it. */
const sample = temporaryFolders()
let view: Awaited<ReturnType<typeof serve>>

beforeAll(async () => {
  writeSampleLedger(sample.output)
  view = await serve(sample.output)
})

afterAll(async () => {
  await view.close()
  sample[Symbol.dispose]()
})

const titles = (found: { articles: { title: string }[] }) => found.articles.map(({ title }) => title)

test('articles stand by day, the latest first, undated ones last, each by its newest version', async () => {
  const found = await askJson(view, '/articles.json')
  expect(titles(found)).toEqual(['Chip exports rise', '반도체 수출', '=cmd|"/c calc"!A1'])
  expect(found.articles[0]).toMatchObject({ content_hash: updated.content_hash, versions: 2, claim_count: 4 })
  const { status, text } = await ask(view, '/')
  expect(status).toBe(200)
  expect(text).toContain('<h2>2025-11-30</h2>')
  expect(text).toContain('<a class="title" href="/article/901_0000000001" lang="ko" dir="auto">반도체 수출</a>')
})

test.each([
  ['q=exports', ['Chip exports rise']],
  ['q=%EC%88%98%EC%B6%9C', ['반도체 수출']],
  ['q=zebra', []],
  ['q=%2C%2C', []],
  ['language=ko', ['반도체 수출']],
  ['publisher=paper.example', ['Chip exports rise']],
  ['category=Economy', ['Chip exports rise']],
  ['since=2025-12', ['Chip exports rise']],
  ['until=2025-11', ['반도체 수출']],
  ['until=2025-11-29', []],
])('/articles.json?%s lists %j', async (query, expected) => {
  const found = await askJson(view, `/articles.json?${query}`)
  expect(titles(found)).toEqual(expected)
  expect(found.count).toBe(expected.length)
})

test('a long list is given page by page', async () => {
  using folders = temporaryFolders()
  const records = Array.from({ length: 60 }, (_, i) =>
    record({
      id: `paper.example_${i}`,
      url: `https://paper.example/${i}`,
      title: `Story ${i}`,
      body: `The ${i}th story.`,
    }),
  )
  writeLedger(
    folders.output,
    records.map((record) => ({ record })),
  )
  await using long = await serve(folders.output)
  const first = await askJson(long, '/articles.json')
  const second = await askJson(long, '/articles.json?page=2')
  expect([first.articles.length, first.has_more, second.articles.length, second.has_more]).toEqual([
    50,
    true,
    10,
    false,
  ])
  expect(new Set([...titles(first), ...titles(second)]).size).toBe(60)
  expect((await ask(long, '/articles?page=2')).text).toContain('<a rel="prev" href="/articles">← Newer</a>')
  expect(titles(await askJson(long, '/articles.json?page=999'))).toEqual([])
  const { text: beyond } = await ask(long, '/articles?language=en&page=999')
  expect(beyond).toContain('There is no page 999: the list ends before it.')
  expect(beyond).toContain('href="/articles?language=en">← The newest</a>')
})

test('an article has each of its figures marked, by how sure it is, with what it says beside it', async () => {
  const { text } = await ask(view, `/article/${updated.id}`)
  expect(text).toContain(
    `<a class="claim reported exact" id="claim-0" href="/claim/${updated.content_hash}/0" aria-describedby="tip-0">20.1 percent</a>`,
  )
  expect(text).toContain('<a class="claim forecast exact" id="claim-3"')
  expect(text).toContain('<strong>66,100,000,000 USD</strong>')
  const body = /<div class="body" lang="en">(.*?)<\/div>/s.exec(text)![1]!
  const read = body.replace(/<span class="tip".*?<\/span><\/span>/gs, '</span>').replace(/<[^>]+>/g, '')
  expect(read.trim().split(/\n+/)).toEqual(updated.body.split('\n\n'))
})

test('an older version is shown as that, and what changed word by word with the figures that moved', async () => {
  const older = await ask(view, `/article/${updated.id}?version=${english.content_hash}`)
  expect(older.text).toContain('This is version 1 of 2, an older text.')
  const { text } = await ask(view, `/article/${updated.id}/changes`)
  expect(text).toContain('<del>19.8</del><ins>20.1</ins> percent to <del>$65.9</del><ins>$66.1</ins> billion.')
  const { steps } = await askJson(view, `/article/${updated.id}/changes.json`)
  expect(steps).toHaveLength(1)
  expect(
    steps[0].claims.map(({ before, after }: Record<string, { text: string } | null>) => [before?.text, after?.text]),
  ).toEqual([
    ['19.8 percent', '20.1 percent'],
    ['$65.9 billion', '$66.1 billion'],
    [undefined, '6 to 7 percent'],
  ])
})

test('the JSON of an article is its record, as it stands on the disk', async () => {
  const { record: given, versions } = await askJson(view, `/article/${updated.id}.json`)
  expect(given).toEqual(JSON.parse(formatRecord(updated)))
  expect(versions.map(({ content_hash }: { content_hash: string }) => content_hash)).toEqual([
    english.content_hash,
    updated.content_hash,
  ])
})

test('a hostile text is text: no markup of its own, no steering characters, no link that runs', async () => {
  using folders = temporaryFolders()
  const bad = record({
    body: hostile.body,
    id: 'evil.example_<b>',
    url: 'javascript:alert(1)',
    title: '"><img src=http://10.0.0.1/x onerror=alert(1)>',
    publisher: { name: '</option><script>', id: 'evil.example' },
    images: [{ url: 'http://192.168.0.1/a.png', caption: '<img>', credit: null }],
  })
  writeLedger(folders.output, [{ record: bad }])
  await using evil = await serve(folders.output)
  for (const path of ['/articles', `/article/${encodeURIComponent(bad.id)}`]) {
    const { status, text } = await ask(evil, path)
    expect(status).toBe(200)
    expect(text).not.toMatch(/<img|<b>|<script>|javascript:|[\u202a-\u202e\u001b]/)
    expect(text).not.toMatch(/(?:src|href)="(?![/#])/)
  }
  const { text } = await ask(evil, `/article/${encodeURIComponent(bad.id)}`)
  expect(text).toContain('Red\uFFFD[0m and \uFFFDtfel\uFFFD and &lt;script&gt;; DROP TABLE articles.')
})

test('every answer forbids what is not the page’s own', async () => {
  const style = /href="(\/assets\/[0-9a-f]+\/style\.css)"/.exec((await ask(view, '/')).text)![1]!
  for (const path of ['/', '/articles.json', '/nope', style]) {
    const { headers } = await ask(view, path)
    expect(headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'")
    expect(headers['content-security-policy']).not.toContain('unsafe')
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  }
})

test.each([
  ['/nope', 404],
  ['/article/nobody_1', 404],
  [`/article/${updated.id}?version=${hostile.content_hash}`, 404],
  ['/article/%2e%2e%2f%2e%2e%2fetc%2fpasswd', 404],
  ['/../../etc/passwd', 404],
  ['/article/../../etc/passwd', 404],
  ['/assets/..%2f..%2fserver.ts', 404],
  ['/assets/000000000000/style.css', 404],
  ['/article/a%00b', 404],
  ['/article/%zz', 400],
  ['/articles?page=0', 400],
  ['/articles?page=1e9', 400],
  ['/articles?since=yesterday', 400],
  ["/articles?q=a'%20OR%201=1--", 200],
  ['/articles?q=%22AND%22%20NEAR(a%20b)*', 200],
  [`/articles?q=${'a'.repeat(501)}`, 400],
  [`/articles?q=${'word+'.repeat(99)}`, 200],
  [`/articles?x=${'a'.repeat(5000)}`, 414],
  ['/figure', 400],
  ['/figure?subject=nobody+knows', 404],
  ['/figure?subject=%2C', 404],
  [`/claim/${updated.content_hash}/99`, 404],
  [`/claim/${'0'.repeat(64)}/0`, 404],
  ['/claim/..%2f..%2fx/0', 404],
  ['/crawl/none', 404],
  ['http://evil.example/', 400],
])('%.60s answers %i, as page and as JSON', async (path, status) => {
  const page = await ask(view, path)
  expect(page.status).toBe(status)
  expect(page.headers['content-type']).toBe('text/html; charset=utf-8')
  expect(page.text).toContain('<main')
  const json = await ask(view, path.replace(/^([^?]*)/, '$1.json'))
  expect(json.status).toBe(status)
  if (status !== 200 && status !== 404) expect(JSON.parse(json.text).error.status).toBe(status)
})

test('a request line beyond all measure is refused and the server stays', async () => {
  expect((await ask(view, `/${'a'.repeat(20_000)}`)).status).toBe(431)
  expect((await ask(view, '/')).status).toBe(200)
})

test('only GET and HEAD are answered, HEAD without the page', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const { status, headers } = await ask(view, '/', { method })
    expect([status, headers.allow]).toEqual([405, 'GET, HEAD'])
  }
  const head = await ask(view, '/', { method: 'HEAD' })
  expect([head.status, head.text]).toEqual([200, ''])
  expect(Number(head.headers['content-length'])).toBe(Buffer.byteLength((await ask(view, '/')).text))
})

test.each([
  ['127.0.0.1:8080', '127.0.0.1', true],
  ['localhost:9', '127.0.0.1', true],
  ['[::1]:8080', '127.0.0.1', true],
  ['LOCALHOST', '127.0.0.1', true],
  ['evil.example', '127.0.0.1', false],
  ['127.0.0.1.evil.example', '127.0.0.1', false],
  ['192.168.0.7', '127.0.0.1', false],
  ['localhost.', '127.0.0.1', false],
  ['', '127.0.0.1', false],
  [undefined, '127.0.0.1', false],
  ['192.168.0.7:8080', '0.0.0.0', true],
  ['evil.example', '0.0.0.0', false],
  ['desk.example:8080', 'desk.example', true],
])('a request to %s on %s is ours: %s', (asked, host, expected) => {
  expect(isOurHost(asked, host)).toBe(expected)
})

test('a name that was made to resolve to this machine is answered with 421 and nothing of the ledger', async () => {
  const { status, text } = await ask(view, '/articles.json', { host: 'rebound.evil.example' })
  expect(status).toBe(421)
  expect(text).not.toContain('Chip exports')
})

test('a figure is found by words, each in its sentence, with its subjects over time', async () => {
  const found = await askJson(view, '/find.json?q=chip')
  expect(found.subjects).toEqual([{ text: 'Chip exports', count: 4 }])
  expect(found.claims.map(({ text, sentence }: Record<string, string>) => [text, sentence])).toEqual([
    ['20.1 percent', 'Chip exports rose 20.1 percent to $66.1 billion.'],
    ['$66.1 billion', 'Chip exports rose 20.1 percent to $66.1 billion.'],
  ])
  // Both stand in one sentence, once.
  expect((await ask(view, '/find?q=chip')).text.match(/<li><p/g)).toHaveLength(1)
  expect((await askJson(view, '/find.json?unit=people')).claims).toHaveLength(1)
  // Before anything is asked for: what the latest figures are of.
  expect((await ask(view, '/find')).text).toMatch(/Every number of the news.*Told of most lately.*>Chip exports</s)
  const late = await askJson(view, '/find.json')
  expect(late.subjects).toContainEqual({ text: 'Chip exports', count: 4 })
  expect(late.claims).toEqual([])
})

test('a figure over time has each article’s value, what fell below zero, forecasts apart', async () => {
  using folders = temporaryFolders()
  writeMonthlyLedger(folders.output)
  await using months = await serve(folders.output)
  const levels = await askJson(months, '/figure.json?subject=Chip+exports&unit=USD&kind=level')
  // Both spellings: of the Courier three a month, of the Post two.
  expect((await askJson(months, '/find.json?q=chip')).subjects).toEqual([{ text: 'Chip exports', count: 60 }])
  // Both papers, each month, and the Courier's twelve forecasts.
  expect(levels.points).toHaveLength(36)
  expect(levels.points.filter((point: { is_fact: boolean }) => !point.is_fact)).toHaveLength(12)
  expect(levels.points.slice(0, 3).map(({ date, y }: { date: string; y: number }) => [date, y])).toEqual([
    ['2025-02-02', 12.4e9],
    ['2025-02-02', 12.7e9],
    ['2025-02-02', 12.4e9],
  ])
  const changes = await askJson(
    months,
    '/figure.json?subject=the+CHIP+exports&kind=change&publisher=harbourpost.example',
  )
  expect(changes.points.slice(0, 2).map(({ y }: { y: number }) => y)).toEqual([3.3, -4])
  const byPeriod = await askJson(months, '/figure.json?subject=Chip+exports&unit=USD&kind=level&by=period')
  expect(byPeriod.points).toHaveLength(24)
  expect(byPeriod.points[0].date).toBe('2025-01-31')
  const { text } = await ask(months, '/figure?subject=Chip+exports&unit=USD&kind=level')
  expect(text).toContain('data-chart="/figure.json?subject=Chip+exports&amp;unit=USD&amp;kind=level"')
  expect(text.match(/<tr>/g)!.length).toBe(37)
})

test('the same figure elsewhere: who said it first, who agrees, who differs', async () => {
  using folders = temporaryFolders()
  const [courierApril, courierMay] = [monthlyRecords()[3]!, monthlyRecords()[4]!]
  writeMonthlyLedger(folders.output)
  await using months = await serve(folders.output)
  const april = await askJson(months, `/claim/${courierApril.content_hash}/1.json`)
  expect(
    april.elsewhere.map(({ publisher_name, verdict, text }: Record<string, string>) => [publisher_name, verdict, text]),
  ).toEqual([['Harbour Post', 'agrees', '$13.0 billion']])
  const may = await askJson(months, `/claim/${courierMay.content_hash}/1.json`)
  expect(
    may.elsewhere.map(({ publisher_name, verdict, text }: Record<string, string>) => [publisher_name, verdict, text]),
  ).toContainEqual(['Harbour Post', 'differs', '$14.2 billion'])
  const { text } = await ask(months, `/claim/${courierApril.content_hash}/1`)
  expect(text).toContain('1 publisher agrees, 0 differ')
  expect(text).toMatch(/this one<\/span>\s*<span class="tag first">first/)
})

test('a figure can be quoted with its source and a link', async () => {
  const { quotation, sentence_url } = await askJson(view, `/claim/${updated.content_hash}/1.json`)
  expect(quotation).toBe(
    '“Chip exports rose 20.1 percent to $66.1 billion.”\n— The Paper, Chip exports rise, 2025-12-29\nhttps://paper.example/news/1',
  )
  expect(sentence_url).toMatch(/^https:\/\/paper\.example\/news\/1#:~:text=/)
})

test('a record that is damaged while the page is open is told as that; all else goes on', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  await using open = await serve(folders.output)
  writeFileSync(recordPath(folders.output, updated.content_hash), '{"schema_version": 1, "body"')
  const damaged = await ask(open, `/article/${updated.id}`)
  expect(damaged.status).toBe(500)
  expect(damaged.text).toContain('it is not JSON')
  expect(damaged.text).toContain('newsledger verify --repair')
  expect((await ask(open, `/claim/${updated.content_hash}/0`)).status).toBe(500)
  rmSync(recordPath(folders.output, korean.content_hash))
  expect((await ask(open, `/article/${korean.id}`)).status).toBe(500)
  expect((await ask(open, '/find?q=chip')).text).toContain('its record cannot be read')
  expect((await ask(open, `/article/${updated.id}/changes`)).text).toContain('One of these two texts cannot be read')
  expect((await ask(open, '/')).status).toBe(200)
  expect(open.troubles.map((error) => (error as { code?: string }).code)).toContain('bad_record')
})

test('an index that is deleted while the page is open is built again', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  await using open = await serve(folders.output)
  rmSync(stateFolder(folders.output), { recursive: true })
  await open.settled()
  expect(titles(await askJson(open, '/articles.json?language=ko'))).toEqual(['반도체 수출'])
})

test('an index that is damaged under the open page is told as that, set aside and built again', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  await using open = await serve(folders.output)
  const path = join(stateFolder(folders.output), 'search.sqlite')
  for (const tail of ['', '-wal']) {
    const size = statSync(path + tail, { throwIfNoEntry: false })?.size ?? 0
    writeFileSync(path + tail, Buffer.alloc(size, 0xa5))
  }
  const statuses = new Set<number>()
  for (let i = 0; i < 20 && !statuses.has(200); i += 1) {
    // Each page for the first time, so that nothing comes from what is read already.
    statuses.add((await ask(open, `/find?q=chip&unit=USD&since=2025-0${(i % 9) + 1}`)).status)
    await open.settled()
  }
  expect([...statuses].at(-1)).toBe(200)
  expect([...statuses].every((status) => status === 503 || status === 200)).toBe(true)
  expect(titles(await askJson(open, '/articles.json'))).toHaveLength(3)
})

test('what comes into the ledger is there at the next look', async () => {
  using folders = temporaryFolders()
  writeLedger(folders.output, [{ record: english }])
  await using open = await serve(folders.output)
  const path = recordPath(folders.output, korean.content_hash)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, formatRecord(korean))
  const { content_hash, id, url } = korean
  appendFileSync(
    changeLogPath(folders.output),
    `${JSON.stringify({ seq: 2, at: '', type: 'new', content_hash, id, url })}\n`,
  )
  await open.settled()
  expect(titles(await askJson(open, '/articles.json'))).toEqual(['Chip exports rise', '반도체 수출'])
})

test('while the index cannot be opened each page says so with 503, and where to look again', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  // A file where the folder should be.
  writeFileSync(join(folders.output, 'state'), '')
  await using open = await serve(folders.output)
  const { status, headers, text } = await ask(open, '/articles?q=%22a')
  expect(status).toBe(503)
  expect(headers['retry-after']).toBe('5')
  expect(text).not.toContain('http-equiv')
  expect(text).toContain('<a href="/articles?q=%22a">Look again</a>')
  expect(text).toContain('href="/articles.json?q=%22a"')
  // Nor does an address lead elsewhere.
  expect((await ask(open, '//evil.example/')).text).not.toContain('evil.example')
  expect((await ask(open, '/crawl')).status).toBe(200)
})

test('a value in the same unit elsewhere within days may be the same figure in other words', async () => {
  using folders = temporaryFolders()
  const other = (body: string, subject: string, id: string, day: string) =>
    record({
      id,
      body,
      url: `https://${id}.example/`,
      publisher: { name: id, id },
      published_at: `${day}T10:00:00+09:00`,
      claims: [claim(body, '$65.9 billion', '65900000000', usd, { subject })],
    })
  const first = other('Chip sales were $65.9 billion.', 'Chip sales', 'one', '2025-12-01')
  writeLedger(folders.output, [
    { record: first },
    { record: other('Semiconductors brought $65.9 billion.', 'Semiconductors', 'two', '2025-12-05') },
    { record: other('Cars brought $65.9 billion.', 'Cars', 'three', '2025-11-02') },
  ])
  await using open = await serve(folders.output)
  const { elsewhere } = await askJson(open, `/claim/${first.content_hash}/0.json`)
  expect(elsewhere.map(({ id, found_by }: Record<string, string>) => [id, found_by])).toEqual([['two', 'value']])
})

test('the crawl: runs, outcomes by day, sources and hosts', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const state = new State(folders.output)
  const memory = new CrawlMemory(state)
  const report = (day: string, failed: number) => ({
    ...{
      started_at: `2025-12-${day}T06:00:00.000Z`,
      finished_at: `2025-12-${day}T06:01:30.000Z`,
      exit_status: failed > 0 ? 1 : 0,
    },
    ...{
      discovered: 10,
      new: 8 - failed,
      updated: 1,
      unchanged: 1,
      duplicate: 0,
      failed,
      disallowed: 0,
      skipped: 0,
      bytes: 2_500_000,
    },
    hosts: [{ host: 'paper.example', requests: 11, bytes: 2_500_000, min_gap_ms: 1003, retries: 1, status_429: 0 }],
    errors: failed > 0 ? [{ url: 'https://paper.example/<x>', code: 'timeout', message: 'no answer <script>' }] : [],
  })
  memory.ran('20251228T060000Z-aaaaaa', 'crawl', JSON.stringify(report('28', 0)))
  memory.ran('20251229T060000Z-bbbbbb', 'crawl', JSON.stringify(report('29', 2)))
  memory.hostHealth<object>().save('paper.example', {
    failures: 0,
    parkings: 1,
    restsUntil: Date.parse('2025-12-29T08:00:00Z'),
    because: 'failed',
  })
  state.close()
  const source = {
    checked_at: '2025-12-29T06:00:00Z',
    last_news_at: '2025-12-27T06:00:00Z',
    articles: 12,
    failures: 0,
    error: null,
    stale: null,
    drift: null,
  }
  await using open = await serve(folders.output, {
    now: () => Date.parse('2025-12-29T07:00:00Z'),
    status: () => ({
      sources: [
        { ...source, url: 'https://paper.example/feed.xml' },
        {
          ...source,
          url: 'https://ill.example/feed.xml',
          failures: 3,
          error: { code: 'dns', message: 'no such host' },
        },
        { ...source, url: 'https://a.example/new-layout.xml', drift: 'no authors, where 90% had some' },
      ],
      waiting: { count: 0, given_up: 0, next_try_at: null, first: [] },
    }),
  })
  const found = await askJson(open, '/crawl.json')
  expect(
    found.days.map(({ day, failed, new: fresh }: { day: string; failed: number; new: number }) => [day, fresh, failed]),
  ).toEqual([
    ['2025-12-28', 8, 0],
    ['2025-12-29', 6, 2],
  ])
  expect(found.hosts).toMatchObject([
    { host: 'paper.example', runs: 2, requests: 22, min_gap_ms: 1003, because: 'failed' },
  ])
  expect(found.sources.map(({ url }: { url: string }) => url)).toEqual([
    'https://ill.example/feed.xml',
    'https://a.example/new-layout.xml',
    'https://paper.example/feed.xml',
  ])
  const { text } = await ask(open, '/crawl')
  expect(text).toContain('<strong>2</strong> of 3 sources are ill')
  expect(text).toMatch(/changed<\/span>.*new-layout\.xml.*no authors, where 90% had some/)
  expect(text).toContain('<strong>59 min ago</strong>')
  expect(text).toContain('>5.0 MB<')
  expect(text).toContain('rests</span> until 2025-12-29 08:00, it failed again and again')
  const run = await ask(open, '/crawl/20251229T060000Z-bbbbbb')
  expect(run.text).toContain('no answer &lt;script&gt;')
})

test('a damaged memory of the crawl is told as that, and the articles stay', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  await using open = await serve(folders.output)
  writeFileSync(join(stateFolder(folders.output), 'state.sqlite'), 'no database at all')
  const { status, text } = await ask(open, '/crawl')
  expect(status).toBe(503)
  expect(text).toContain('What the crawl remembers cannot be read')
  expect((await ask(open, '/')).status).toBe(200)
})

test('a port that is taken, or an address of another machine, is a usage error', async () => {
  const port = Number(new URL(view.url).port)
  await expect(serve(sample.output, { port })).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining('--port'),
  })
  await expect(serve(sample.output, { host: '203.0.113.7' })).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringContaining('--host'),
  })
})
