import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { createSecureServer } from 'node:http2'
import type { AddressInfo } from 'node:net'
import { setTimeout as realSleep } from 'node:timers/promises'
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib'
import nock from 'nock'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { expired, selfSigned } from '../support/certificates.ts'
import { FakeClock } from '../support/clock.ts'
import { openServer } from '../support/server.ts'
import { openFetcher, textOf } from './open-fetcher.ts'

// Files share a worker, and the sockets of nock, which another file may have put in place, take a request before there is a connection.
beforeAll(() => nock.restore())
afterAll(() => nock.activate())

test.each(['/page', '/gzip', '/br', '/zstd', '/deflate', '/deflate-raw', '/redirects/3'])(
  '%s brings the page',
  async (path) => {
    await using server = await openServer()
    await using fetcher = openFetcher()
    const page = await fetcher.fetch(server.url(path))
    expect(new TextDecoder().decode(page.bytes)).toBe(
      '<!doctype html><html lang="en"><title>A page</title><p>Exports rose 19.8 percent.</p></html>',
    )
    expect(page).toMatchObject({ status: 200, url: server.url(path), contentType: 'text/html; charset=utf-8' })
  },
)

test.each([
  ['/endless', 'too_large'],
  ['/bytes/200001', 'too_large'],
  ['/bomb-gzip', 'too_large'],
  ['/bomb-br', 'too_large'],
  ['/bomb-zstd', 'too_large'],
  ['/bomb-nested', 'too_large'],
  ['/endless-headers', 'too_large'],
  ['/many-cookies', 'too_large'],
  ['/damaged-gzip', 'bad_encoding'],
  ['/damaged-br', 'bad_encoding'],
  ['/damaged-zstd', 'bad_encoding'],
  ['/cut-gzip', 'bad_encoding'],
  ['/gzip-garbage', 'bad_encoding'],
  ['/unknown-encoding', 'bad_encoding'],
  ['/many-encodings', 'bad_encoding'],
  ['/truncated', 'truncated'],
  ['/truncated-chunked', 'truncated'],
  ['/reset', 'reset'],
  ['/hang-up', 'reset'],
  ['/longer-than-stated', 'reset'],
  ['/no-http', 'reset'],
  ['/redirect-loop', 'redirect_loop'],
  ['/redirect-circle/a', 'redirect_loop'],
  ['/redirects/11', 'redirect_loop'],
  ['/redirect-nowhere', 'bad_redirect'],
  ['/redirect?to=file:///etc/passwd', 'bad_redirect'],
  ['/redirect?to=data:text/html,hello', 'bad_redirect'],
  ['/redirect?to=http://user:secret@example.com/', 'credentials_in_url'],
  ['/status/404', 'gone'],
  ['/status/410', 'gone'],
  ['/status/403', 'http_4xx'],
  ['/status/408', 'timeout'],
  ['/status/429', 'rate_limited'],
  ['/status/500', 'http_5xx'],
  ['/status/503', 'http_5xx'],
  ['/status/204', 'http_status'],
  ['/status/304', 'http_status'],
])('%s fails with %s', async (path, code) => {
  await using server = await openServer()
  await using fetcher = openFetcher()
  await expect(fetcher.fetch(server.url(path))).rejects.toMatchObject({
    name: 'FetchError',
    code,
    url: server.url(path),
  })
})

test('a timeout beyond the longest timer of Node.js is a long one', async () => {
  await using server = await openServer()
  await using fetcher = openFetcher({ limits: { timeoutMs: 3_000_000_000 } })
  server.handle('/slow', (_, response) => void setTimeout(() => response.end('late'), 50))
  expect(textOf(await fetcher.fetch(server.url('/slow')))).toBe('late')
})

test.each(['/never', '/never-ends-headers', '/drip'])('%s fails with timeout', async (path) => {
  await using server = await openServer()
  await using fetcher = openFetcher({ robotsIgnored: new Set([server.host]), limits: { timeoutMs: 100 } })
  await expect(fetcher.fetch(server.url(path))).rejects.toMatchObject({ code: 'timeout', url: server.url(path) })
})

