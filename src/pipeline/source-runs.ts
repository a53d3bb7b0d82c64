import { setImmediate } from 'node:timers/promises'
import { identityKey } from '../article/canonical-url.ts'
import { FormatError, NewsledgerError } from '../lib/errors.ts'
import type { Candidate, SourcePage } from '../model/candidate.ts'
import type { Page } from '../model/page.ts'
import type { Article } from '../model/record.ts'
import type { Validators } from '../store/crawl-memory.ts'
import type { CrawlContext } from './crawl-context.ts'
import { validatorsOf } from './crawl-results.ts'
import { addArticle, type DayShape, emptyDay, joinDays, parseDays, shapeKey, whyDrifted } from './drift.ts'
import type { Task } from './frontier.ts'
import { asNewsledgerError, type Settled } from './item.ts'
import { keepList, keptList } from './kept-lists.ts'
import type { Listing } from './listing.ts'
import { afterRun, whyStale } from './silence.ts'

/** Most list pages that one source may cost in a run: a calendar makes pages without end. */
const maxListPages = 200

/** Longest time that entering what a list lists keeps the event loop. */
const longestTurnMs = 8

/** New addresses that one source may bring in a run: a session id makes addresses without end. */
const maxFresh = 100_000

/** Of what a home page or robots.txt offers, so much is read: more would be the site's archive. */
const maxOfferedLists = 5
const offeredDays = 7

/** What one source did in this run. */
interface SourceRun {
  readonly url: string
  /** List pages that it cost. */
  pages: number
  /** Of them, sitemap indexes that lead nowhere but to each other. */
  circle: number
  /** It answered, 304 included. */
  isRead: boolean
  /** New addresses that it listed. */
  listed: number
  /** Articles that were new, and links that were followed and held none. */
  fresh: number
  barren: number
  /** What its new and changed articles look like. */
  shape: DayShape | null
}

/** The sources of a crawl: which lists are opened, what they list, which of them failed or fell silent. */
export class SourceRuns {
  readonly #context: CrawlContext
  readonly #listing: Listing
  readonly #runs = new Map<string, SourceRun>()
  readonly #opened = new Set<string>()
  /** Lists that were read whole: told to the memory when all that they list is safe. */
  readonly #read = new Map<string, Validators>()
  /** What those list whose server can say that they have not changed. */
  readonly #listed = new Map<string, readonly Candidate[]>()
  /** Lists that were opened and are not yet dealt with. */
  open = 0

  constructor(context: CrawlContext, listing: Listing) {
    this.#context = context
    this.#listing = listing
  }

  of(task: Task): SourceRun | undefined {
    return task.source === null ? undefined : this.#runs.get(task.source)
  }

  /** Whether a list was opened in this run. */
  has(url: string): boolean {
    return this.#opened.has(url)
  }

