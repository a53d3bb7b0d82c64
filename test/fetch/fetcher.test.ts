import nock from 'nock'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFetcher, memoryHostHealth } from '../../src/fetch/index.ts'
import { FakeClock } from '../support/clock.ts'
import { openFetcher, textOf } from './open-fetcher.ts'

beforeEach(() => nock.disableNetConnect())
afterEach(() => {
  nock.cleanAll()
  nock.enableNetConnect()
})

/** A host without robots.txt. */
function site(origin: string) {
  nock(origin).get('/robots.txt').reply(404).persist()
  return nock(origin)
}

const news = 'https://news.example'

describe('a page', () => {
  test('comes with its address, headers and time', async () => {
    site(news).get('/a?b=1').reply(200, '<p>hello', { 'Content-Type': 'text/html', 'X-Robots-Tag': 'noarchive' })
    await using fetcher = openFetcher({ clock: new FakeClock(Date.UTC(2026, 1, 12, 1, 30)) })
    const page = await fetcher.fetch(`${news}/a?b=1#part`)
    expect(page).toMatchObject({
      url: `${news}/a?b=1#part`,
      finalUrl: `${news}/a?b=1`,
      status: 200,
      contentType: 'text/html',
      fetchedAt: '2026-02-12T01:30:00Z',
    })
    expect(page.headers['x-robots-tag']).toBe('noarchive')
    expect(textOf(page)).toBe('<p>hello')
    expect(fetcher.bytes()).toBe(8)
  })

  test('is asked for with an honest user agent, its language and the codings that can be read, without cookies', async () => {
    const seen: Record<string, unknown>[] = []
    site(news)
      .get(/^\/[ab]$/)
      .twice()
      .reply((request: Request) => {
        seen.push(Object.fromEntries(request.headers))
        return [200, 'x', { 'Set-Cookie': 'id=1', Link: 'a', __proto__: 'x' }]
      })
    await using fetcher = openFetcher({ acceptLanguage: (url) => (url.endsWith('/a') ? 'ko' : undefined) })
    const page = await fetcher.fetch(`${news}/a`)
    await fetcher.fetch(`${news}/b`, { accept: 'application/rss+xml' })
    expect(page.headers).not.toHaveProperty('set-cookie')
    expect(seen[0]).toMatchObject({
      'user-agent': 'newsledger/0.1 (+https://example.org/)',
      'accept-encoding': 'gzip, br, zstd',
      'accept-language': 'ko',
    })
    expect(seen[0]!.accept).toMatch(/^text\/html/)
    expect(seen[1]).toMatchObject({ accept: 'application/rss+xml' })
    expect(seen[1]).not.toHaveProperty('accept-language')
    for (const headers of seen) expect(headers).not.toHaveProperty('cookie')
  })

  test('that did not change costs a 304 without bytes', async () => {
    site(news)
      .get('/feed')
      .matchHeader('if-none-match', '"v1"')
      .matchHeader('if-modified-since', 'Wed, 12 Nov 2025 01:00:00 GMT')
      .reply(304, '', { ETag: '"v2"' })
    await using fetcher = openFetcher()
    const conditional = { etag: '"v1"', lastModified: 'Wed, 12 Nov 2025 01:00:00 GMT' }
    const page = await fetcher.fetch(`${news}/feed`, { conditional })
    expect(page).toMatchObject({ status: 304, headers: { etag: '"v2"' } })
    expect(page.bytes).toHaveLength(0)
  })

  test('is asked for without validators that no header can hold', async () => {
    site(news)
      .get('/feed')
      .reply((request: Request) => [200, request.headers.has('if-none-match') ? 'some' : 'none'])
    await using fetcher = openFetcher()
    const conditional = { etag: '"a\r\nX-Injected: 1"', lastModified: 'x'.repeat(5_000) }
    expect(textOf(await fetcher.fetch(`${news}/feed`, { conditional }))).toBe('none')
  })
})