test.each([
  ['expired', expired],
  ['self-signed', selfSigned],
])('a certificate that is %s fails with tls', async (_, tls) => {
  await using server = await openServer({ tls })
  await using fetcher = openFetcher()
  await expect(fetcher.fetch(server.url('/page'))).rejects.toMatchObject({ code: 'tls', url: server.url('/page') })
  expect(server.requests).toEqual([])
})

test('TLS spoken to a plain server fails with tls', async () => {
  await using server = await openServer()
  await using fetcher = openFetcher()
  await expect(fetcher.fetch(`https://${server.host}/page`)).rejects.toMatchObject({ code: 'tls' })
})

test('a server that speaks HTTP/2 only fails with tls, and the message says why', async () => {
  const server = createSecureServer({ ...selfSigned, allowHTTP1: false }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  await using fetcher = openFetcher()
  const { port } = server.address() as AddressInfo
  await expect(fetcher.fetch(`https://127.0.0.1:${port}/page`)).rejects.toMatchObject({
    code: 'tls',
    message: expect.stringContaining('it speaks HTTP/2 only'),
  })
  server.close()
})

test('a port where nobody listens fails with refused', async () => {
  const server = await openServer()
  const url = server.url('/page')
  await server.close()
  await using fetcher = openFetcher()
  await expect(fetcher.fetch(url)).rejects.toMatchObject({ code: 'refused', url })
})

test('a name that does not resolve fails with dns', async () => {
  const resolve = () => Promise.reject(Object.assign(new Error('getaddrinfo ENOTFOUND'), { code: 'ENOTFOUND' }))
  await using fetcher = openFetcher({ resolve })
  await expect(fetcher.fetch('http://nowhere.example/a')).rejects.toMatchObject({ code: 'dns' })
})

test('a name that never resolves fails with timeout', async () => {
  await using fetcher = openFetcher({ resolve: () => new Promise(() => {}), limits: { timeoutMs: 50 } })
  await expect(fetcher.fetch('http://slow.example/a')).rejects.toMatchObject({ code: 'robots_unreachable' })
})

test('one connection serves many requests, errors and redirects included', async () => {
  await using server = await openServer()
  await using fetcher = openFetcher({ limits: { perHost: 1 } })
  for (const path of ['/page', '/status/404', '/redirects/2', '/status/500', '/etag', '/gzip', '/page']) {
    await fetcher.fetch(server.url(path)).catch(() => {})
  }
  expect(server.requests).toHaveLength(10)
  expect(server.connections()).toBe(1)
})

test('an idle connection that the server has closed is no failure', async () => {
  await using server = await openServer()
  let count = 0
  server.handle('/moody', (request, response) => {
    // Each connection is good for two requests: robots.txt or a page, and then none.
    if (++count % 2 === 0) request.socket.destroy()
    else response.end('x')
  })
  await using fetcher = openFetcher({ limits: { perHost: 1, retries: 0 } })
  for (let i = 0; i < 3; i++) expect((await fetcher.fetch(server.url('/moody'))).status).toBe(200)
  expect(fetcher.hosts()).toMatchObject([{ retries: 0 }])
})

test.each([
  ['gzip', gzipSync],
  ['br', brotliCompressSync],
  ['zstd', zstdCompressSync],
  ['deflate', deflateSync],
  ['deflate', deflateRawSync],
] as const)('a large page comes whole through %s, and not over the limit', async (coding, pack) => {
  await using server = await openServer()
  const bytes = randomBytes(600_000)
  const packed = pack(bytes)
  server.handle('/large', (_, response) => void response.writeHead(200, { 'content-encoding': coding }).end(packed))
  await using fetcher = openFetcher({ limits: { maxBytes: 600_000 } })
  expect(Buffer.compare((await fetcher.fetch(server.url('/large'))).bytes, bytes)).toBe(0)
  await expect(fetcher.fetch(server.url('/large'), { maxBytes: 599_999 })).rejects.toMatchObject({ code: 'too_large' })
})

test('a body that nobody needs is not read to its end', async () => {
  await using server = await openServer()
  server.handle('/huge', (_, response) => {
    response.writeHead(404)
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(65_536)));
    }
    response.on('drain', more)
    more()
  })
  await using fetcher = openFetcher()
  await expect(fetcher.fetch(server.url('/huge'))).rejects.toMatchObject({ code: 'gone' })
  expect(fetcher.bytes()).toBeLessThan(500_000)
})

