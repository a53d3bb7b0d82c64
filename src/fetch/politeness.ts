import type PQueue from 'p-queue'
import { FetchError } from '../lib/errors.ts'
import type { HostReport } from '../model/run-report.ts'
import type { Clock } from './clock.ts'
import {
  afterFailure,
  afterLoading,
  afterRequestToWait,
  afterSuccess,
  goodHealth,
  type HostHealth,
  type HostHealthStore,
} from './host-health.ts'

export interface PolitenessOptions {
  readonly perHost: number
  /** Least time between two starts to a host. */
  readonly delayMs: (host: string) => number
  /** A host that asks for a longer wait is left to a later run. */
  readonly maxWaitMs: number
  readonly clock: Clock
  readonly health: HostHealthStore
  /** Requests under way at once, over all hosts. */
  readonly concurrency: number
  /** A host begins to rest, which is worth a line in the log. */
  readonly onRest?: (host: string, health: HostHealth) => void
}

/** What a task tells while it has its turn. */
export interface Turn {
  /** The request stands on the wire: from here the next one's delay counts. */
  sent(): void
  /**
   * The answer has begun. On a new connection a request may reach the server's code some while after it stands on the wire, while the
   * next one, on the warm connection, does not: the delay then counts from here.
   */
  answered(isNewConnection: boolean): void
}

/** How a host did in this run. `left_until`: it asked for a wait, or failed so often, that the rest is left to a later run. */
export interface HostFigures extends HostReport {
  readonly left_until?: string
}

interface Waiter {
  readonly url: string
  readonly isRobots: boolean
  readonly start: (turn: Turn) => Promise<void>
  readonly refuse: (error: FetchError) => void
}

interface Line {
  readonly host: string
  readonly delayMs: number
  crawlDelayMs: number
  readonly waiters: Waiter[]
  active: number
  /** Requests that have started and are not on the wire yet. */
  unsent: number
  lastSentAt: number | null
  lastWasRobots: boolean
  turnQueued: boolean
  asleep: boolean
  health: HostHealth
  loading: Promise<void> | null
  requests: number
  bytes: number
  retries: number
  status429: number
  minGapMs: number
}

/** What the way to the server may shave off the time between two requests, and what a new connection may. */
const marginMs = 2
const newConnectionMs = 50

/**
 * Gives requests their turns: to one host at most so many at once, each so long after the one before; over all hosts as many as the
 * queue runs, one host after the other. A place in the queue is only taken by a request that may start now, so that no host's
 * delay, pause or slowness takes one from another host.
 */
export class Politeness {
  readonly #options: PolitenessOptions
  readonly #lines = new Map<string, Line>()
  readonly #end = new AbortController()
  #queue: Promise<PQueue> | undefined
  /** Requests under way to hosts that failed last time, and such hosts that are ready and must let others pass. */
  #doubtful = 0
  readonly #held = new Set<Line>()

  constructor(options: PolitenessOptions) {
    this.#options = options
  }

