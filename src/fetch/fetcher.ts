import { FetchError, UsageError } from '../lib/errors.ts'
import { printable } from '../lib/printable.ts'
import { formatInstant } from '../lib/time.ts'
import { longestAddress } from '../lib/web-address.ts'
import type { Page } from '../model/page.ts'
import { refusePrivateLiteral } from './address-guard.ts'
import { type Clock, systemClock } from './clock.ts'
import { type HostHealthStore, memoryHostHealth } from './host-health.ts'
import type { Resolve } from './lookup.ts'
import { type HostFigures, Politeness, stoppedError, type Turn } from './politeness.ts'
import { isHostFailure, isWorthRetrying, parseRetryAfter, retryDelayMs } from './retry.ts'
import { maxRobotsBytes } from './robots.ts'
import { memoryRobotsCache, type RobotsCache, RobotsSource, type RobotsVerdict } from './robots-source.ts'
import { type Answer, createTransport, IdleConnectionError, type Transport } from './transport.ts'

export interface FetchLimits {
  /** Requests under way at once, over all hosts. */
  readonly concurrency: number
  /** Requests under way at once to one host. */
  readonly perHost: number
  /** Least time between two starts to one host. A longer `Crawl-delay` wins. */
  readonly delayMs: number
  /** For one whole request, body included. */
  readonly timeoutMs: number
  /** Tries after the first. */
  readonly retries: number
  /** Of one answer, after decompression. */
  readonly maxBytes: number
  /** A host that asks for a longer wait (`Crawl-delay`, `Retry-After`) is left to a later run. Default 60,000. */
  readonly maxWaitMs?: number
}

export interface FetchLogger {
  debug(fields: object, message: string): void
  info(fields: object, message: string): void
  warn(fields: object, message: string): void
}

export interface FetcherOptions {
  readonly limits: FetchLimits
  /** Sent with every request, and matched against robots.txt by its product token. */
  readonly userAgent: string
  readonly allowPrivateNetwork: boolean
  /** Hosts whose robots.txt is not asked for: `host`, or `host:port` where the port is not the scheme's. */
  readonly robotsIgnored: ReadonlySet<string>
  /** A host's own delay instead of `limits.delayMs`. */
  readonly hostDelayMs?: ((host: string) => number | undefined) | undefined
  readonly acceptLanguage?: ((url: string) => string | undefined) | undefined
  readonly logger?: FetchLogger | undefined
  /** Stops everything: what waits and what is under way is rejected with `stopped`. */
  readonly signal?: AbortSignal | undefined
  readonly clock?: Clock | undefined
  readonly random?: (() => number) | undefined
  readonly robotsCache?: RobotsCache | undefined
  readonly hostHealth?: HostHealthStore | undefined
  /** Finds a name's addresses; the system's resolver by default. */
  readonly resolve?: Resolve | undefined
}

export interface Conditional {
  readonly etag?: string | undefined
  readonly lastModified?: string | undefined
  /** The address that gave them, where a redirect led there: to another they say nothing. */
  readonly givenAt?: string | undefined
}

export interface FetchRequest {
  /** Validators of the last answer: if nothing changed since, the answer has status 304 and no bytes. */
  readonly conditional?: Conditional | undefined
  readonly accept?: string | undefined
  readonly maxBytes?: number | undefined
}

export interface Fetcher {
  /**
   * The page at an address: a turn is waited for, redirects are followed, what may pass is tried again.
   *
   * Resolves with status 200, 203, or 304 to `conditional`; any other ending is an error.
   *
   * @throws {FetchError}
   */
  fetch(url: string, request?: FetchRequest): Promise<Page>
  /** What robots.txt says about an address; it is fetched if it is not known. @throws {FetchError} */
  robotsFor(url: string): Promise<RobotsVerdict>
  /** Why the host of an address gets no request now, as one that failed again and again; `null` if it does. Asks nobody. */
  restOf(url: string): Promise<FetchError | null>
  /** Figures of each host that was asked for anything, robots.txt included, by name. */
  hosts(): HostFigures[]
  /** Hosts whose robots.txt was passed over, as the config asks. */
  robotsIgnoredHosts(): string[]
  /** Bytes of all bodies, as they came over the network. */
  bytes(): number
  /** Stop what is under way, close all connections, and leave the delays that are not over to the next run. */
  close(): Promise<void>
}

