import nock from 'nock'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { memoryRobotsCache } from '../../src/fetch/index.ts'
import { FakeClock } from '../support/clock.ts'
import { openServer } from '../support/server.ts'
import { openFetcher } from './open-fetcher.ts'

const news = 'https://news.example'
const hour = 3600_000
const closed = 'User-agent: *\nDisallow: /a'

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

test('a closed address is disallowed; the message names the line and the way to open it', async () => {
  nock('http://news.example:8080').get('/robots.txt').reply(200, '# hello\nUser-agent: *\nDisallow: /a # secret')
  await using fetcher = openFetcher()
  await expect(fetcher.fetch('http://news.example:8080/a')).rejects.toMatchObject({
    code: 'disallowed',
    url: 'http://news.example:8080/a',
    message:
      'http://news.example:8080/robots.txt closes http://news.example:8080/a by line 3 ("Disallow: /a"); ' +
      'with the owner\'s permission, "robots": {"news.example:8080": "ignore"} in the config file opens it',
  })
})

test('the product token of the user agent finds its group', async () => {
  nock(news).get('/robots.txt').reply(200, 'User-agent: newsledger\nDisallow: /a\nUser-agent: *\nDisallow: /b')
  await using fetcher = openFetcher({ userAgent: 'NewsLedger/9.9 (+https://x.example)' })
  expect(await fetcher.robotsFor(`${news}/a`)).toMatchObject({
    allowed: false,
    line: { number: 2, text: 'Disallow: /a' },
  })
  expect(await fetcher.robotsFor(`${news}/b`)).toMatchObject({ allowed: true })
})

test('sitemaps and delay come with the verdict', async () => {
  nock(news)
    .get('/robots.txt')
    .reply(
      200,
      'User-agent: *\nCrawl-delay: 2\nSitemap: /s.xml\nSitemap: http://[\nSitemap: ftp://x/\nSitemap: https://b.example/x',
    )
  await using fetcher = openFetcher()
  expect(await fetcher.robotsFor(`${news}/a`)).toEqual({
    allowed: true,
    crawlDelayMs: 2_000,
    sitemaps: [`${news}/s.xml`, 'https://b.example/x'],
  })
})

describe('the status of robots.txt', () => {
  test.each([400, 401, 403, 404, 410, 451])('%d allows everything', async (status) => {
    nock(news).get('/robots.txt').reply(status, closed)
    await using fetcher = openFetcher()
    expect(await fetcher.robotsFor(`${news}/a`)).toEqual({ allowed: true, sitemaps: [] })
  })

  test.each([500, 502, 503, 429])('%d closes everything', async (status) => {
    nock(news).get('/robots.txt').reply(status)
    await using fetcher = openFetcher({ clock: new FakeClock() })
    await expect(fetcher.fetch(`${news}/a`)).rejects.toMatchObject({
      code: status === 429 ? 'rate_limited' : 'robots_unreachable',
      status,
      retryable: true,
    })
    expect(await fetcher.robotsFor(`${news}/a`)).toMatchObject({ allowed: false, error: { status } })
  })

  test.each([
    ['ECONNRESET', 'robots_unreachable'],
    ['ECONNREFUSED', 'refused'],
    ['ENOTFOUND', 'dns'],
    ['CERT_HAS_EXPIRED', 'tls'],
  ])('%s closes everything with %s', async (code, expected) => {
    nock(news)
      .get('/robots.txt')
      .replyWithError(Object.assign(new Error(code), { code }))
    await using fetcher = openFetcher()
    await expect(fetcher.fetch(`${news}/a`)).rejects.toMatchObject({ code: expected, url: `${news}/a` })
  })

  test('is tried again like any page', async () => {
    nock(news).get('/robots.txt').reply(503)
    nock(news).get('/robots.txt').reply(200, closed)
    await using fetcher = openFetcher({ clock: new FakeClock(), limits: { retries: 1 } })
    expect(await fetcher.robotsFor(`${news}/a`)).toMatchObject({ allowed: false, line: { number: 2 } })
  })
})

describe('redirects of robots.txt', () => {
  test('are followed five times, to other hosts too, and the rules hold for the host asked', async () => {
    nock(news).get('/robots.txt').reply(301, '', { Location: 'https://other.example/1' })
    for (let i = 1; i < 5; i++)
      nock('https://other.example')
        .get(`/${i}`)
        .reply(302, '', { Location: `/${i + 1}` })
    nock('https://other.example').get('/5').reply(200, closed)
    await using fetcher = openFetcher()
    expect(await fetcher.robotsFor(`${news}/a`)).toMatchObject({ allowed: false })
  })

  test('six of them mean that there is none', async () => {
    nock(news).get('/robots.txt').reply(301, '', { Location: '/1' })
    for (let i = 1; i < 6; i++)
      nock(news)
        .get(`/${i}`)
        .reply(302, '', { Location: `/${i + 1}` })
    await using fetcher = openFetcher()
    expect(await fetcher.robotsFor(`${news}/a`)).toEqual({ allowed: true, sitemaps: [] })
  })

  test('to a private address close everything', async () => {
    nock(news).get('/robots.txt').reply(301, '', { Location: 'http://127.0.0.1/robots.txt' })
    await using fetcher = openFetcher({ allowPrivateNetwork: false })
    await expect(fetcher.fetch(`${news}/a`)).rejects.toMatchObject({ code: 'private_address' })
  })
})

