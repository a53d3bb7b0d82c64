import type { ErrorCode, FetchError } from '../lib/errors.ts'

const firstBackoffMs = 1_000
const longestBackoffMs = 30_000
/** Whoever asks to wait for longer than a day is asked again after a day. */
export const longestWaitMs = 24 * 3600 * 1000

/** The connection was refused, broke or led to nobody: what speaks of the host, not of the page. */
const connectionCodes: ReadonlySet<ErrorCode> = new Set(['dns', 'refused', 'reset', 'tls', 'timeout'])

/** Failures after which a further try, now, may well succeed. A name that does not resolve and a bad certificate stay so for a while. */
const passingCodes: ReadonlySet<ErrorCode> = new Set([
  'refused',
  'reset',
  'timeout',
  'truncated',
  'http_5xx',
  'rate_limited',
])

/** Whether a failure counts against its host, as a refused connection does and a missing page does not. */
export function isHostFailure(error: FetchError): boolean {
  return connectionCodes.has(error.code) || error.code === 'http_5xx'
}

/** Whether the same run tries again: broken connections, damage on the way, 408, 429 and 5xx, never another 4xx. */
export function isWorthRetrying(error: FetchError): boolean {
  return passingCodes.has(error.code) || error.status === 408 || (error.code === 'dns' && isTemporary(error.cause))
}

function isTemporary(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'EAI_AGAIN'
}

/**
 * Milliseconds before the next try: what the server asks for, else exponential backoff with full jitter.
 *
 * @param attempt tries so far, from 1
 * @param random from 0 up to 1
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export function retryDelayMs(attempt: number, retryAfterMs: number | null, random: () => number): number {
  if (retryAfterMs !== null && retryAfterMs > 0) return retryAfterMs
  return Math.round(random() * Math.min(longestBackoffMs, firstBackoffMs * 2 ** (attempt - 1)))
}

/**
 * `Retry-After` in milliseconds from now, at most a day; `null` if there is none, or none that makes sense.
 *
 * @param now milliseconds since 1970
 * @see RFC 9110 §10.2.3: seconds or a date
 */
export function parseRetryAfter(value: string | undefined, now: number): number | null {
  const text = value?.trim() ?? ''
  if (/^\d+$/.test(text)) return Math.min(Number(text) * 1000, longestWaitMs)
  const date = parseHttpDate(text)
  return date === null || date < now ? null : Math.min(date - now, longestWaitMs)
}

/**
 * Milliseconds that an answer may be used without asking again, from `Cache-Control` and `Expires`; `null` where nothing is said.
 *
 * @see RFC 9111 §4.2.1
 */
export function freshnessMs(headers: Readonly<Record<string, string>>, now: number): number | null {
  const directives = (headers['cache-control'] ?? '').slice(0, 1000).toLowerCase().split(',')
  let maxAge: number | null = null
  for (const directive of directives) {
    const [name, value] = directive.split('=', 2).map((part) => part.trim())
    if (name === 'no-store' || name === 'no-cache') return 0
    if (name === 'max-age' && value !== undefined) {
      const seconds = /^"?(\d+)"?$/.exec(value)?.[1]
      if (seconds !== undefined) maxAge = Number(seconds) * 1000
    }
  }
  if (maxAge !== null) return maxAge
  const expires = headers.expires
  if (expires === undefined) return null
  // An Expires that is no date means expired.
  return Math.max(0, (parseHttpDate(expires) ?? 0) - now)
}

/** `Sun, 06 Nov 1994 08:49:37 GMT` and its two older forms. `Date.parse` alone would take nearly anything. */
function parseHttpDate(text: string): number | null {
  if (!/^[A-Z][a-z]{2,8},? [\w :-]{8,30}(?:GMT|UTC|\d{4})$/.test(text)) return null
  // The asctime form has no zone: it is UTC as well.
  const epochMs = Date.parse(/(?:GMT|UTC)$/.test(text) ? text : `${text} GMT`)
  return Number.isNaN(epochMs) ? null : epochMs
}
