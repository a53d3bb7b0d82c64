import type { FetchRequest } from '../fetch/fetcher.ts'
import { mapConcurrent } from '../lib/async.ts'
import { type ErrorCode, FormatError, NewsledgerError } from '../lib/errors.ts'
import type { Outcome } from '../model/outcome.ts'
import type { Page } from '../model/page.ts'
import { isDiskTrouble } from '../store/disk-error.ts'
import { type Address, addressOf } from './addresses.ts'
import type { CrawlContext } from './crawl-context.ts'
import { CrawlResults, validatorsOf } from './crawl-results.ts'
import type { Entered } from './enter.ts'
import type { Task } from './frontier.ts'
import { asNewsledgerError, type Item, isNoArticle, type Settled } from './item.ts'
import type { JobResult } from './jobs.ts'
import { Listing } from './listing.ts'
import { defaults, type SourceSettings } from './settings.ts'
import { SourceRuns } from './source-runs.ts'
import { delayOf } from './stages.ts'
import { readStory, type Story } from './story.ts'
import { resultOf } from './workforce.ts'
import type { ReadArticle } from './write-articles.ts'

/** A page that sends on to a page that sends on: browsers stop somewhere too. */
const maxRefreshes = 3

/** Tasks under way at once. Most of them wait for their host's delay and hold no connection. */
const maxTasks = 4096

interface Fetched {
  readonly task: Task
  /** `null` where it failed, or was only planned. */
  readonly page: Page | null
  /** Of a page that can only be an article. */
  readonly story?: Story
  readonly error?: NewsledgerError
  /** A list that was not asked for. */
  readonly isLeftOut?: boolean
}

/** One run over sources and articles: which address is fetched, what its page is, and how the item ends. */
export class CrawlRun {
  readonly #context: CrawlContext
  readonly #listing: Listing
  readonly #sources: SourceRuns
  readonly #results: CrawlResults
  /** What the config file says of each source. */
  readonly #settings: ReadonlyMap<string, SourceSettings>

  constructor(context: CrawlContext) {
    this.#context = context
    this.#listing = new Listing(context)
    this.#sources = new SourceRuns(context, this.#listing)
    this.#results = new CrawlResults(context)
    this.#settings = new Map((context.options.sources ?? []).map((source) => [source.url, source]))
  }

  /** The articles of the named addresses, or of the config file's sources. */
  async *start(): AsyncGenerator<Item<ReadArticle>> {
    const { urls: named = [], sources = [] } = this.#context.options
    for (const url of named) yield* this.#addNamed(url)
    if (named.length === 0) for (const { url } of sources) this.#addSource(url)
    yield* this.#addDue(named)
    yield* this.#work()
  }

