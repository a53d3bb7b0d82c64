import { identityKey } from '../article/canonical-url.ts'
import type { Fetcher } from '../fetch/fetcher.ts'
import { mapConcurrent } from '../lib/async.ts'
import { type ErrorCode, errorCodes, FormatError, NewsledgerError } from '../lib/errors.ts'
import type { Candidate, SourcePage } from '../model/candidate.ts'
import type { Page } from '../model/page.ts'
import type { Article } from '../model/record.ts'
import type { Outcome, RunReport } from '../model/run-report.ts'
import { CrawlMemory } from '../store/crawl-memory.ts'
import type { Ledger } from '../store/ledger.ts'
import { lockFolders } from '../store/lock.ts'
import { type Address, addressOf } from './addresses.ts'
import type { Entered } from './enter.ts'
import { Frontier, type Task } from './frontier.ts'
import { asNewsledgerError, type Item, isNoArticle, type Settled } from './item.ts'
import { doJob, type JobResult } from './jobs.ts'
import { openLedger, rememberRun, tallyRun } from './run.ts'
import { nextCheckMs, nextTryMs } from './schedule.ts'
import { type CrawlOptions, defaults, type RecrawlOptions, type SourceSettings } from './settings.ts'
import { afterRun, whyStale } from './silence.ts'
import { loadStages, type Stages } from './stages.ts'
import type { Tally } from './tally.ts'
import { type Answer, resultOf, Workforce } from './workforce.ts'
import { type ReadArticle, writeArticles } from './write-articles.ts'

/** Most list pages that one source may cost in a run: a calendar makes pages without end. */
const maxListPages = 200

/** New addresses that one source may bring in a run: a calendar or a session id makes addresses without end. */
const maxFresh = 100_000

/** A page that sends on to a page that sends on: browsers stop somewhere too. */
const maxRefreshes = 3

/** Of what a home page or robots.txt offers, so much is read: more would be the site's archive. */
const maxOfferedLists = 5
const offeredDays = 7

/** Tasks under way at once. Most of them wait for their host's delay and hold no connection. */
const maxTasks = 4096

/**
 * Finds articles in each source, fetches what is new, and writes article files and records.
 *
 * @throws {BusyError} when another run holds one of the folders
 * @throws {UsageError} for an option that is no date or number
 */
export async function crawl(options: CrawlOptions = {}): Promise<RunReport> {
  return run('crawl', options, (crawl) => crawl.start())
}

/**
 * Fetches these articles again now, whatever the state says, and keeps the older version where the text changed.
 *
 * @throws {BusyError} when another run holds one of the folders
 */
export async function recrawl(options: RecrawlOptions): Promise<RunReport> {
  return run('recrawl', { ...options, urls: [] }, (crawl) => crawl.startAgain(options.urls))
}

async function run(
  command: string,
  options: CrawlOptions,
  start: (crawl: Crawl) => AsyncIterable<Item<ReadArticle>>,
): Promise<RunReport> {
  const folders = { articles: options.articles ?? defaults.articles, output: options.output ?? defaults.output }
  return tallyRun(options, async (tally) => {
    using _lock = await lockFolders(folders, options.lockWait ?? defaults.lockWait, options.signal)
    const ledger = await openLedger(folders, options)
    await using workforce = new Workforce({ sites: options.sites ?? [] })
    const memory = new CrawlMemory(ledger.state)
    const stages = await loadStages(options, options.dryRun ? null : memory)
    const crawl = new Crawl(options, ledger, memory, stages, workforce, tally)
    try {
      for await (const item of writeArticles(start(crawl), ledger)) {
        tally.count(item)
        options.progress?.settled(item)
      }
      await ledger.commit()
      crawl.judgeSources()
      await crawl.reckon()
    } finally {
      tally.hosts = stages.fetcher.hosts()
      tally.bytes = stages.fetcher.bytes()
      tally.robotsIgnored = stages.fetcher.robotsIgnoredHosts()
      await stages.fetcher.close()
      if (!options.dryRun) rememberRun(ledger, command, tally)
      ledger.close()
    }
  })
}

interface Fetched {
  readonly task: Task
  /** `null` where it failed, or was only planned. */
  readonly page: Page | null
  readonly answer?: Answer
  readonly error?: NewsledgerError
}

