import { expect, test } from 'vitest'
import { freshnessMs, isHostFailure, isWorthRetrying, parseRetryAfter, retryDelayMs } from '../../src/fetch/retry.ts'
import { FetchError } from '../../src/lib/errors.ts'

const now = Date.UTC(2026, 1, 12, 1, 30)

test.each([
  ['120', 120_000],
  [' 5 ', 5_000],
  ['0', 0],
  ['Thu, 12 Feb 2026 01:31:00 GMT', 60_000],
  ['Thursday, 12-Feb-26 01:31:00 GMT', 60_000],
  ['Thu Feb 12 01:31:00 2026', 60_000],
  ['Thu, 12 Feb 2026 01:29:00 GMT', null],
  ['Fri, 12 Feb 2027 01:30:00 GMT', 24 * 3600_000],
  ['31536000', 24 * 3600_000],
  ['9'.repeat(400), 24 * 3600_000],
  ['-5', null],
  ['1.5', null],
  ['soon', null],
  ['2026', 2026_000],
  ['2026-02-12T01:31:00Z', null],
  ['', null],
  [undefined, null],
])('Retry-After: %s is %s ms', (value, ms) => {
  expect(parseRetryAfter(value, now)).toBe(ms)
})

test('without Retry-After the wait is random up to a bound that doubles, and ends at 30 s', () => {
  expect([1, 2, 3, 4, 5, 6, 7].map((attempt) => retryDelayMs(attempt, null, () => 1))).toEqual([
    1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000,
  ])
  expect(retryDelayMs(3, null, () => 0.25)).toBe(1_000)
  expect(retryDelayMs(3, null, () => 0)).toBe(0)
  expect(retryDelayMs(3, 7_000, () => 0)).toBe(7_000)
  expect(retryDelayMs(2, 0, () => 0.5)).toBe(1_000)
})

test('what may pass is tried again, and what speaks of the host counts against it', () => {
  const judge = (code: ConstructorParameters<typeof FetchError>[0], status?: number, cause?: Error) => {
    const error = new FetchError(code, '', { status, cause })
    return [isWorthRetrying(error), isHostFailure(error)]
  }
  expect(judge('refused')).toEqual([true, true])
  expect(judge('reset')).toEqual([true, true])
  expect(judge('timeout')).toEqual([true, true])
  expect(judge('timeout', 408)).toEqual([true, true])
  expect(judge('http_5xx', 502)).toEqual([true, true])
  expect(judge('rate_limited', 429)).toEqual([true, false])
  expect(judge('truncated')).toEqual([true, false])
  expect(judge('dns')).toEqual([false, true])
  expect(judge('dns', undefined, Object.assign(new Error(), { code: 'EAI_AGAIN' }))).toEqual([true, true])
  expect(judge('tls')).toEqual([false, true])
  for (const code of ['gone', 'http_4xx', 'too_large', 'bad_encoding', 'private_address', 'redirect_loop'] as const) {
    expect(judge(code)).toEqual([false, false])
  }
})

test.each([
  [{}, null],
  [{ 'cache-control': 'max-age=3600' }, 3_600_000],
  [{ 'cache-control': 'public, MAX-AGE="60"' }, 60_000],
  [{ 'cache-control': 'max-age=60, no-cache' }, 0],
  [{ 'cache-control': 'no-store' }, 0],
  [{ 'cache-control': 'private' }, null],
  [{ 'cache-control': 'max-age=x' }, null],
  [{ 'cache-control': 'max-age=10', expires: 'Thu, 12 Feb 2026 02:30:00 GMT' }, 10_000],
  [{ expires: 'Thu, 12 Feb 2026 02:30:00 GMT' }, 3_600_000],
  [{ expires: 'Thu, 12 Feb 2026 00:30:00 GMT' }, 0],
  [{ expires: '0' }, 0],
])('%j is fresh for %s ms', (headers, ms) => {
  expect(freshnessMs(headers as Record<string, string>, now)).toBe(ms)
})