const maxRedirects = 10
/** RFC 9309 §2.3.1.2. */
const maxRobotsRedirects = 5
const redirectStatuses: ReadonlySet<number> = new Set([301, 302, 303, 307, 308])
const defaultAccept = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8'

/**
 * Make what fetches: polite to each host, within the given limits, and with nothing that is not public unless `allowPrivateNetwork`.
 *
 * @throws {UsageError} for a user agent that cannot be sent
 */
export function createFetcher(options: FetcherOptions): Fetcher {
  if (!isHeaderValue(options.userAgent) || options.userAgent.trim() === '') {
    throw new UsageError('usage', 'the user agent must be one line of printable ASCII')
  }
  return new PoliteFetcher(options)
}

/** How many tries an address has left, over all its redirects. */
interface Tries {
  made: number
  left: number
}

interface Attempt {
  readonly headers: Readonly<Record<string, string>>
  readonly maxBytes: number
  readonly isRobots: boolean
}

class PoliteFetcher implements Fetcher {
  readonly #options: FetcherOptions
  readonly #clock: Clock
  readonly #maxWaitMs: number
  readonly #transport: Transport
  readonly #robots: RobotsSource
  readonly #ignored: ReadonlySet<string>
  readonly #usedIgnored = new Set<string>()
  readonly #end = new AbortController()
  readonly #underWay = new Set<Promise<unknown>>()
  readonly #politeness: Politeness
  #bytes = 0