  /**
   * Run a task when it is its host's turn.
   *
   * @throws {FetchError} `host_parked`, `rate_limited` where the host rests for longer than this run waits, `stopped`
   */
  async run<T>(host: string, url: string, task: (turn: Turn) => Promise<T>, isRobots = false): Promise<T> {
    const line = this.#line(host)
    await this.#load(line)
    return await new Promise<T>((resolve, reject) => {
      if (this.#end.signal.aborted) return reject(stoppedError(url))
      const start = async (turn: Turn) => {
        try {
          resolve(await task(turn))
        } catch (error) {
          reject(error)
        }
      }
      const waiter = { url, isRobots, start, refuse: reject }
      // Whoever asks for robots.txt has others waiting behind it.
      if (isRobots) line.waiters.unshift(waiter)
      else line.waiters.push(waiter)
      this.#pump(line)
    })
  }

  /** A longer `Crawl-delay` wins over the delay of the options. */
  setCrawlDelay(host: string, ms: number): void {
    const line = this.#line(host)
    line.crawlDelayMs = Math.max(line.crawlDelayMs, ms)
  }

  /** The whole host waits; what has a longer wait than the limit is refused. */
  async pause(host: string, ms: number): Promise<void> {
    const line = this.#line(host)
    const now = this.#options.clock.now()
    await this.#setHealth(line, afterRequestToWait(line.health, now + ms, now))
  }

  async countFailure(host: string): Promise<void> {
    const line = this.#line(host)
    await this.#setHealth(line, afterFailure(line.health, this.#options.clock.now()))
  }

  async countSuccess(host: string): Promise<void> {
    const line = this.#line(host)
    await this.#setHealth(line, afterSuccess(line.health))
  }

  countBytes(host: string, bytes: number): void {
    this.#line(host).bytes += bytes
  }

  countRetry(host: string): void {
    this.#line(host).retries++
  }

  count429(host: string): void {
    this.#line(host).status429++
  }

  /** The same of a host that this run may not have met yet. */
  async restOf(host: string, url: string): Promise<FetchError | null> {
    await this.#load(this.#line(host))
    return this.refusal(host, url)
  }

  /** Why a host gets no request in this run, or `null` if it does. */
  refusal(host: string, url: string): FetchError | null {
    return this.#refusal(this.#line(host), url)
  }

  /** Refuse everything that waits, with `stopped`, now and later. */
  stop(): void {
    this.#end.abort()
    for (const line of this.#lines.values()) this.#refuseAll(line, (url) => stoppedError(url))
  }

  /** Hand the delays that are not over yet to the next run, which may start at once. */
  async saveDelays(): Promise<void> {
    const now = this.#options.clock.now()
    for (const line of this.#lines.values()) {
      // No longer than a run waits: a delay of the options is no reason to refuse anything.
      const next = Math.min(this.#nextStart(line), now + this.#options.maxWaitMs)
      if (next > now) await this.#setHealth(line, afterRequestToWait(line.health, next, now))
    }
  }

  report(): HostFigures[] {
    return [...this.#lines.values()]
      .filter((line) => line.requests > 0 || this.#refusal(line, '') !== null)
      .map((line) => ({
        host: line.host,
        requests: line.requests,
        bytes: line.bytes,
        // The hair's breadth is the rounding of two large floats.
        min_gap_ms: Number.isFinite(line.minGapMs) ? Math.floor(line.minGapMs + 0.01) : null,
        retries: line.retries,
        status_429: line.status429,
        ...(this.#refusal(line, '') !== null && { left_until: new Date(line.health.restsUntil!).toISOString() }),
      }))
      .sort((a, b) => (a.host < b.host ? -1 : 1))
  }

  #line(host: string): Line {
    let line = this.#lines.get(host)
    if (!line) {
      line = {
        host,
        delayMs: this.#options.delayMs(host),
        crawlDelayMs: 0,
        waiters: [],
        active: 0,
        unsent: 0,
        lastSentAt: null,
        lastWasRobots: false,
        turnQueued: false,
        asleep: false,
        health: goodHealth,
        loading: null,
        requests: 0,
        bytes: 0,
        retries: 0,
        status429: 0,
        minGapMs: Number.POSITIVE_INFINITY,
      }
      this.#lines.set(host, line)
    }
    return line
  }

  /** The long wait that robots.txt asks for begins. That it is not saved is no reason to fail: this run keeps to it anyway. */
  #rest(line: Line): void {
    this.pause(line.host, line.crawlDelayMs).catch(() => {})
  }

  async #load(line: Line): Promise<void> {
    line.loading ??= (async () => {
      const saved = await this.#options.health.load(line.host)
      if (saved) line.health = afterLoading(saved, this.#options.clock.now())
    })()
    await line.loading
  }

  async #setHealth(line: Line, health: HostHealth): Promise<void> {
    if (health === line.health) return
    line.health = health
    if (this.#refusal(line, '')) this.#options.onRest?.(line.host, health)
    this.#pump(line)
    await this.#options.health.save(line.host, health)
  }

  #refusal({ host, health }: Line, url: string): FetchError | null {
    const now = this.#options.clock.now()
    const { restsUntil, because } = health
    if (restsUntil === null || restsUntil <= now) return null
    const until = new Date(restsUntil).toISOString()
    if (because === 'failed') {
      return new FetchError(
        'host_parked',
        `cannot fetch ${url}: ${host} failed again and again and rests until ${until}`,
        {
          url,
        },
      )
    }
    if (restsUntil - now <= this.#options.maxWaitMs) return null
    return new FetchError(
      'rate_limited',
      `cannot fetch ${url} in this run: ${host} asks to wait until ${until}, a later run goes on`,
      { url },
    )
  }

  #refuseAll(line: Line, errorFor: (url: string) => FetchError): void {
    for (const waiter of line.waiters.splice(0)) waiter.refuse(errorFor(waiter.url))
  }

  /** When the delay since the last start is over; 0 if there is none. */
  #nextStart({ lastSentAt, lastWasRobots, delayMs, crawlDelayMs }: Line): number {
    // What asks for more than a run waits would close the host for ever if robots.txt itself counted.
    const crawl = lastWasRobots && crawlDelayMs > this.#options.maxWaitMs ? 0 : crawlDelayMs
    const delay = Math.max(delayMs, crawl)
    return lastSentAt === null || delay === 0 ? 0 : lastSentAt + delay + marginMs
  }

  /** Milliseconds until the delay and a short pause are over. */
  #waitMs(line: Line): number {
    return Math.max(this.#nextStart(line), line.health.restsUntil ?? 0) - this.#options.clock.now()
  }

  #hasSlot(line: Line): boolean {
    if (line.active >= this.#options.perHost) return false
    return line.unsent === 0 || Math.max(line.delayMs, line.crawlDelayMs) === 0
  }

  /** Move a host on: refuse, sleep, or ask for a turn. */
  #pump(line: Line): void {
    if (line.waiters.length === 0) return
    if (this.#refusal(line, '') !== null) {
      this.#refuseAll(line, (url) => this.#refusal(line, url) ?? stoppedError(url))
      return
    }
    if (line.turnQueued || line.asleep || !this.#hasSlot(line)) return
    const waitMs = this.#waitMs(line)
    if (waitMs > 0) {
      line.asleep = true
      const wake = () => {
        line.asleep = false
        this.#pump(line)
      }
      this.#options.clock.sleep(waitMs, this.#end.signal).then(wake, () => {})
      return
    }
    if (this.#isHeld(line)) return
    line.turnQueued = true
    void this.#enqueue(() => this.#takeTurn(line))
  }

  async #enqueue(task: () => Promise<void>): Promise<void> {
    this.#queue ??= import('p-queue').then(
      ({ default: PQueue }) => new PQueue({ concurrency: this.#options.concurrency }),
    )
    await (await this.#queue).add(task)
  }

  async #takeTurn(line: Line): Promise<void> {
    line.turnQueued = false
    // While the turn waited, the host may have been paused.
    if (this.#end.signal.aborted || this.#waitMs(line) > 0 || this.#refusal(line, '') !== null) {
      this.#pump(line)
      return
    }
    if (this.#isHeld(line)) return
    const waiter = line.waiters.shift()
    if (!waiter) return
    const isDoubtful = line.health.failures > 0
    if (isDoubtful) this.#doubtful++
    line.active++
    line.unsent++
    line.requests++
    let sentAt: number | null = null
    const sent = () => {
      if (sentAt !== null) return
      line.unsent--
      sentAt = this.#countSent(line, waiter.isRobots)
      this.#pump(line)
    }
    const answered = (isNewConnection: boolean) => {
      sent()
      if (!isNewConnection || sentAt === null || line.lastSentAt !== sentAt) return
      line.lastSentAt = Math.min(this.#options.clock.now(), sentAt + newConnectionMs)
    }
    // Behind the other hosts that are ready, this one may ask again at once.
    this.#pump(line)
    await waiter.start({ sent, answered })
    sent()
    line.active--
    if (isDoubtful) {
      this.#doubtful--
      this.#releaseHeld()
    }
    this.#pump(line)
  }

  /**
   * Hosts that failed last time get half of the places at most: a dozen that hang would take all of them, each for as long as a
   * request may last.
   */
  #isHeld(line: Line): boolean {
    if (line.health.failures === 0 || this.#doubtful < Math.max(1, this.#options.concurrency / 2)) return false
    this.#held.add(line)
    return true
  }

  /** All of them ask again: the first of them may have to wait for something else now. */
  #releaseHeld(): void {
    const held = [...this.#held]
    this.#held.clear()
    for (const line of held) this.#pump(line)
  }

  #countSent(line: Line, isRobots: boolean): number {
    const now = this.#options.clock.now()
    if (line.lastSentAt !== null) line.minGapMs = Math.min(line.minGapMs, Math.max(0, now - line.lastSentAt))
    line.lastSentAt = now
    line.lastWasRobots = isRobots
    if (!isRobots && line.crawlDelayMs > this.#options.maxWaitMs) this.#rest(line)
    return now
  }
}

export function stoppedError(url: string): FetchError {
  return new FetchError('stopped', `cannot fetch ${url}: the run was stopped`, { url })
}