describe('an address', () => {
  test.each([
    ['', 'bad_url'],
    ['news.example/a', 'bad_url'],
    ['ftp://news.example/a', 'bad_url'],
    ['file:///etc/passwd', 'bad_url'],
    ['javascript:alert(1)', 'bad_url'],
    ['http://', 'bad_url'],
    ['http://news.example:99999/', 'bad_url'],
    [`http://news.example/${'a'.repeat(9_000)}`, 'bad_url'],
  ])('%s is refused', async (url, code) => {
    await using fetcher = openFetcher()
    await expect(fetcher.fetch(url)).rejects.toMatchObject({ code })
    expect(fetcher.hosts()).toEqual([])
  })

  test('with credentials is refused, and the credentials stand nowhere in the error', async () => {
    await using fetcher = openFetcher()
    for (const url of ['https://user:secret@news.example/a', 'https://secret@news.example/', 'x://u:secret@h:1:2/@']) {
      const error = await fetcher.fetch(url).catch((error) => error)
      expect(error.code).toBe(url.startsWith('x') ? 'bad_url' : 'credentials_in_url')
      expect(`${error.message} ${error.url} ${error.cause}`).not.toContain('secret')
    }
  })

  test('never steers the terminal that shows its error', async () => {
    await using fetcher = openFetcher()
    const error = await fetcher.fetch('x:\u001b[31m\u202e\u009b\n').catch((error) => error)
    expect(error).toMatchObject({
      code: 'bad_url',
      message: 'cannot fetch x:\uFFFD[31m\uFFFD\uFFFD\uFFFD: neither http nor https',
    })
  })

  test('with a final dot is the same host', async () => {
    site('http://news.example').get('/a').reply(200, 'x')
    await using fetcher = openFetcher()
    await fetcher.fetch('http://news.example./a')
    expect(fetcher.hosts()).toMatchObject([{ host: 'news.example', requests: 2 }])
  })

  test('a user agent that cannot be sent is a usage error', () => {
    const options = {
      limits: { concurrency: 1, perHost: 1, delayMs: 0, timeoutMs: 1, retries: 0, maxBytes: 1 },
      allowPrivateNetwork: false,
      robotsIgnored: new Set<string>(),
    }
    for (const userAgent of ['', ' ', 'a\nb', '뉴스']) {
      expect(() => createFetcher({ ...options, userAgent })).toThrow(expect.objectContaining({ code: 'usage' }))
    }
  })
})

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('%d is followed to another host, whose robots.txt counts', async (status) => {
    site('http://old.example')
      .get('/a')
      .reply(status, '', { Location: `${news}/b#top` })
    nock(news).get('/robots.txt').reply(200, 'User-agent: *\nDisallow: /private')
    nock(news).get('/b').reply(200, 'moved here')
    await using fetcher = openFetcher()
    const page = await fetcher.fetch('http://old.example/a')
    expect(page).toMatchObject({ url: 'http://old.example/a', finalUrl: `${news}/b` })
    expect(fetcher.hosts()).toMatchObject([
      { host: 'news.example', requests: 2 },
      { host: 'old.example', requests: 2 },
    ])
  })

  test('to what robots.txt of the other host closes is disallowed', async () => {
    site('http://old.example')
      .get('/a')
      .reply(302, '', { Location: `${news}/private/b` })
    nock(news).get('/robots.txt').reply(200, 'User-agent: *\nDisallow: /private')
    await using fetcher = openFetcher()
    await expect(fetcher.fetch('http://old.example/a')).rejects.toMatchObject({
      code: 'disallowed',
      url: 'http://old.example/a',
      message: expect.stringContaining(`${news}/private/b`),
    })
  })

  test('may be relative, and hold bytes that no header should', async () => {
    const scope = site(news)
    scope.get('/a/b').reply(302, '', { Location: '../c?x=1' })
    scope.get('/c?x=1').reply(302, '', { Location: Buffer.from('/뉴스').toString('latin1') })
    scope.get('/%EB%89%B4%EC%8A%A4').reply(200, 'here')
    await using fetcher = openFetcher()
    expect(textOf(await fetcher.fetch(`${news}/a/b`))).toBe('here')
  })

  test.each([
    ['http://10.0.0.1/a', 'private_address'],
    ['http://169.254.169.254/latest/', 'private_address'],
    ['http://[::1]/', 'private_address'],
    ['http://2130706433/', 'private_address'],
    ['//localhost/a', 'private_address'],
    ['ftp://news.example/', 'bad_redirect'],
    ['mailto:a@b.example', 'bad_redirect'],
    ['http://[', 'bad_redirect'],
    [' ', 'bad_redirect'],
    ['https://u:p@news.example/', 'credentials_in_url'],
  ])('to %s fails with %s', async (location, code) => {
    site('http://old.example').get('/a').reply(302, '', { Location: location })
    await using fetcher = openFetcher({ allowPrivateNetwork: false })
    await expect(fetcher.fetch('http://old.example/a')).rejects.toMatchObject({ code, url: 'http://old.example/a' })
  })

  test('ten are followed, eleven are a loop', async () => {
    const scope = site(news).persist()
    for (let i = 1; i <= 11; i++) scope.get(`/${i}`).reply(302, '', { Location: `/${i - 1}` })
    scope.get('/0').reply(200, 'end')
    await using fetcher = openFetcher()
    expect((await fetcher.fetch(`${news}/10`)).finalUrl).toBe(`${news}/0`)
    await expect(fetcher.fetch(`${news}/11`)).rejects.toMatchObject({ code: 'redirect_loop' })
  })
})