/** What one source did in this run. */
interface SourceRun {
  readonly url: string
  /** List pages that it cost. */
  pages: number
  /** It answered, 304 included. */
  isRead: boolean
  /** New addresses that it listed. */
  listed: number
  /** Articles that were new, and those that were asked for and brought none. */
  fresh: number
  barren: number
}

/** One run over sources and articles: which address is fetched, and how it ends. */
class Crawl {
  readonly #options: CrawlOptions
  readonly #stages: Stages
  readonly #ledger: Ledger
  readonly #memory: CrawlMemory
  readonly #tally: Tally
  readonly #frontier: Frontier
  readonly #fetcher: Fetcher
  readonly #workforce: Workforce
  readonly #now: () => number
  /** Identity keys dealt with in this run: one article under twenty addresses is one item. */
  readonly #seen = new Set<string>()
  /** Known articles, by key, that no source has yet stated a change of: the next list may. */
  readonly #unchangedSoFar = new Map<string, string>()
  readonly #sources = new Map<string, SourceRun>()
  /** What the config file says of each source. */
  readonly #settings: ReadonlyMap<string, SourceSettings>
  /** Articles that a source may still bring in this run, where the config file limits it. */
  readonly #allowances = new Map<string, number>()
  /** With `--limit`: what sources list, by source, until all lists are read. */
  readonly #held = new Map<string, Task[]>()
  #listsOpen = 0
  #budget: number

  constructor(
    options: CrawlOptions,
    ledger: Ledger,
    memory: CrawlMemory,
    stages: Stages,
    workforce: Workforce,
    tally: Tally,
  ) {
    this.#options = options
    this.#stages = stages
    this.#ledger = ledger
    this.#memory = memory
    this.#tally = tally
    this.#fetcher = stages.fetcher
    this.#workforce = workforce
    this.#now = options.now ?? Date.now
    this.#settings = new Map((options.sources ?? []).map((source) => [source.url, source]))
    for (const { url, limit } of options.sources ?? []) if (limit !== undefined) this.#allowances.set(url, limit)
    this.#budget = options.limit ?? Number.POSITIVE_INFINITY
    this.#frontier = new Frontier({ perHost: options.perHost ?? defaults.perHost, signal: options.signal })
  }