  constructor(options: FetcherOptions) {
    const { limits, signal } = options
    this.#options = options
    this.#clock = options.clock ?? systemClock
    this.#maxWaitMs = limits.maxWaitMs ?? 60_000
    this.#transport = createTransport(options)
    this.#ignored = new Set([...options.robotsIgnored].map(normalizeHost))
    this.#robots = new RobotsSource({
      userAgent: options.userAgent,
      clock: this.#clock,
      cache: options.robotsCache ?? memoryRobotsCache(),
      fetch: (url, conditional) => this.#fetchRobots(url, conditional),
    })
    this.#politeness = new Politeness({
      perHost: limits.perHost,
      delayMs: (host) => options.hostDelayMs?.(host) ?? limits.delayMs,
      maxWaitMs: this.#maxWaitMs,
      clock: this.#clock,
      health: options.hostHealth ?? memoryHostHealth(),
      concurrency: limits.concurrency,
      onRest: (host, { restsUntil, because }) => {
        const until = restsUntil === null ? null : new Date(restsUntil).toISOString()
        options.logger?.warn({ host, until, because }, 'host left to a later run')
      },
    })
    const stop = () => {
      this.#end.abort()
      this.#politeness.stop()
    }
    if (signal?.aborted) stop()
    else signal?.addEventListener('abort', stop, { once: true, signal: this.#end.signal })
  }

  async fetch(address: string, request: FetchRequest = {}): Promise<Page> {
    return await this.#track(this.#fetchPage(address, request))
  }

  async robotsFor(address: string): Promise<RobotsVerdict> {
    const url = parseAddress(address)
    if (this.#ignored.has(url.host)) return { allowed: true, sitemaps: [], ignored: true }
    return await this.#track(this.#robots.verdict(url))
  }

  async restOf(address: string): Promise<FetchError | null> {
    return await this.#politeness.restOf(parseAddress(address).host, address)
  }

  hosts(): HostFigures[] {
    return this.#politeness.report()
  }

  robotsIgnoredHosts(): string[] {
    return [...this.#usedIgnored].sort()
  }

  bytes(): number {
    return this.#bytes
  }

  async close(): Promise<void> {
    this.#end.abort()
    this.#politeness.stop()
    await Promise.allSettled(this.#underWay)
    this.#transport.close()
    await this.#politeness.saveDelays()
  }

  async #track<T>(work: Promise<T>): Promise<T> {
    this.#underWay.add(work)
    try {
      return await work
    } finally {
      this.#underWay.delete(work)
    }
  }

  async #fetchPage(address: string, request: FetchRequest): Promise<Page> {
    const url = parseAddress(address)
    try {
      const { answer, finalUrl } = await this.#follow(url, maxRedirects, this.#options.limits.retries, {
        headersFor: (hop) => this.#headers(hop, request, url),
        check: (hop) => this.#checkRobots(hop),
        maxBytes: request.maxBytes ?? this.#options.limits.maxBytes,
        isRobots: false,
      })
      return {
        url: address,
        finalUrl,
        status: answer.status,
        headers: answer.headers,
        contentType: answer.headers['content-type'] ?? null,
        bytes: answer.bytes,
        fetchedAt: formatInstant(Math.floor(this.#clock.now()), 0),
      }
    } catch (error) {
      if (!(error instanceof FetchError) || error.url === address) throw error
      // The address that was asked for is what the caller knows, whichever hop failed.
      throw new FetchError(error.code, error.message, { url: address, status: error.status, cause: error.cause })
    }
  }

  async #fetchRobots(url: URL, conditional: Conditional): Promise<Answer> {
    const { answer, finalUrl } = await this.#follow(url, maxRobotsRedirects, this.#options.limits.retries, {
      headersFor: (hop) => this.#headers(hop, { conditional, accept: 'text/plain,*/*;q=0.8' }, url),
      check: async () => {},
      // RFC 9309 §2.5 lets a crawler leave out only what lies behind 500 KiB: what a lower limit of the user's would cut off may close a page.
      maxBytes: Math.min(maxRobotsBytes, this.#options.limits.maxBytes),
      isRobots: true,
    })
    if (finalUrl === url.href) return answer
    // Another host's validators say nothing of where this one will lead next time.
    const { etag: _etag, 'last-modified': _lastModified, ...headers } = answer.headers
    return { ...answer, headers }
  }

  /** Go from redirect to redirect: each hop is guarded, asks its own robots.txt and waits for its own host's turn. */
  async #follow(
    start: URL,
    mostRedirects: number,
    retries: number,
    request: {
      headersFor: (url: URL) => Record<string, string>
      check: (url: URL) => Promise<void>
      maxBytes: number
      isRobots: boolean
    },
  ): Promise<{ answer: Answer; finalUrl: string }> {
    const tries: Tries = { made: 0, left: retries }
    const seen = new Set<string>()
    let url = start
    for (;;) {
      if (seen.has(url.href)) throw redirectLoop(start, 'a circle of redirects')
      if (seen.size > mostRedirects) throw redirectLoop(start, `more than ${mostRedirects} redirects`)
      seen.add(url.href)
      if (!this.#options.allowPrivateNetwork) refusePrivateLiteral(url)
      await request.check(url)
      const { maxBytes, isRobots } = request
      const answer = await this.#tryUntilAnswered(url, { headers: request.headersFor(url), maxBytes, isRobots }, tries)
      if (!redirectStatuses.has(answer.status)) return { answer, finalUrl: url.href }
      url = redirectTarget(url, answer.headers.location)
    }
  }

  async #checkRobots(url: URL): Promise<void> {
    if (this.#ignored.has(url.host)) {
      this.#usedIgnored.add(url.host)
      return
    }
    const verdict = await this.#robots.verdict(url)
    if (verdict.crawlDelayMs !== undefined) this.#politeness.setCrawlDelay(url.host, verdict.crawlDelayMs)
    if (verdict.error) {
      const { code, message, status, cause } = verdict.error
      throw new FetchError(code, message, { url: url.href, status, cause })
    }
    if (verdict.allowed) return
    const line = verdict.line
      ? `line ${verdict.line.number} (${printable(JSON.stringify(verdict.line.text))})`
      : 'robots.txt'
    throw new FetchError(
      'disallowed',
      `${url.origin}/robots.txt closes ${url.href} by ${line}; with the owner's permission, ` +
        `"robots": {${JSON.stringify(url.host)}: "ignore"} in the config file opens it`,
      { url: url.href },
    )
  }

  /** Try one address until it answers with something that another try would not better, or no try is left. */
  async #tryUntilAnswered(url: URL, attempt: Attempt, tries: Tries): Promise<Answer> {
    const { host, href } = url
    let last: FetchError | undefined
    let hadIdleConnection = false
    for (;;) {
      let retryAfterMs: number | null = null
      try {
        tries.made++
        return await this.#politeness.run(
          host,
          href,
          async (turn) => {
            const answer = await this.#send(url, attempt, turn)
            const error = errorOfStatus(answer.status, href, attempt)
            if (!error) {
              if (!attempt.isRobots) await this.#politeness.countSuccess(host)
              return answer
            }
            retryAfterMs = await this.#heed(url, answer, attempt, tries)
            if (retryAfterMs !== null && retryAfterMs > this.#maxWaitMs) {
              throw this.#politeness.refusal(host, href) ?? error
            }
            throw error
          },
          attempt.isRobots,
        )
      } catch (error) {
        if (!(error instanceof FetchError)) throw error
        const { code } = error
        if (code === 'stopped') throw error
        // Refused a further turn: what happened in the turn before says more.
        if (code === 'host_parked' || (code === 'rate_limited' && error.status === undefined)) throw last ?? error
        last = error
        if (error.cause instanceof IdleConnectionError && !hadIdleConnection) {
          hadIdleConnection = true
          tries.made--
          continue
        }
        const isLast = tries.left <= 0 || !isWorthRetrying(error)
        // A broken page is tried again and again: it counts once against its host, a broken connection each time.
        if (isHostFailure(error) && (isLast || error.status === undefined)) await this.#politeness.countFailure(host)
        if (isLast) throw error
        tries.left--
        const pausesHost = error.status === 429 || error.status === 503
        const waitMs = pausesHost ? 0 : retryDelayMs(tries.made, retryAfterMs, this.#random)
        this.#options.logger?.debug({ url: href, code, waitMs }, 'fetch tried again')
        this.#politeness.countRetry(host)
        if (waitMs > 0) await this.#sleep(waitMs, href)
        if (this.#politeness.refusal(host, href)) throw error
      }
    }
  }

  async #send(url: URL, attempt: Attempt, turn: Turn): Promise<Answer> {
    const started = this.#clock.now()
    const { host, href } = url
    let bytes = 0
    try {
      const answer = await this.#transport.send({
        url,
        headers: attempt.headers,
        timeoutMs: this.#options.limits.timeoutMs,
        maxBytes: attempt.maxBytes,
        cutAtMaxBytes: attempt.isRobots && attempt.maxBytes >= maxRobotsBytes,
        signal: this.#end.signal,
        onSent: turn.sent,
        onAnswered: turn.answered,
        onBytes: (count) => {
          bytes += count
        },
      })
      const ms = Math.round(this.#clock.now() - started)
      this.#options.logger?.debug({ url: href, status: answer.status, bytes, ms }, 'fetched')
      return answer
    } finally {
      this.#bytes += bytes
      this.#politeness.countBytes(host, bytes)
    }
  }

  /** Note what an error status says about its host: an overloaded one gets a pause, whatever else waits for it. */
  async #heed(url: URL, { status, headers }: Answer, { isRobots }: Attempt, tries: Tries): Promise<number | null> {
    if (status === 429) this.#politeness.count429(url.host)
    // A robots.txt from some cache proves nothing about the pages behind it.
    else if (status < 500 && !isRobots) await this.#politeness.countSuccess(url.host)
    if (status < 500 && status !== 429 && status !== 408) return null
    const retryAfterMs = parseRetryAfter(headers['retry-after'], this.#clock.now())
    const isOverloaded = status === 429 || status === 503
    if (isOverloaded || (retryAfterMs !== null && retryAfterMs > this.#maxWaitMs)) {
      await this.#politeness.pause(url.host, retryDelayMs(tries.made, retryAfterMs, this.#random))
    }
    return retryAfterMs
  }

  get #random(): () => number {
    return this.#options.random ?? Math.random
  }

  async #sleep(ms: number, url: string): Promise<void> {
    try {
      await this.#clock.sleep(ms, this.#end.signal)
    } catch (error) {
      if (this.#end.signal.aborted) throw stoppedError(url)
      throw error
    }
  }

  #headers(url: URL, { conditional, accept }: FetchRequest, start: URL): Record<string, string> {
    const headers: Record<string, string> = { 'user-agent': this.#options.userAgent, accept: accept ?? defaultAccept }
    const language = this.#options.acceptLanguage?.(url.href)
    if (isHeaderValue(language)) headers['accept-language'] = language
    if (conditional === undefined || url.href !== (conditional.givenAt ?? start.href)) return headers
    // Validators come from the state, and before that from a stranger.
    if (isHeaderValue(conditional.etag)) headers['if-none-match'] = conditional.etag
    if (isHeaderValue(conditional.lastModified)) headers['if-modified-since'] = conditional.lastModified
    return headers
  }
}

