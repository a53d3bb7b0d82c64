import { byteOrderMark } from '../lib/charset.ts'
import { FetchError } from '../lib/errors.ts'
import type { Clock } from './clock.ts'
import { freshnessMs } from './retry.ts'
import { dropHalfLine, matchRules, parseRobots, type RobotsRules, rulesFor } from './robots.ts'
import type { Answer } from './transport.ts'

/** The robots.txt of an origin, as it was last read. Times are milliseconds since 1970. */
export interface RobotsEntry {
  /** `null`: there is none, and everything is allowed. */
  readonly text: string | null
  readonly fetchedAt: number
  readonly expiresAt: number
  readonly etag?: string
  readonly lastModified?: string
}

/** The memory of robots.txt files: a database, or a map. An origin is scheme, host and port. */
export interface RobotsCache {
  load(origin: string): RobotsEntry | undefined | Promise<RobotsEntry | undefined>
  save(origin: string, entry: RobotsEntry): void | Promise<void>
}

/** What robots.txt says about one address. */
export interface RobotsVerdict {
  readonly allowed: boolean
  /** The line that decides. */
  readonly line?: { readonly number: number; readonly text: string }
  readonly crawlDelayMs?: number
  /** Absolute http and https addresses, on any host. */
  readonly sitemaps: readonly string[]
  /** Why the file could not be read; then nothing is allowed. */
  readonly error?: FetchError
  /** The config says to ignore it. */
  readonly ignored?: boolean
}

export interface RobotsSourceOptions {
  readonly userAgent: string
  readonly clock: Clock
  readonly cache: RobotsCache
  /** Fetch a robots.txt, redirects followed, cut at what is read of it. @throws {FetchError} */
  readonly fetch: (url: URL, conditional: { etag?: string; lastModified?: string }) => Promise<Answer>
}

/** A robots.txt is used for a day at most (RFC 9309 §2.4), also one that can no longer be read. */
const longestUseMs = 24 * 3600_000
/** Servers that forbid all caching are not asked before each page. */
const shortestUseMs = 5 * 60_000
/** How long a robots.txt that could not be read is not asked for again. */
const unreachableMs = 10 * 60_000
const maxOriginsInMemory = 5_000

interface Known {
  readonly until: number
  readonly rules: RobotsRules
  readonly sitemaps: readonly string[]
  readonly error?: FetchError
}

/** Answers for many addresses with one robots.txt request an origin. */
export class RobotsSource {
  readonly #options: RobotsSourceOptions
  readonly #known = new Map<string, Known>()
  readonly #pending = new Map<string, Promise<Known>>()

  constructor(options: RobotsSourceOptions) {
    this.#options = options
  }

  /**
   * What robots.txt says about an address, fetched if it is not known.
   *
   * @throws {FetchError} for what says nothing about the file: `stopped`, `host_parked`
   */
  async verdict(url: URL): Promise<RobotsVerdict> {
    const { rules, sitemaps, error } = await this.#get(url.origin)
    const crawlDelayMs = rules.crawlDelayMs
    const common = { sitemaps, ...(crawlDelayMs !== undefined && { crawlDelayMs }) }
    if (error) return { ...common, allowed: false, error }
    const { allowed, rule } = matchRules(rules, url.href)
    return { ...common, allowed, ...(rule && { line: { number: rule.line, text: rule.text } }) }
  }

  async #get(origin: string): Promise<Known> {
    const known = this.#known.get(origin)
    if (known && known.until > this.#options.clock.now()) return known
    let pending = this.#pending.get(origin)
    if (!pending) {
      pending = this.#load(origin)
      this.#pending.set(origin, pending)
      const done = () => this.#pending.delete(origin)
      pending.then(done, done)
    }
    return await pending
  }