  async *start(): AsyncGenerator<Item<ReadArticle>> {
    const named = this.#options.urls ?? []
    for (const url of named) yield* this.#addNamed(url)
    if (named.length === 0) {
      for (const { url } of this.#options.sources ?? []) this.#addSource(url)
    }
    yield* this.#addDue(named)
    yield* this.#work()
  }

  async *startAgain(named: readonly string[]): AsyncGenerator<Item<ReadArticle>> {
    for (const name of named) {
      const isId = !name.includes('://')
      const known = isId ? this.#memory.article(name) : undefined
      try {
        if (isId && !known?.url) throw unknownId(name)
        const address = addressOf(known?.url ?? name, this.#stages.sites)
        if (this.#seen.has(address.key)) continue
        this.#seen.add(address.key)
        this.#frontier.add({ ...address, role: 'forced', source: null, id: known?.id ?? address.id })
      } catch (error) {
        yield failed(name, error)
      }
    }
    yield* this.#work()
  }

  *#addNamed(url: string): Generator<Settled> {
    let address: Address
    try {
      address = addressOf(url, this.#stages.sites)
    } catch (error) {
      yield failed(url, error)
      return
    }
    if (this.#seen.has(address.key)) return
    const known = this.#memory.address(address.key)
    const id = known?.id ?? address.id
    if (id && this.#memory.article(id)) {
      this.#seen.add(address.key)
      yield { at: url, outcome: 'unchanged' }
      return
    }
    // A list keeps its address as given: its parameters choose what it lists.
    const fetched = address.isArticle ? address.url : url
    if (address.isArticle) this.#seen.add(address.key)
    this.#openList({ url: fetched, role: 'named', key: address.key, source: url, id: address.id })
  }

  #addSource(url: string): void {
    try {
      const { key } = addressOf(url, this.#stages.sites)
      this.#openList({ url, role: 'source', key, source: url })
    } catch (error) {
      this.#sourceFailed(url, asNewsledgerError(error, { url }))
    }
  }

  #openList(task: Task): void {
    this.#seen.add(`list ${task.url}`)
    const source = task.source ?? task.url
    const run = this.#sources.get(source) ?? { url: source, pages: 0, isRead: false, listed: 0, fresh: 0, barren: 0 }
    this.#sources.set(source, run)
    run.pages += 1
    this.#listsOpen += 1
    this.#frontier.add(task)
  }

  /** What earlier runs could not fetch, and young articles whose time for another look has come. */
  *#addDue(named: readonly string[]): Generator<Settled> {
    const now = this.#now()
    for (const due of this.#memory.dueAddresses(now, named.length > 0 ? named : null)) {
      yield* this.#addListed({ url: due.url }, due.source, true)
    }
    if (named.length > 0) return
    for (const article of this.#memory.dueArticles(now)) {
      if (article.url) yield* this.#addListed({ url: article.url }, null, true)
    }
  }

  /** Decides what a listed address needs: nothing, or to be fetched. */
  *#addListed(candidate: Candidate, source: string | null, isDue = false): Generator<Settled, boolean> {
    let address: Address
    try {
      address = addressOf(candidate.url, this.#stages.sites)
    } catch (error) {
      yield failed(candidate.url, error)
      return false
    }
    const { key } = address
    if (address.isArticle === false || (this.#seen.has(key) && !this.#unchangedSoFar.has(key))) return false
    this.#seen.add(key)
    const at = address.url
    const known = this.#memory.address(key)
    const id = known?.id ?? address.id
    const article = id === null ? undefined : this.#memory.article(id)
    const isChanged = this.#isStatedChange(candidate, known?.stated_modified ?? null, article?.checked_at)
    if (article && !isChanged && !(isDue || isRecheckDue(article.next_check, this.#now()))) {
      this.#unchangedSoFar.set(key, at)
      return false
    }
    this.#unchangedSoFar.delete(key)
    if (!article && known?.error && !isDue && (known.next_try === null || known.next_try > this.#now())) {
      yield { at, outcome: 'skipped' }
      return false
    }
    if (this.#isTooOld(candidate.publishedAt)) {
      yield { at, outcome: 'skipped' }
      return false
    }
    if (!article && source !== null && !this.#isAllowed(source)) {
      yield { at, outcome: 'skipped' }
      return false
    }
    const task: Task = {
      ...address,
      role: article ? 'known' : 'listed',
      source,
      candidate,
      id: article ? id : address.id,
    }
    if (Number.isFinite(this.#budget)) this.#hold(task)
    else this.#frontier.add(task)
    return article === undefined
  }

  /** Takes one article from what the config file allows a source in this run. */
  #isAllowed(source: string): boolean {
    const left = this.#allowances.get(source)
    if (left === undefined) return true
    if (left > 0) this.#allowances.set(source, left - 1)
    return left > 0
  }

  /** Whether the source states a later change than the last time. */
  #isStatedChange({ modifiedAt }: Candidate, statedBefore: string | null, checkedMs: number | undefined): boolean {
    if (modifiedAt === undefined) return false
    if (statedBefore !== null) return Date.parse(modifiedAt) > Date.parse(statedBefore)
    return checkedMs !== undefined && Date.parse(modifiedAt) > checkedMs
  }

  #isTooOld(publishedAt: string | null | undefined): boolean {
    const { since } = this.#options
    if (since === undefined || !publishedAt) return false
    return since.length === 10 ? publishedAt.slice(0, 10) < since : Date.parse(publishedAt) < Date.parse(since)
  }

  #hold(task: Task): void {
    const source = task.source ?? ''
    const held = this.#held.get(source)
    if (held) held.push(task)
    else this.#held.set(source, [task])
  }

  /** Under `--limit`, lets the next articles go: from each source in turn. */
  #release(): void {
    if (this.#listsOpen > 0) return
    while (this.#budget > 0 && this.#held.size > 0) {
      for (const [source, tasks] of this.#held) {
        const task = tasks.shift()
        if (tasks.length === 0) this.#held.delete(source)
        if (!task || this.#budget <= 0) continue
        this.#budget -= 1
        this.#frontier.add(task)
      }
    }
  }

  async *#work(): AsyncGenerator<Item<ReadArticle>> {
    this.#release()
    const isPlanned = this.#options.dryRun === true
    const waiting = this.#options.concurrency ?? defaults.concurrency
    const fetched = mapConcurrent(this.#frontier, { limit: maxTasks, waiting }, (task) => this.#fetch(task, isPlanned))
    for await (const { task, page, answer, error } of fetched) {
      const isList = task.role === 'source' || task.role === 'named'
      try {
        if (error) yield* this.#fetchFailed(task, error)
        else if (page === null) yield* this.#planned(task)
        else yield* this.#read(task, page, answer)
      } catch (thrown) {
        yield* this.#settleFailed(task, asNewsledgerError(thrown, { url: task.url }))
      } finally {
        if (isList) this.#listsOpen -= 1
        this.#release()
        this.#frontier.done(task)
      }
    }
    yield* this.#leaveOut()
  }

  /** Of a dry run: what its plan would cost each host, the delays that it asks for included. */
  async reckon(): Promise<void> {
    const hosts = new Map<string, { first: string; requests: number }>()
    for (const { host, url } of this.#tally.plan ?? []) {
      const known = hosts.get(host)
      if (known) known.requests += 1
      else hosts.set(host, { first: url, requests: 1 })
    }
    for (const [host, { first, requests }] of hosts) {
      const { crawlDelayMs = 0 } = await this.#fetcher.robotsFor(first)
      const delayMs = Math.max(crawlDelayMs, this.#options.delay ?? defaults.delay)
      this.#tally.cost?.push({ host, requests, minutes: Math.round((requests * delayMs) / 600) / 100 })
    }
  }

  /** After all is written: which sources have fallen silent. */
  judgeSources(): void {
    if (this.#options.dryRun || this.#options.signal?.aborted) return
    for (const { url, isRead, fresh, barren } of this.#sources.values()) {
      if (!isRead) continue
      const memory = afterRun(this.#memory.source(url), { fresh, barren }, this.#now())
      this.#memory.sourceBrought(url, memory)
      const why = whyStale(memory, this.#now())
      if (why === null) continue
      this.#tally.isTroubled = true
      this.#tally.report(new NewsledgerError('stale_source', `${url}: ${why}`, { url }))
    }
  }

  /** After the work: what no source stated a change of, and what `--limit` or a stop leaves out. */
  *#leaveOut(): Generator<Settled> {
    for (const at of this.#unchangedSoFar.values()) yield { at, outcome: 'unchanged' }
    for (const task of [...this.#frontier.drain(), ...[...this.#held.values()].flat()]) {
      if (task.role === 'source') continue
      yield { at: task.url, outcome: 'skipped' }
    }
  }

  /** A page that can only be an article goes on to the workforce; what else a page may be is seen when its turn comes. */
  async #fetch(task: Task, isPlanned: boolean): Promise<Fetched> {
    const isList = task.role === 'source' || task.role === 'named'
    try {
      if (isPlanned && !isList) {
        const { allowed } = await this.#fetcher.robotsFor(task.url)
        if (allowed) return { task, page: null }
      }
      const page = await this.#fetcher.fetch(task.url, this.#validators(task))
      if (isList || page.status === 304) return { task, page }
      const [answer] = await this.#workforce.do([{ page }])
      return { task, page, ...(answer ? { answer } : {}) }
    } catch (thrown) {
      return { task, page: null, error: asNewsledgerError(thrown, { url: task.url }) }
    }
  }

  #validators(task: Task): { conditional?: { etag?: string; lastModified?: string } } {
    if (task.role === 'forced' || task.role === 'listed') return {}
    const known = task.role === 'known' && task.id ? this.#memory.article(task.id) : this.#memory.source(task.url)
    const conditional = {
      ...(known?.etag ? { etag: known.etag } : {}),
      ...(known?.last_modified ? { lastModified: known.last_modified } : {}),
    }
    return Object.keys(conditional).length > 0 ? { conditional } : {}
  }

  *#planned(task: Task): Generator<Settled> {
    this.#tally.plan ??= []
    this.#tally.cost ??= []
    const why = task.role === 'known' ? 'to see whether it changed' : 'new'
    this.#tally.plan.push({ url: task.url, host: new URL(task.url).host, why })
    yield { at: task.url, outcome: 'skipped' }
  }

  async *#read(task: Task, page: Page, answer: Answer | undefined): AsyncGenerator<Item<ReadArticle>> {
    if (page.status === 304) {
      if (task.role === 'known') yield this.#unchanged(task, page)
      else {
        this.#tally.sources += 1
        this.#memory.sourceRead(task.url, this.#now(), validatorsOf(page, this.#memory.source(task.url)))
        const run = this.#sources.get(task.source ?? task.url)
        if (run) run.isRead = true
      }
      return
    }
    const isList = task.role === 'source' || task.role === 'named'
    if (isList) {
      const list = await this.#stages.readSource(page)
      if (list) {
        yield* this.#expand(task, page, list)
        return
      }
      // A source is a list whatever its page looks like; a named address may be either, and an article links to many others.
      const mayBeArticle = task.role === 'named' && !this.#stages.isListAddress(page.finalUrl)
      const result = mayBeArticle ? await this.#articleOrNull(page) : null
      if (result) {
        yield* this.#article(task, page, result)
        return
      }
      const section = this.#stages.readSection(page)
      const offered = task.isOffered ? { feeds: [], sitemaps: [] } : await this.#stages.findOffered(page)
      const isEmpty = section.candidates.length === 0 && offered.feeds.length + offered.sitemaps.length === 0
      if (isEmpty && this.#follow(task, page, 'not_an_article')) return
      if (isEmpty && task.role === 'named') throw noArticle(task.url)
      this.#openOffered(task, [...offered.feeds, ...offered.sitemaps])
      // A home page without links of its own is no failed source where it offers feeds.
      const { problem, ...rest } = section
      yield* this.#expand(task, page, isEmpty && problem ? { ...rest, problem } : rest)
      return
    }
    if (answer && 'error' in answer && this.#follow(task, page, answer.error.code)) return
    if (answer) yield* this.#article(task, page, resultOf(answer))
  }

  /** A page without an article may send its reader on: then the task goes on there. */
  #follow(task: Task, page: Page, code: ErrorCode): boolean {
    if (code !== 'not_an_article' && code !== 'gone') return false
    const url = (task.refreshes ?? 0) < maxRefreshes ? this.#stages.findRefresh(page) : null
    if (url === null) return false
    this.#frontier.add({ ...task, url, refreshes: (task.refreshes ?? 0) + 1 })
    if (task.role === 'named' || task.role === 'source') this.#listsOpen += 1
    return true
  }

  async #articleOrNull(page: Page): Promise<JobResult | null> {
    try {
      return await doJob({ page })
    } catch (error) {
      if (error instanceof FormatError && isNoArticle(error)) return null
      throw error
    }
  }

  *#article(task: Task, page: Page, { article, claims, foundIn }: JobResult): Generator<Item<ReadArticle>> {
    this.#tally.fetched += 1
    if (task.role !== 'forced' && task.role !== 'known' && this.#isTooOld(article.published_at)) {
      this.#remember(task, article)
      yield { at: task.url, outcome: 'skipped' }
      return
    }
    if (this.#options.dryRun) {
      yield* this.#planned(task)
      return
    }
    const onEntered = ({ outcome }: Entered) => {
      this.#remember(task, article)
      const run = task.source === null ? undefined : this.#sources.get(task.source)
      if (run && (outcome === 'new' || outcome === 'duplicate')) run.fresh += 1
      const isChanged = outcome === 'new' || outcome === 'updated' || outcome === 'duplicate'
      this.#checked(article.id, isChanged ? 0 : undefined, page, foundIn)
    }
    yield { at: task.url, value: { article: this.#withDefaults(task, article), claims, file: null, onEntered } }
  }

  /** What the config file says of a source's articles, where they say nothing. */
  #withDefaults({ source }: Task, article: Article): Article {
    const settings = this.#settings.get(source ?? '')
    if (!settings) return article
    return {
      ...article,
      category: article.category ?? settings.category ?? null,
      language: article.language ?? settings.language ?? null,
    }
  }

  #remember(task: Task, article: Article): void {
    const note = {
      id: article.id,
      source: task.source,
      statedModified: task.candidate?.modifiedAt ?? null,
      url: article.url ?? task.url,
    }
    this.#memory.found({ ...note, key: task.key })
    if (article.url) {
      const { key } = addressOf(article.url, this.#stages.sites)
      this.#seen.add(key)
      if (key !== task.key) this.#memory.found({ ...note, key })
    }
  }

  #checked(id: string, checks: number | undefined, page: Page, foundIn?: JobResult['foundIn']): void {
    const done = checks ?? (this.#memory.article(id)?.checks ?? 0) + 1
    const next = nextCheckMs(this.#now(), done, this.#options.recheckHours ?? defaults.recheckHours)
    const found = foundIn ? JSON.stringify(foundIn) : null
    this.#memory.checked(id, this.#now(), next, validatorsOf(page, this.#memory.article(id)), found)
  }

  #unchanged(task: Task, page: Page): Settled {
    this.#tally.fetched += 1
    if (task.id) this.#checked(task.id, undefined, page)
    return { at: task.url, outcome: 'unchanged' }
  }

  #openOffered(task: Task, lists: readonly string[]): void {
    for (const url of lists.slice(0, maxOfferedLists)) this.#openFurther({ ...task, isOffered: true }, url)
  }

  /** Opens a further list of a task's source, once. */
  #openFurther({ url: parent, source, isOffered }: Task, url: string): void {
    if (this.#seen.has(`list ${url}`)) return
    try {
      const further: Task = { url, role: 'source', key: identityKey(url), source: source ?? parent }
      this.#openList(isOffered ? { ...further, isOffered } : further)
    } catch (error) {
      this.#sourceFailed(url, asNewsledgerError(error, { url }))
    }
  }

  /** Whether an index states that one of its sitemaps has not changed since it was last read whole. */
  #isReadSince(url: string, stated: string | undefined): boolean {
    if (stated === undefined) return false
    const readMs = this.#memory.source(url)?.read_ms
    return readMs != null && Date.parse(stated) <= readMs
  }

  /** Of a list that nobody named, only what is young: a sitemap may hold the articles of twenty years. */
  #isWanted(task: Task, list: SourcePage, { publishedAt, modifiedAt }: Candidate): boolean {
    if (!task.isOffered || list.kind === 'feed') return true
    const stated = Date.parse(publishedAt ?? modifiedAt ?? '')
    return stated > this.#now() - offeredDays * 86_400_000
  }

  async *#expand(task: Task, page: Page, list: SourcePage): AsyncGenerator<Settled> {
    const source = task.source ?? task.url
    const run = this.#sources.get(source)!
    run.isRead = true
    if (task.url === source || task.isOffered || task.role === 'named') this.#tally.sources += 1
    // The page behind the last one is empty on many sites: that is no failure of the source.
    if (list.problem && (run.pages === 1 || list.problem.code !== 'empty_source')) {
      this.#sourceFailed(
        task.url,
        new FormatError(list.problem.code, `${task.url}: ${list.problem.message}`, { url: task.url }),
      )
    }
    const wanted = list.candidates.filter((candidate) => this.#isWanted(task, list, candidate))
    this.#tally.lists.push({ url: task.url, kind: list.kind, listed: wanted.length })
    // A sitemap index that nobody named leads to the archive, but for the parts that say they are news.
    const next =
      task.isOffered && list.kind === 'sitemap_index' ? list.next.filter((url) => /news/i.test(url)) : list.next
    // A list whose items come by a further request of its own has a next page and no items.
    let isNews = list.kind === 'sitemap_index' || list.candidates.length === 0
    for (const candidate of wanted) {
      if (run.listed >= maxFresh) break
      const isNew = yield* this.#addListed(candidate, source)
      isNews ||= isNew
      if (isNew) run.listed += 1
    }
    if (run.listed >= maxFresh) {
      const why = `${source} lists more than ${maxFresh} new addresses: later runs take the rest`
      this.#sourceFailed(source, new NewsledgerError('source_too_large', why, { url: source }))
      return
    }
    for (const url of isNews ? next : []) {
      if (run.pages >= maxListPages) break
      if (!this.#isReadSince(url, list.nextModified?.get(url))) this.#openFurther(task, url)
    }
    // With a limit, part of what is listed stays undone: the list must be read whole the next time.
    const isWhole =
      !list.problem &&
      this.#options.limit === undefined &&
      this.#options.since === undefined &&
      !this.#allowances.has(source)
    if (isWhole && !this.#options.dryRun) this.#memory.sourceRead(task.url, this.#now(), validatorsOf(page, undefined))
  }

  #sourceFailed(url: string, error: NewsledgerError): void {
    this.#tally.isTroubled = true
    this.#tally.report(error, url)
    if (!this.#options.dryRun) this.#memory.sourceFailed(url, this.#now(), error.code, error.message)
  }

  *#fetchFailed(task: Task, error: NewsledgerError): Generator<Settled> {
    if (task.role === 'source') {
      this.#sourceFailed(task.url, error)
      return
    }
    if (error.code === 'stopped') {
      yield { at: task.url, outcome: 'skipped' }
      return
    }
    yield* this.#settleFailed(task, error)
  }

  *#settleFailed(task: Task, error: NewsledgerError): Generator<Settled> {
    if (task.role === 'source') {
      this.#sourceFailed(task.url, error)
      return
    }
    if (this.#budget < (this.#options.limit ?? 0)) this.#budget += 1
    const outcome = this.#outcomeOf(task, error)
    const run = task.source === null ? undefined : this.#sources.get(task.source)
    if (run && task.role === 'listed' && (isNoArticle(error) || error.code === 'gone')) run.barren += 1
    if (task.role === 'named' && outcome === 'disallowed') this.#tally.isTroubled = true
    if (task.role === 'forced' && outcome === 'disallowed') this.#tally.isTroubled = true
    const isGivenUp = this.#options.dryRun ? false : this.#rememberFailure(task, error, outcome)
    yield { at: task.url, outcome, error: isGivenUp ? givenUp(error) : error }
  }

  /** Notes when to ask again; returns whether the address is given up. */
  #rememberFailure(task: Task, error: NewsledgerError, outcome: Outcome): boolean {
    const nowMs = this.#now()
    const article = task.id ? this.#memory.article(task.id) : undefined
    if (error.code === 'gone' && article) this.#ledger.markGone(article)
    if (task.role === 'known' && article) {
      this.#memory.checked(article.id, nowMs, error.code === 'gone' ? null : nowMs + 3_600_000, article)
    }
    if (task.role !== 'listed' || outcome === 'disallowed') return false
    const known = this.#memory.address(task.key)
    const tries = (known?.tries ?? 0) + 1
    const retryDays = this.#options.retryDays ?? defaults.retryDays
    const next = nextTryMs(error, { nowMs, tries, sinceMs: known?.failed_since ?? nowMs, retryDays })
    const note = { key: task.key, id: task.id ?? null, url: task.url, source: task.source, statedModified: null }
    this.#memory.failed(note, error.code, nowMs, next)
    return next === null && errorCodes[error.code].retry
  }

  #outcomeOf(task: Task, error: NewsledgerError): Outcome {
    if (error.code === 'disallowed') return 'disallowed'
    return isNoArticle(error) && task.role === 'listed' ? 'skipped' : 'failed'
  }
}

function isRecheckDue(nextCheck: number | null, now: number): boolean {
  return nextCheck !== null && nextCheck <= now
}

function givenUp({ code, message, url }: NewsledgerError): NewsledgerError {
  return new NewsledgerError(code, `${message}; given up, since it has failed for as long as "retry_days" says`, {
    url,
  })
}

function unknownId(id: string): NewsledgerError {
  return new NewsledgerError('not_found', `the ledger knows no article "${id}": name its address instead`, { path: id })
}

function failed(at: string, error: unknown): Settled {
  return { at, outcome: 'failed', error: asNewsledgerError(error, { url: at }) }
}

function noArticle(url: string): FormatError {
  return new FormatError(
    'not_an_article',
    `no article at ${url}: the page holds neither an article nor a list of articles`,
    { url },
  )
}

function validatorsOf(page: Page, before: { etag: string | null; last_modified: string | null } | undefined) {
  return {
    etag: page.headers.etag ?? (page.status === 304 ? (before?.etag ?? null) : null),
    last_modified: page.headers['last-modified'] ?? (page.status === 304 ? (before?.last_modified ?? null) : null),
  }
}