  /** These articles again. */
  async *startAgain(named: readonly string[]): AsyncGenerator<Item<ReadArticle>> {
    const { memory, stages, frontier } = this.#context
    for (const name of named) {
      const isId = !name.includes('://')
      const known = isId ? memory.article(name) : undefined
      try {
        if (isId && !known?.url) throw unknownId(name)
        const address = addressOf(known?.url ?? name, stages.sites)
        if (!this.#listing.isFirst(address.key)) continue
        const id = known?.id ?? memory.address(address.key)?.id ?? address.id
        frontier.add({ ...address, role: 'forced', source: null, id })
      } catch (error) {
        yield { at: name, outcome: 'failed', error: asNewsledgerError(error, { url: name }) }
      }
    }
    yield* this.#work()
  }

  /** After all is written. */
  async finish(): Promise<void> {
    this.#sources.finish()
    await this.#reckon()
  }

  *#addNamed(url: string): Generator<Settled> {
    const { memory, lost, stages } = this.#context
    let address: Address
    try {
      address = addressOf(url, stages.sites)
    } catch (error) {
      yield { at: url, outcome: 'failed', error: asNewsledgerError(error, { url }) }
      return
    }
    // Whichever source lists it too: it is one item.
    const isFirst = this.#listing.isFirst(address.key)
    const id = memory.address(address.key)?.id ?? address.id
    const article = id ? memory.article(id) : undefined
    if (article && !lost.note(article.content_hash)) {
      if (isFirst) yield { at: url, outcome: 'unchanged' }
      return
    }
    if (address.isArticle && !isFirst) return
    // A list keeps its address as given: its parameters choose what it lists. What is asked for is the same for all fragments and spellings.
    const fetched = address.isArticle ? address.url : requestOf(url)
    if (this.#sources.has(fetched)) return
    this.#sources.add({ url: fetched, role: 'named', key: address.key, source: url, id: address.id })
  }

  #addSource(url: string): void {
    if (this.#sources.has(url)) return
    try {
      const { key } = addressOf(url, this.#context.stages.sites)
      this.#sources.add({ url, role: 'source', key, source: url })
    } catch (error) {
      this.#sources.failed(url, asNewsledgerError(error, { url }))
    }
  }

  /** What earlier runs could not fetch, and young articles whose time for another look has come. */
  *#addDue(named: readonly string[]): Generator<Settled> {
    const { memory, now } = this.#context
    for (const due of memory.dueAddresses(now(), named.length > 0 ? named : null)) {
      yield* this.#listing.add({ url: due.url }, due.source, true)
    }
    if (named.length > 0) return
    for (const { url } of memory.dueArticles(now())) if (url) yield* this.#listing.add({ url }, null, true)
  }

  async *#work(): AsyncGenerator<Item<ReadArticle>> {
    const { frontier, options, stop } = this.#context
    const waiting = options.concurrency ?? defaults.concurrency
    this.#release()
    for await (const fetched of mapConcurrent(frontier, { limit: maxTasks, waiting }, (task) => this.#fetch(task))) {
      const { task } = fetched
      try {
        yield* this.#settle(fetched)
      } catch (thrown) {
        stop.take(thrown)
        if (task.role !== 'source') yield { at: task.url, outcome: 'skipped' }
      } finally {
        if (isList(task)) this.#sources.open -= 1
        this.#release()
        frontier.done(task)
      }
    }
    yield* this.#listing.rest()
    for (const task of frontier.drain()) if (task.role !== 'source') yield { at: task.url, outcome: 'skipped' }
  }

  #release(): void {
    if (this.#sources.open === 0) this.#listing.release()
  }

  /** A page that can only be an article goes on to the workforce; what else a page may be is seen when its turn comes. */
  async #fetch(task: Task): Promise<Fetched> {
    const { options, stages } = this.#context
    if (this.#sources.isLeftOut(task)) return { task, page: null, isLeftOut: true }
    try {
      if (options.dryRun && !isList(task)) {
        const { allowed } = await stages.fetcher.robotsFor(task.url)
        const error = await stages.fetcher.restOf(task.url)
        if (allowed) return { task, page: null, ...(error && { error }) }
      }
      const page = await stages.fetcher.fetch(task.url, this.#request(task))
      if (isList(task) || page.status === 304) return { task, page }
      return { task, page, story: await this.#readStory(task, page) }
    } catch (thrown) {
      return { task, page: null, error: asNewsledgerError(thrown, { url: task.url }) }
    }
  }

  #readStory({ source }: Task, page: Page): Promise<Story> {
    const { workforce, stages, frontier } = this.#context
    workforce.expect(1 + frontier.queued)
    return readStory({ page, defaults: this.#settings.get(source ?? '') }, workforce, (url) =>
      stages.fetcher.fetch(url, {}),
    )
  }

  #request(task: Task): FetchRequest {
    if (task.role === 'forced' || task.role === 'listed') return {}
    const { memory, ledger } = this.#context
    const article = task.role === 'known' && task.id ? memory.article(task.id) : undefined
    // Of a page that was gone, "not modified" would not say that it is back; of a record that is, it would not bring it back.
    if (article?.gone || (article && ledger.isRecordLost(article.content_hash))) return {}
    const known = article ?? memory.source(task.url)
    const { etag, last_modified: lastModified } = known ?? {}
    if (!etag && !lastModified) return {}
    const givenAt = memory.givenAt(article?.id ?? task.url)
    return { conditional: { etag: etag ?? undefined, lastModified: lastModified ?? undefined, givenAt } }
  }

  /** @throws {StoreError} when the disk refuses: no failure of the item */
  async *#settle(fetched: Fetched): AsyncGenerator<Item<ReadArticle>> {
    try {
      if (fetched.error && isDiskTrouble(fetched.error)) throw fetched.error
      yield* this.#deal(fetched)
    } catch (thrown) {
      const error = asNewsledgerError(thrown, { url: fetched.task.url })
      if (isDiskTrouble(error)) throw error
      yield* this.#fail(fetched.task, error)
    }
  }

  async *#deal({ task, page, story, error, isLeftOut }: Fetched): AsyncGenerator<Item<ReadArticle>> {
    if (isLeftOut) return
    if (error) yield* this.#fail(task, error)
    else if (page === null) yield* this.#plan(task)
    else if (page.status === 304) yield* this.#unchanged(task, page)
    else if (isList(task)) yield* this.#readList(task, page)
    else if (story && !('error' in story.answer && this.#follow(task, page, story.answer.error.code))) {
      yield* this.#article(task, page, resultOf(story.answer), story.further)
    }
  }

  *#unchanged(task: Task, page: Page): Generator<Settled> {
    if (isList(task)) {
      yield* this.#sources.unchanged(task, validatorsOf(page, this.#context.memory.source(task.url)))
      return
    }
    this.#context.tally.fetched += 1
    if (task.id) this.#results.checked(task.id, page, false)
    this.#results.stated(task)
    yield { at: task.url, outcome: 'unchanged' }
  }