describe('a robots.txt is kept', () => {
  test('for each scheme, host and port by itself, and asked for once by many at the same time', async () => {
    nock('http://news.example').get('/robots.txt').reply(200, closed)
    nock('http://news.example:8080').get('/robots.txt').reply(404)
    nock(news).get('/robots.txt').reply(404)
    await using fetcher = openFetcher()
    const verdicts = await Promise.all(
      ['http://news.example/a', 'http://news.example/b', 'http://news.example:8080/a', `${news}/a`].map((url) =>
        fetcher.robotsFor(url),
      ),
    )
    expect(verdicts.map((verdict) => verdict.allowed)).toEqual([false, true, true, true])
    expect(fetcher.hosts()).toMatchObject([
      { host: 'news.example', requests: 2 },
      { host: 'news.example:8080', requests: 1 },
    ])
  })

  test.each([
    [{ 'Cache-Control': 'max-age=3600' }, hour],
    [{ 'Cache-Control': 'max-age=31536000' }, 24 * hour],
    [{ 'Cache-Control': 'no-cache' }, 5 * 60_000],
    [{}, 24 * hour],
  ])('with %j for %d ms', async (headers, ms) => {
    const clock = new FakeClock()
    const robotsCache = memoryRobotsCache()
    nock(news)
      .get('/robots.txt')
      .reply(200, closed, headers as nock.ReplyHeaders)
    nock(news).get('/robots.txt').reply(404)
    {
      await using fetcher = openFetcher({ clock, robotsCache })
      expect((await fetcher.robotsFor(`${news}/a`)).allowed).toBe(false)
    }
    clock.advance(ms - 1_000)
    await using fetcher = openFetcher({ clock, robotsCache })
    expect((await fetcher.robotsFor(`${news}/a`)).allowed).toBe(false)
    clock.advance(2_000)
    expect((await fetcher.robotsFor(`${news}/a`)).allowed).toBe(true)
  })

  test('but not one that a wrong clock has dated', async () => {
    const clock = new FakeClock()
    const robotsCache = memoryRobotsCache()
    const later = clock.now() + 1_000 * hour
    await robotsCache.save(news, { text: closed, fetchedAt: later, expiresAt: later + 24 * hour })
    nock(news).get('/robots.txt').reply(404)
    await using fetcher = openFetcher({ clock, robotsCache })
    expect((await fetcher.robotsFor(`${news}/a`)).allowed).toBe(true)
  })

  test('and asked for again with its validators', async () => {
    const clock = new FakeClock()
    nock(news).get('/robots.txt').reply(200, closed, { ETag: '"r1"', 'Cache-Control': 'max-age=3600' })
    nock(news).get('/robots.txt').matchHeader('if-none-match', '"r1"').reply(304)
    await using fetcher = openFetcher({ clock })
    await fetcher.robotsFor(`${news}/a`)
    clock.advance(2 * hour)
    expect((await fetcher.robotsFor(`${news}/a`)).allowed).toBe(false)
    expect(nock.isDone()).toBe(true)
  })

  test('and used for a day from its reading when it can no longer be read', async () => {
    const clock = new FakeClock()
    nock(news).get('/robots.txt').reply(200, closed, { 'Cache-Control': 'max-age=3600' })
    nock(news).get('/robots.txt').times(2).reply(503)
    nock(news).get('/b').reply(200, 'x')
    await using fetcher = openFetcher({ clock })
    await fetcher.robotsFor(`${news}/a`)
    clock.advance(2 * hour)
    expect((await fetcher.fetch(`${news}/b`)).status).toBe(200)
    await expect(fetcher.fetch(`${news}/a`)).rejects.toMatchObject({ code: 'disallowed' })
    clock.advance(23 * hour)
    await expect(fetcher.fetch(`${news}/b`)).rejects.toMatchObject({ code: 'robots_unreachable' })
  })

  test('and one that cannot be read is not asked for before each page', async () => {
    const clock = new FakeClock()
    nock(news).get('/robots.txt').reply(500)
    nock(news).get('/robots.txt').reply(404)
    await using fetcher = openFetcher({ clock })
    for (let i = 0; i < 3; i++) expect((await fetcher.robotsFor(`${news}/a`)).allowed).toBe(false)
    expect(fetcher.hosts()).toMatchObject([{ requests: 1 }])
    clock.advance(11 * 60_000)
    expect((await fetcher.robotsFor(`${news}/a`)).allowed).toBe(true)
  })
})

