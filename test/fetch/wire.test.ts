import { expect, test } from 'vitest'
import { createFetcher, type FetcherOptions } from '../../src/fetch/index.ts'
import { openServer } from '../support/server.ts'

const limits = { concurrency: 8, perHost: 4, delayMs: 0, timeoutMs: 2_000, retries: 0, maxBytes: 200_000 }

function openFetcher(
  options: Partial<Omit<FetcherOptions, 'limits'>> & { limits?: Partial<FetcherOptions['limits']> } = {},
) {
  const fetcher = createFetcher({
    userAgent: 'newsledger/0.1 (+https://example.org/)',
    allowPrivateNetwork: true,
    robotsIgnored: new Set(),
    random: () => 0,
    ...options,
    limits: { ...limits, ...options.limits },
  })
  return Object.assign(fetcher, { [Symbol.asyncDispose]: () => fetcher.close() })
}

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

test.each(['/never', '/never-ends-headers', '/drip'])('%s fails with timeout', async (path) => {
  await using server = await openServer()
  await using fetcher = openFetcher({ limits: { timeoutMs: 100 } })
  await expect(fetcher.fetch(server.url(path))).rejects.toMatchObject({ code: 'timeout', url: server.url(path) })
})