  /** A new or changed article of the source. */
  sawArticle(run: SourceRun, article: Article, claims: number): void {
    run.shape ??= emptyDay(new Date(this.#context.now()).toISOString().slice(0, 10))
    addArticle(run.shape, article, claims)
  }

  /** Opens a list that was named, or is in the config file. */
  add(task: Task): void {
    const source = task.source ?? task.url
    const run = this.#runs.get(source) ?? {
      url: source,
      pages: 0,
      circle: 0,
      isRead: false,
      listed: 0,
      fresh: 0,
      barren: 0,
      shape: null,
    }
    this.#runs.set(source, run)
    this.#opened.add(task.url)
    run.pages += 1
    this.open += 1
    this.#context.frontier.add(task)
  }

  /** Opens feeds and sitemaps that a home page offers. */
  addOffered(task: Task, lists: readonly string[]): void {
    for (const url of lists.slice(0, maxOfferedLists)) this.#addFurther({ ...task, isOffered: true }, url)
  }

  /** A list has not changed since it was read last: it lists what it listed then. */
  *unchanged(task: Task, validators: Validators): Generator<Settled> {
    this.#context.tally.sources += 1
    this.#read.set(task.url, validators)
    const run = this.of(task)
    if (run) run.isRead = true
    for (const candidate of keptList(this.#context.ledger.state, task.url)) {
      yield* this.#listing.add(candidate, task.source ?? task.url)
    }
  }

  /** Enters what a list page lists, and opens its further pages. */
  async *expand(task: Task, page: Page, list: SourcePage): AsyncGenerator<Settled> {
    const { tally } = this.#context
    const source = task.source ?? task.url
    const run = this.#runs.get(source)!
    run.isRead = true
    if (task.url === source || task.isOffered || task.role === 'named') tally.sources += 1
    // The page behind the last one is empty on many sites: that is no failure of the source.
    if (list.problem && (run.pages === 1 || list.problem.code !== 'empty_source')) {
      const { code, message } = list.problem
      this.failed(task.url, new FormatError(code, `${task.url}: ${message}`, { url: task.url }))
    }
    const wanted = list.candidates.filter((candidate) => this.#isWanted(task, list, candidate))
    tally.lists.push({ url: task.url, kind: list.kind, listed: wanted.length })
    // A list whose items come by a further request of its own has a next page and no items.
    let isNews = list.kind === 'sitemap_index' || list.candidates.length === 0
    let turnedAt = performance.now()
    for (const candidate of wanted) {
      if (run.listed >= maxFresh) break
      // A sitemap lists 50,000: timers and sockets must not wait for all of them.
      if (performance.now() - turnedAt > longestTurnMs) {
        await setImmediate()
        turnedAt = performance.now()
      }
      const isNew = yield* this.#listing.add(candidate, source)
      isNews ||= isNew
      if (isNew) run.listed += 1
    }
    if (run.listed >= maxFresh) {
      const why = `${source} lists more than ${maxFresh} new addresses: later runs take the rest`
      this.failed(source, new NewsledgerError('source_too_large', why, { url: source }))
      return
    }
    if (isNews && !this.#hasEnough(run)) this.#addNext(task, run, list)
    if (this.#isCircle(run, list)) {
      this.#read.delete(source)
      const message = `${source}: the sitemap index leads to no sitemap, only back to itself`
      this.failed(source, new FormatError('empty_source', message, { url: source }))
      return
    }
    // Of a list that is damaged, or of which part is left out, the rest must be read the next time.
    if (!list.problem && !this.#listing.isLimited(source)) {
      const validators = validatorsOf(page, undefined)
      const { etag, last_modified } = validators
      this.#read.set(task.url, validators)
      if (etag !== null || last_modified !== null) this.#listed.set(task.url, wanted)
    }
  }

  /** A source or list could not be read, or not whole. */
  failed(url: string, error: NewsledgerError): void {
    const { tally, memory, options, now } = this.#context
    tally.isTroubled = true
    tally.report(error, url)
    if (!options.dryRun) memory.sourceFailed(url, now(), error.code, error.message)
  }

  /**
   * After all is written: which lists need not be sent again, and which sources have fallen silent.
   *
   * Only now: a run that dies before its articles are safe must find them listed again.
   */
  finish(): void {
    const { memory, ledger, options, now, tally } = this.#context
    if (options.dryRun || options.signal?.aborted) return
    for (const [url, validators] of this.#read) memory.sourceRead(url, now(), validators)
    for (const [url, candidates] of this.#listed) keepList(ledger.state, url, candidates)
    for (const { url, isRead, fresh, barren, shape } of this.#runs.values()) {
      if (shape) this.#compareShape(url, shape)
      if (!isRead) continue
      const after = afterRun(memory.source(url), { fresh, barren }, now())
      memory.sourceBrought(url, after)
      const why = whyStale(after, now())
      if (why === null) continue
      tally.isTroubled = true
      tally.report(new NewsledgerError('stale_source', `${url}: ${why}`, { url }))
    }
  }

  /** Whether the articles of this run still look like those of the last days. */
  #compareShape(url: string, shape: DayShape): void {
    const { ledger, tally } = this.#context
    const days = joinDays(parseDays(ledger.state.meta(shapeKey(url))), shape)
    ledger.state.setMeta(shapeKey(url), JSON.stringify(days))
    const why = whyDrifted(days)
    if (why === null) return
    tally.isTroubled = true
    tally.report(new NewsledgerError('layout_drift', `${url}: ${why}`, { url }))
  }

  #addNext(task: Task, run: SourceRun, list: SourcePage): void {
    // A sitemap index that nobody named leads to the archive, but for the parts that say they are news.
    const isArchive = task.isOffered && list.kind === 'sitemap_index'
    for (const url of isArchive ? list.next.filter((url) => /news/i.test(url)) : list.next) {
      if (run.pages >= maxListPages) break
      if (!this.#isReadSince(url, list.nextModified?.get(url))) this.#addFurther(task, url)
    }
  }

  /** Whether a further list of a source need not be asked for: a sitemap index names all its sitemaps at once. */
  isLeftOut({ role, url, source, isOffered = false }: Task): boolean {
    const run = role !== 'source' || source === null || source === url || isOffered ? undefined : this.#runs.get(source)
    return run !== undefined && this.#hasEnough(run)
  }

  /** Whether a source has listed as much as `--limit` can let it bring, and as much again, since some links hold no article. */
  #hasEnough(run: SourceRun): boolean {
    const { limit = Number.POSITIVE_INFINITY } = this.#context.options
    return run.listed >= 2 * limit
  }

  /** Whether all that a source has opened, this page too, are sitemap indexes that name no other page. Once its next pages are opened. */
  #isCircle(run: SourceRun, list: SourcePage): boolean {
    const isIndex = list.kind === 'sitemap_index' && list.problem === undefined
    // One that it names and that was not opened is as it was read before.
    if (isIndex && list.next.every((url) => this.has(url))) run.circle += 1
    return isIndex && run.circle === run.pages
  }

  /** Opens a further list of a task's source, once. */
  #addFurther({ url: parent, source, isOffered }: Task, url: string): void {
    if (this.has(url)) return
    try {
      const further: Task = { url, role: 'source', key: identityKey(url), source: source ?? parent }
      this.add(isOffered ? { ...further, isOffered } : further)
    } catch (error) {
      this.failed(url, asNewsledgerError(error, { url }))
    }
  }

  /** Whether an index states that one of its sitemaps has not changed since it was read last. */
  #isReadSince(url: string, stated: string | undefined): boolean {
    const readMs = stated === undefined ? null : this.#context.memory.source(url)?.read_ms
    return readMs != null && Date.parse(stated ?? '') <= readMs
  }

  /** Of a list that nobody named, only what is young: a sitemap may hold the articles of twenty years. */
  #isWanted(task: Task, list: SourcePage, { publishedAt, modifiedAt }: Candidate): boolean {
    if (!task.isOffered || list.kind === 'feed') return true
    const stated = Date.parse(publishedAt ?? modifiedAt ?? '')
    return stated > this.#context.now() - offeredDays * 86_400_000
  }
}
