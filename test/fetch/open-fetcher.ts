import { createFetcher, type Fetcher, type FetcherOptions, type FetchLimits } from '../../src/fetch/index.ts'

export type TestOptions = Partial<Omit<FetcherOptions, 'limits'>> & { limits?: Partial<FetchLimits> }

/** A fetcher without delay and retries, and free to reach loopback, unless the options say otherwise. */
export function openFetcher(options: TestOptions = {}): Fetcher & AsyncDisposable {
  const fetcher = createFetcher({
    userAgent: 'newsledger/0.1 (+https://example.org/)',
    allowPrivateNetwork: true,
    robotsIgnored: new Set(),
    random: () => 0.5,
    ...options,
    limits: {
      concurrency: 8,
      perHost: 4,
      delayMs: 0,
      timeoutMs: 2_000,
      retries: 0,
      maxBytes: 200_000,
      ...options.limits,
    },
  })
  return Object.assign(fetcher, { [Symbol.asyncDispose]: () => fetcher.close() })
}

/** The text of a page. */
export function textOf(page: { bytes: Uint8Array }): string {
  return new TextDecoder().decode(page.bytes)
}