test('a page of exactly --max-bytes is whole, and a request may have a limit of its own', async () => {
  await using server = await openServer()
  await using fetcher = openFetcher({ limits: { maxBytes: 1_000 } })
  expect((await fetcher.fetch(server.url('/bytes/1000'))).bytes).toHaveLength(1_000)
  expect((await fetcher.fetch(server.url('/bytes/2000'), { maxBytes: 2_000 })).bytes).toHaveLength(2_000)
  await expect(fetcher.fetch(server.url('/bytes/1001'))).rejects.toMatchObject({
    code: 'too_large',
    message: expect.stringContaining('--max-bytes'),
  })
})

test('all codings together are one page, and an empty answer is an empty page', async () => {
  await using server = await openServer()
  const packed = gzipSync(brotliCompressSync('twice'))
  server.handle('/twice', (_, response) => void response.writeHead(200, { 'content-encoding': 'br, GZIP' }).end(packed))
  server.handle('/empty', (_, response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end())
  await using fetcher = openFetcher()
  expect(textOf(await fetcher.fetch(server.url('/twice')))).toBe('twice')
  expect((await fetcher.fetch(server.url('/empty'))).bytes).toHaveLength(0)
})

test('an error does not hold on to the request that it tells of', async () => {
  await using server = await openServer()
  await using fetcher = openFetcher({ limits: { timeoutMs: 50 } })
  for (const path of ['/reset', '/never', '/truncated', '/damaged-gzip', '/no-http']) {
    let each = await fetcher.fetch(server.url(path)).catch((error) => error)
    for (; each !== undefined; each = each.cause) {
      expect(each).not.toHaveProperty('options')
      expect(each).not.toHaveProperty('request')
    }
  }
})

test('measured where requests arrive, no two are nearer than the delay, however long a name takes to be found', async () => {
  const times: number[] = []
  // Time stands still while a request is under way, however long the machine takes to bring it to the server.
  const clock = new FakeClock(undefined, async () => {
    do await realSleep(1)
    while (times.length < (fetcher.hosts()[0]?.requests ?? 0))
  })
  // As timers do, it wakes a little early.
  const early = {
    now: () => clock.now(),
    sleep: (ms: number, signal?: AbortSignal) => clock.sleep(Math.max(1, ms - 1), signal),
  }
  await using server = await openServer()
  for (const path of ['/robots.txt', '/page']) {
    server.handle(path, (request, response) => {
      times.push(clock.now())
      // A connection of its own for each: the name is looked up anew once it is no longer kept.
      response.writeHead(path === '/page' ? 200 : 404, { connection: 'close' }).end(request.url)
    })
  }
  const resolve = async () => {
    clock.advance(300)
    return [{ address: '127.0.0.1', family: 4 }]
  }
  await using fetcher = openFetcher({ clock: early, resolve, limits: { delayMs: 1_000, perHost: 1 } })
  await Promise.all([1, 2, 3, 4, 5].map((i) => fetcher.fetch(`http://paper.example:${server.port}/page?${i}`)))
  const gaps = times.slice(1).map((at, i) => at - times[i]!)
  expect(gaps).toHaveLength(5)
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000)
  expect(Math.max(...gaps)).toBeLessThan(1_400)
  expect(fetcher.hosts()[0]!.min_gap_ms).toBe(Math.min(...gaps))
})