  async #load(origin: string): Promise<Known> {
    const { cache, clock } = this.#options
    const saved = await cache.load(origin)
    if (saved && isFresh(saved, clock.now())) return this.#remember(origin, saved)
    let entry: RobotsEntry
    try {
      entry = await this.#ask(origin, saved)
    } catch (error) {
      if (!(error instanceof FetchError) || error.code === 'stopped' || error.code === 'host_parked') throw error
      const now = clock.now()
      const until = now + unreachableMs
      // The last good copy stands in for a file that cannot be read, for a day.
      if (saved && Math.abs(now - saved.fetchedAt) <= longestUseMs) return this.#remember(origin, saved, until)
      const known = { until, rules: { rules: [] }, sitemaps: [], error: unreachable(origin, error) }
      this.#known.set(origin, known)
      return known
    }
    await cache.save(origin, entry)
    return this.#remember(origin, entry)
  }

  async #ask(origin: string, saved: RobotsEntry | undefined): Promise<RobotsEntry> {
    const { clock } = this.#options
    const conditional = saved?.text != null ? validatorsOf(saved) : {}
    let answer: Answer | null
    try {
      answer = await this.#options.fetch(new URL('/robots.txt', origin), conditional)
    } catch (error) {
      if (!(error instanceof FetchError) || !meansNone(error)) throw error
      answer = null
    }
    const now = clock.now()
    const lifetimeMs = answer ? (freshnessMs(answer.headers, now) ?? longestUseMs) : longestUseMs
    const times = {
      fetchedAt: now,
      expiresAt: now + Math.min(Math.max(lifetimeMs, shortestUseMs), longestUseMs),
    }
    if (!answer) return { ...times, text: null }
    if (answer.status === 304 && saved) return { ...saved, ...times }
    // RFC 9309 §2.3 asks for UTF-8; editors that write UTF-16 mark it, and who closes a page by it means it.
    const text = new TextDecoder(byteOrderMark(answer.bytes)?.charset).decode(answer.bytes)
    const { etag, 'last-modified': lastModified } = answer.headers
    return {
      ...times,
      text: answer.isCut ? dropHalfLine(text) : text,
      ...(etag !== undefined && { etag }),
      ...(lastModified !== undefined && { lastModified }),
    }
  }

  #remember(origin: string, entry: RobotsEntry, until = entry.expiresAt): Known {
    const robots = parseRobots(entry.text ?? '')
    const sitemaps = robots.sitemaps.flatMap((sitemap) => {
      const url = URL.parse(sitemap, origin)
      return url && /^https?:$/.test(url.protocol) ? url.href : []
    })
    const known = { until, rules: rulesFor(robots, this.#options.userAgent), sitemaps }
    this.#known.delete(origin)
    if (this.#known.size >= maxOriginsInMemory) this.#known.delete(this.#known.keys().next().value!)
    this.#known.set(origin, known)
    return known
  }
}

/** An entry from the future, written by a wrong clock, is not. */
function isFresh({ fetchedAt, expiresAt }: RobotsEntry, now: number): boolean {
  return fetchedAt <= now && now < expiresAt && expiresAt <= now + longestUseMs
}

/** A robots.txt that is refused, missing or behind too many redirects is none (RFC 9309 §2.3.1.2 and §2.3.1.3). */
function meansNone(error: FetchError): boolean {
  return ['gone', 'http_4xx', 'http_status', 'redirect_loop', 'bad_redirect', 'credentials_in_url'].includes(error.code)
}

/** A host that cannot be reached at all keeps its own code: robots.txt is not what is wrong with it. */
function unreachable(origin: string, error: FetchError): FetchError {
  const isHost = ['private_address', 'dns', 'refused', 'tls', 'rate_limited'].includes(error.code)
  const message = isHost
    ? error.message
    : `cannot read ${origin}/robots.txt, so nothing may be fetched there: ${error.message}`
  return new FetchError(isHost ? error.code : 'robots_unreachable', message, {
    url: error.url,
    status: error.status,
    cause: error,
  })
}

function validatorsOf({ etag, lastModified }: RobotsEntry): { etag?: string; lastModified?: string } {
  return { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
}

/** A memory that lives as long as the process. */
export function memoryRobotsCache(): RobotsCache {
  const entries = new Map<string, RobotsEntry>()
  return {
    load: (origin) => entries.get(origin),
    save: (origin, entry) => void entries.set(origin, entry),
  }
}