  /** A source is a list whatever its page looks like; a named address may be either, and an article links to many others. */
  async *#readList(task: Task, page: Page): AsyncGenerator<Item<ReadArticle>> {
    const { stages } = this.#context
    const list = await stages.readSource(page, task.source ?? task.url)
    if (list) {
      yield* this.#sources.expand(task, page, list)
      return
    }
    const mayBeArticle = task.role === 'named' && !stages.isListAddress(page.finalUrl)
    const story = mayBeArticle ? await this.#readStory(task, page) : null
    const result = story && articleOrNull(story)
    if (result) {
      yield* this.#article(task, page, result, story.further)
      return
    }
    const { problem, ...section } = stages.readSection(page)
    const offered = task.isOffered ? [] : await stages.findOffered(page)
    const isEmpty = section.candidates.length === 0 && offered.length === 0
    if (isEmpty && this.#follow(task, page, 'not_an_article')) return
    if (isEmpty && task.role === 'named') throw noArticle(task.url, story)
    this.#sources.addOffered(task, offered)
    // A home page without links of its own is no failed source where it offers feeds.
    yield* this.#sources.expand(task, page, isEmpty && problem ? { ...section, problem } : section)
  }

  /** A page without an article may send its reader on: then the task goes on there. */
  #follow(task: Task, page: Page, code: ErrorCode): boolean {
    const refreshes = (task.refreshes ?? 0) + 1
    if ((code !== 'not_an_article' && code !== 'gone') || refreshes > maxRefreshes) return false
    const url = this.#context.stages.findRefresh(page)
    if (url === null) return false
    if (isList(task)) this.#sources.open += 1
    this.#context.frontier.add({ ...task, url, refreshes })
    return true
  }

  *#article(
    task: Task,
    page: Page,
    { article, record, foundIn }: JobResult,
    further: readonly Page[],
  ): Generator<Item<ReadArticle>> {
    const { options, tally } = this.#context
    tally.fetched += 1
    if (options.dryRun) {
      yield* this.#plan(task)
      return
    }
    const isAsked = task.role === 'forced' || task.role === 'known'
    if (!isAsked && this.#listing.isTooOld(article.published_at)) {
      this.#results.leftOut(task, article)
      yield { at: task.url, outcome: 'skipped' }
      return
    }
    if (task.role === 'named' && !this.#listing.take()) {
      yield { at: task.url, outcome: 'skipped' }
      return
    }
    const onEntered = ({ outcome }: Entered) => {
      const key = this.#results.found(task, article)
      if (key !== null) this.#listing.isFirst(key)
      if (task.id && task.id !== article.id) this.#results.moved(task.id)
      const isFresh = outcome === 'new' || outcome === 'duplicate'
      const run = this.#sources.of(task)
      if (run && isFresh) run.fresh += 1
      if (run && (isFresh || outcome === 'updated')) this.#sources.sawArticle(run, article, record.claims)
      this.#results.checked(article.id, page, isFresh || outcome === 'updated', foundIn)
    }
    const pages = options.keepPages ? { page, further } : undefined
    yield { at: task.url, value: { article, record, file: null, pages, onEntered } }
  }

  *#fail(task: Task, error: NewsledgerError): Generator<Settled> {
    const { options, tally } = this.#context
    if (task.role === 'source') {
      this.#sources.failed(task.url, error)
      return
    }
    if (error.code === 'stopped') {
      yield { at: task.url, outcome: 'skipped' }
      return
    }
    if (task.isCounted) this.#listing.giveBack()
    const outcome = outcomeOf(task, error)
    const run = this.#sources.of(task)
    // A link that failed before and is tried again says nothing new of its source.
    const isNew = task.role === 'listed' && (this.#context.memory.address(task.key)?.tries ?? 0) === 0
    if (run && isNew && (isNoArticle(error) || error.code === 'gone')) run.barren += 1
    const isNamed = task.role === 'named' || task.role === 'forced'
    if (isNamed && outcome === 'disallowed') tally.isTroubled = true
    // A picture among a list's articles is no article, as any page that holds none.
    const told = outcome === 'skipped' ? new FormatError('not_an_article', error.message, error) : error
    yield { at: task.url, outcome, error: options.dryRun ? told : this.#results.failed(task, told, outcome) }
  }

  *#plan(task: Task): Generator<Settled> {
    const { tally } = this.#context
    tally.plan ??= []
    tally.cost ??= []
    const why = task.role === 'known' ? 'to see whether it changed' : task.role === 'forced' ? 'named' : 'new'
    tally.plan.push({ url: task.url, host: new URL(task.url).host, why })
    yield { at: task.url, outcome: 'skipped' }
  }

  /** What the plan of a dry run would cost each host, the delays that it asks for included. */
  async #reckon(): Promise<void> {
    const { tally, stages, options } = this.#context
    const hosts = new Map<string, { first: string; requests: number }>()
    for (const { host, url } of tally.plan ?? []) {
      const known = hosts.get(host)
      if (known) known.requests += 1
      else hosts.set(host, { first: url, requests: 1 })
    }
    for (const [host, { first, requests }] of hosts) {
      const { crawlDelayMs = 0 } = await stages.fetcher.robotsFor(first)
      const delayMs = Math.max(crawlDelayMs, delayOf(host, options))
      tally.cost?.push({ host, requests, minutes: Math.round((requests * delayMs) / 600) / 100 })
    }
  }
}

const isList = ({ role }: Task) => role === 'source' || role === 'named'

function articleOrNull({ answer }: Story): JobResult | null {
  try {
    return resultOf(answer)
  } catch (error) {
    if (error instanceof FormatError && isNoArticle(error)) return null
    throw error
  }
}

function outcomeOf({ role }: Task, error: NewsledgerError): Outcome {
  if (error.code === 'disallowed') return 'disallowed'
  return isNoArticle(error) && role === 'listed' ? 'skipped' : 'failed'
}

/** An address as its server sees it. */
function requestOf(url: string): string {
  const request = new URL(url)
  request.hash = ''
  return request.href
}

function unknownId(id: string): NewsledgerError {
  return new NewsledgerError('not_found', `the ledger knows no article "${id}": name its address instead`, { path: id })
}

/** Why a page that lists nothing is no article either; a picture is not searched for articles that it might list. */
function noArticle(url: string, story: Story | null): FormatError {
  const error = story && 'error' in story.answer ? story.answer.error : null
  if (error?.code === 'not_html') return new FormatError(error.code, error.message, { url })
  const why = error ? `${error.message}; nor does the page list articles` : `no article at ${url}: the page lists none`
  return new FormatError('not_an_article', why, { url })
}