describe('robots.txt is passed over', () => {
  test('where the config says so, and the host is listed once it was used', async () => {
    nock('http://news.example:8080').get('/a').reply(200, 'x')
    nock('http://news.example').get('/robots.txt').reply(200, closed)
    await using fetcher = openFetcher({ robotsIgnored: new Set(['NEWS.example:8080', 'never.example']) })
    expect(await fetcher.robotsFor('http://news.example:8080/a')).toEqual({
      allowed: true,
      sitemaps: [],
      ignored: true,
    })
    expect(fetcher.robotsIgnoredHosts()).toEqual([])
    await fetcher.fetch('http://news.example:8080/a')
    await expect(fetcher.fetch('http://news.example/a')).rejects.toMatchObject({ code: 'disallowed' })
    expect(fetcher.robotsIgnoredHosts()).toEqual(['news.example:8080'])
  })
})

describe('on the wire', () => {
  beforeEach(() => nock.enableNetConnect())

  test('a robots.txt without end is read to 500 KiB', async () => {
    await using server = await openServer()
    server.handle('/robots.txt', (_, response) => {
      response.write('User-agent: *\nDisallow: /a\n')
      const more = () => {
        while (!response.destroyed && response.write(`# ${'x'.repeat(1_000)}\n`.repeat(60)));
      }
      response.on('drain', more)
      more()
    })
    await using fetcher = openFetcher({ limits: { maxBytes: 10_000_000 } })
    await expect(fetcher.fetch(server.url('/a'))).rejects.toMatchObject({ code: 'disallowed' })
    expect((await fetcher.fetch(server.url('/page'))).status).toBe(200)
    expect(fetcher.bytes()).toBeLessThan(1_000_000)
  })

  test('a robots.txt that is a bomb, and one that drips', async () => {
    await using server = await openServer()
    server.handle('/robots.txt', (_, response) => void response.writeHead(302, { location: '/bomb-gzip' }).end())
    await using fetcher = openFetcher({ limits: { maxBytes: 10_000_000 } })
    expect((await fetcher.robotsFor(server.url('/a'))).allowed).toBe(true)
    await using second = await openServer()
    second.handle('/robots.txt', (_, response) => void response.writeHead(302, { location: '/drip' }).end())
    await using hasty = openFetcher({ limits: { timeoutMs: 50 } })
    await expect(hasty.fetch(second.url('/a'))).rejects.toMatchObject({ code: 'robots_unreachable' })
  })

  test('a robots.txt that --max-bytes would cut off closes its host: what is cut off may close a page', async () => {
    await using server = await openServer()
    server.handle('/robots.txt', 'User-agent: *\nDisallow: /b\nDisallow: /private\n')
    await using fetcher = openFetcher({ limits: { maxBytes: 37 } })
    await expect(fetcher.fetch(server.url('/page'))).rejects.toMatchObject({
      code: 'robots_unreachable',
      message: expect.stringMatching(
        /robots\.txt, so nothing may be fetched there: .* larger than 37 bytes; --max-bytes raises this$/,
      ),
    })
    expect(server.requests.map(({ path }) => path)).toEqual(['/robots.txt'])
  })

  test('half a line at 500 KiB is no rule', async () => {
    await using server = await openServer()
    const head = 'User-agent: *\nDisallow: /b\n'
    const rule = 'Disallow: /private\n'
    const filling = `#${'x'.repeat(500 * 1024 - head.length - 'Disallow: /'.length - 2)}\n`
    server.handle('/robots.txt', `${head}${filling}${rule}`)
    await using fetcher = openFetcher({ limits: { maxBytes: 1_000_000 } })
    expect((await fetcher.robotsFor(server.url('/a'))).allowed).toBe(true)
    expect((await fetcher.robotsFor(server.url('/b'))).allowed).toBe(false)
  })

  test.each(['utf-8', 'utf-16le', 'utf-16be'])(
    'a robots.txt in %s with a byte-order mark is obeyed',
    async (charset) => {
      await using server = await openServer()
      const text = '\ufeffUser-agent: *\r\nDisallow: /b\r\n'
      const bytes = charset === 'utf-8' ? Buffer.from(text) : Buffer.from(text, 'utf16le')
      server.handle('/robots.txt', (_, response) => void response.end(charset === 'utf-16be' ? bytes.swap16() : bytes))
      await using fetcher = openFetcher()
      expect((await fetcher.robotsFor(server.url('/a'))).allowed).toBe(true)
      expect((await fetcher.robotsFor(server.url('/b'))).allowed).toBe(false)
    },
  )
})