describe('another try', () => {
  test('is made after what may pass, with a random wait that grows', async () => {
    const clock = new FakeClock()
    const scope = site(news)
    scope.get('/a').replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }))
    scope.get('/a').reply(500)
    scope.get('/a').reply(408)
    scope.get('/a').reply(200, 'at last')
    await using fetcher = openFetcher({ clock, limits: { retries: 3 } })
    expect(textOf(await fetcher.fetch(`${news}/a`))).toBe('at last')
    expect(clock.slept).toEqual([500, 1_000, 2_000])
    expect(fetcher.hosts()).toMatchObject([{ host: 'news.example', requests: 5, retries: 3 }])
  })

  test('is made so often and no more; the last error stays', async () => {
    const clock = new FakeClock()
    const scope = site(news)
    scope.get('/a').times(2).reply(500)
    scope.get('/a').reply(502)
    await using fetcher = openFetcher({ clock, limits: { retries: 2 } })
    await expect(fetcher.fetch(`${news}/a`)).rejects.toMatchObject({ code: 'http_5xx', status: 502, retryable: true })
    expect(nock.isDone()).toBe(true)
  })

  test.each([
    [400, 'http_4xx'],
    [401, 'http_4xx'],
    [403, 'http_4xx'],
    [404, 'gone'],
    [410, 'gone'],
    [451, 'http_4xx'],
    [204, 'http_status'],
    [206, 'http_status'],
    [300, 'http_status'],
    [304, 'http_status'],
  ])('is not made after %d', async (status, code) => {
    site(news).get('/a').reply(status)
    await using fetcher = openFetcher({ limits: { retries: 3 } })
    await expect(fetcher.fetch(`${news}/a`)).rejects.toMatchObject({ code, status, retryable: false })
    expect(fetcher.hosts()).toMatchObject([{ requests: 2, retries: 0 }])
  })

  test.each([
    ['12', 12_000],
    ['Thu, 12 Feb 2026 01:30:20 GMT', 20_000],
  ])('waits for Retry-After: %s, and the whole host with it', async (retryAfter, ms) => {
    const clock = new FakeClock(Date.UTC(2026, 1, 12, 1, 30))
    const starts: number[] = []
    const scope = site(news)
    scope.get('/a').reply(429, '', { 'Retry-After': retryAfter })
    scope
      .get(/.*/)
      .times(2)
      .reply(() => {
        starts.push(clock.now() - Date.UTC(2026, 1, 12, 1, 30))
        return [200, 'x']
      })
    await using fetcher = openFetcher({ clock, limits: { retries: 1, perHost: 1 } })
    await Promise.all([fetcher.fetch(`${news}/a`), fetcher.fetch(`${news}/b`)])
    expect(starts[0]).toBeGreaterThanOrEqual(ms)
    expect(starts[0]).toBeLessThan(ms + 100)
    expect(fetcher.hosts()).toMatchObject([{ requests: 4, retries: 1, status_429: 1 }])
  })

  test('is left to a later run where the host asks for more than the limit, and so is all the rest of the host', async () => {
    const clock = new FakeClock(Date.UTC(2026, 1, 12, 1, 30))
    const hostHealth = memoryHostHealth()
    const scope = site(news)
    scope.get('/a').reply(429, '', { 'Retry-After': '3600' })
    const options = { clock, hostHealth, limits: { retries: 3, perHost: 1 } }
    {
      await using fetcher = openFetcher(options)
      const results = await Promise.allSettled(['/a', '/b', '/c'].map((path) => fetcher.fetch(news + path)))
      for (const result of results) {
        expect(result).toMatchObject({ status: 'rejected', reason: { code: 'rate_limited', retryable: true } })
      }
      await expect(fetcher.fetch(`${news}/d`)).rejects.toMatchObject({ code: 'rate_limited' })
      expect(clock.slept).toEqual([])
      expect(fetcher.hosts()).toMatchObject([{ requests: 2, left_until: '2026-02-12T02:30:00.000Z' }])
    }
    // The next run asks neither, until the hour is over.
    await using second = openFetcher(options)
    await expect(second.fetch(`${news}/a`)).rejects.toMatchObject({ code: 'rate_limited' })
    clock.advance(3600_000)
    scope.get('/a').reply(200, 'x')
    expect((await second.fetch(`${news}/a`)).status).toBe(200)
  })

  test.each(['-1', 'never', 'Thu, 01 Jan 1970 00:00:00 GMT', ''])(
    'takes no notice of Retry-After: %s',
    async (value) => {
      const clock = new FakeClock()
      const scope = site(news)
      scope.get('/a').reply(503, '', { 'Retry-After': value })
      scope.get('/a').reply(200, 'x')
      await using fetcher = openFetcher({ clock, limits: { retries: 1 } })
      await fetcher.fetch(`${news}/a`)
      expect(clock.slept).toEqual([500])
    },
  )
})