/**
 * An address that may be asked for at all, without its fragment.
 *
 * @throws {FetchError} `bad_url`, `credentials_in_url`
 */
function parseAddress(address: string, base?: URL): URL {
  const shown = printable(address.slice(0, 200)).replace(/\/\/[^/?#]*@/, '//')
  if (address.length > longestAddress) {
    throw new FetchError('bad_url', `cannot fetch ${shown}…: longer than ${longestAddress} characters`, { url: shown })
  }
  const url = URL.parse(address, base?.href)
  if (!url) throw new FetchError('bad_url', `cannot fetch ${shown}: not an address`, { url: shown })
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new FetchError('bad_url', `cannot fetch ${shown}: neither http nor https`, { url: shown })
  }
  if (url.username !== '' || url.password !== '') {
    url.username = ''
    url.password = ''
    throw new FetchError('credentials_in_url', `cannot fetch ${url.href}: it came with a user name or password`, {
      url: url.href,
    })
  }
  url.hash = ''
  // A name with its final dot is the same host, and gets the same robots.txt, delay and certificate.
  if (url.hostname.endsWith('.')) url.hostname = url.hostname.replace(/\.+$/, '')
  return url
}

/** Where a redirect leads. Bytes beyond ASCII, which headers must not have and do have, are escaped as they are. */
function redirectTarget(from: URL, location: string | undefined): URL {
  if (location === undefined || location.trim() === '') {
    throw new FetchError('bad_redirect', `cannot fetch ${from.href}: a redirect without address`, { url: from.href })
  }
  const escaped = location.replace(/[\x80-\xff]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`)
  try {
    return parseAddress(escaped, from)
  } catch (error) {
    if (!(error instanceof FetchError) || error.code !== 'bad_url') throw error
    throw new FetchError('bad_redirect', `cannot fetch ${from.href}: redirected; ${error.message}`, { url: from.href })
  }
}

function redirectLoop(start: URL, why: string): FetchError {
  return new FetchError('redirect_loop', `cannot fetch ${start.href}: ${why}`, { url: start.href })
}

/** The error that a status is, or `null` for one that brings a page, none new, or a redirect. */
function errorOfStatus(status: number, url: string, { headers }: Attempt): FetchError | null {
  const isConditional = headers['if-none-match'] !== undefined || headers['if-modified-since'] !== undefined
  if (status === 200 || status === 203 || redirectStatuses.has(status) || (status === 304 && isConditional)) return null
  const make = (code: ConstructorParameters<typeof FetchError>[0]) =>
    new FetchError(code, `cannot fetch ${url}: the server answered ${status}`, { url, status })
  if (status === 404 || status === 410) return make('gone')
  if (status === 408) return make('timeout')
  if (status === 429) return make('rate_limited')
  if (status >= 400 && status < 500) return make('http_4xx')
  if (status >= 500 && status < 600) return make('http_5xx')
  return make('http_status')
}

/** One line that may stand in a header, and that no stranger made huge. */
function isHeaderValue(value: string | undefined): value is string {
  return value !== undefined && value.length <= 1_000 && /^[\t\x20-\x7e\x80-\xff]+$/.test(value)
}

/** A host as URLs spell it: lower case, Punycode. */
function normalizeHost(host: string): string {
  return URL.parse(`http://${host}`)?.host ?? host.toLowerCase()
}