describe('a host that fails again and again', () => {
  const refused = Object.assign(new Error('refused'), { code: 'ECONNREFUSED' })

  test('is parked with growing pauses, over runs, and is free again when it answers', async () => {
    const clock = new FakeClock()
    const hostHealth = memoryHostHealth()
    const options = { clock, hostHealth, limits: { perHost: 1 } }
    const scope = site(news)
    scope
      .get(/^\/\d$/)
      .times(5)
      .replyWithError(refused)
    {
      await using fetcher = openFetcher(options)
      const codes = []
      for (let i = 0; i < 8; i++) codes.push(await fetcher.fetch(`${news}/${i}`).catch((error) => error.code))
      expect(codes).toEqual([...Array(5).fill('refused'), ...Array(3).fill('host_parked')])
      expect(fetcher.hosts()).toMatchObject([{ requests: 6 }])
    }
    await using fetcher = openFetcher(options)
    await expect(fetcher.fetch(`${news}/a`)).rejects.toMatchObject({ code: 'host_parked' })
    clock.advance(5 * 60_000)
    scope.get('/a').replyWithError(refused)
    await expect(fetcher.fetch(`${news}/a`)).rejects.toMatchObject({ code: 'refused' })
    clock.advance(5 * 60_000)
    await expect(fetcher.fetch(`${news}/a`)).rejects.toMatchObject({ code: 'host_parked' })
    clock.advance(5 * 60_000)
    scope.get('/a').times(3).reply(200, 'x')
    for (let i = 0; i < 3; i++) expect((await fetcher.fetch(`${news}/a`)).status).toBe(200)
    expect(await hostHealth.load('news.example')).toEqual({ failures: 0, parkings: 0, restsUntil: null, because: null })
  })

  test('is not one whose pages are missing, refused or broken', async () => {
    const scope = site(news)
    for (const status of [404, 403, 410, 404, 429, 404, 403]) scope.get('/a').reply(status)
    scope.get('/a').times(7).reply(200, 'x', { 'Content-Encoding': 'rot13' })
    scope.get('/a').reply(200, 'ok')
    await using fetcher = openFetcher({ clock: new FakeClock(), limits: { perHost: 1 } })
    for (let i = 0; i < 14; i++)
      await expect(fetcher.fetch(`${news}/a`)).rejects.not.toMatchObject({ code: 'host_parked' })
    expect((await fetcher.fetch(`${news}/a`)).status).toBe(200)
  })

  test('a page that always breaks counts once, however often it is tried', async () => {
    const scope = site(news)
    scope.get('/a').times(8).reply(500)
    scope.get('/b').reply(200, 'x')
    await using fetcher = openFetcher({ clock: new FakeClock(), limits: { retries: 7, perHost: 1 } })
    await expect(fetcher.fetch(`${news}/a`)).rejects.toMatchObject({ code: 'http_5xx' })
    expect((await fetcher.fetch(`${news}/b`)).status).toBe(200)
  })

  test('gives up its tries when it is parked', async () => {
    site(news).get('/a').times(5).replyWithError(refused)
    await using fetcher = openFetcher({ clock: new FakeClock(), limits: { retries: 20 } })
    await expect(fetcher.fetch(`${news}/a`)).rejects.toMatchObject({ code: 'refused' })
    expect(fetcher.hosts()).toMatchObject([{ requests: 6 }])
  })
})
