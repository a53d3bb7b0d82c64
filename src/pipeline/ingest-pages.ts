import { setImmediate } from 'node:timers/promises'
import { NewsledgerError } from '../lib/errors.ts'
import type { Article, ArticleRecord } from '../model/record.ts'
import type { RunReport } from '../model/run-report.ts'
import type { Site, Sites } from '../model/site.ts'
import { parseRecord } from '../record/record.ts'
import { loadSites } from '../sites/index.ts'
import { CrawlMemory } from '../store/crawl-memory.ts'
import type { Ledger } from '../store/ledger.ts'
import { lockFolders } from '../store/lock.ts'
import { type KeptPages, readKeptPages } from '../store/page-archive.ts'
import { addressOf } from './addresses.ts'
import { Differences, findDifference } from './differences.ts'
import { DiskStop } from './disk-stop.ts'
import { type Entered, enterArticle, refreshArticle } from './enter.ts'
import { asNewsledgerError, type Item, isSettled } from './item.ts'
import type { JobResult } from './jobs.ts'
import { recordOfArticle } from './record-of-article.ts'
import { openLedger, rememberRun, tallyRun } from './run.ts'
import { defaults, type RunOptions, type SourceSettings } from './settings.ts'
import { resultOf, Workforce } from './workforce.ts'
import { type ReadArticle, writeArticles } from './write-articles.ts'

export interface IngestPagesOptions extends RunOptions {
  /** Only say what would change. */
  dryRun?: boolean
  /** Rules for further sites, or in place of those that newsledger has. */
  sites?: readonly Site[]
  /** What the config file says of sources: their articles have its category and language where they state none. */
  sources?: readonly SourceSettings[]
}

/** Bytes of pages that are read at once. */
const maxBytesUnderWay = 64_000_000

const unchanged: Entered = { outcome: 'unchanged', isRecordNew: false, claims: 0 }

/**
 * Reads all kept pages again with the extractor and the claim rules of now, and says what differs from the records.
 *
 * Another text is a new version of its article. The same text under other metadata or claims takes the place of its record and article file. A
 * record follows the first page that was fetched when it was, or after it; pages older than their article's newest version say nothing new.
 *
 * @throws {BusyError} when another run holds one of the folders
 */
export async function ingestPages(options: IngestPagesOptions = {}): Promise<RunReport> {
  const folders = { articles: options.articles ?? defaults.articles, output: options.output ?? defaults.output }
  return tallyRun(options, async (tally) => {
    using _lock = await lockFolders(folders, options.lockWait ?? defaults.lockWait, options.signal)
    const ledger = await openLedger(folders, options)
    await using workforce = new Workforce({ sites: options.sites ?? [] })
    const stop = new DiskStop(options.signal)
    const differences = new Differences()
    const reader = new PageReader(ledger, differences, options, await loadSites(options.sites))
    try {
      const read = readPages(folders.output, workforce, stop.signal)
      for await (const item of writeArticles(reader.compare(read), ledger, stop)) {
        tally.count(item)
        options.progress?.settled(item)
      }
      stop.throwIfStopped()
    } finally {
      tally.differences = differences.report()
      if (!options.dryRun) rememberRun(ledger, 'ingest', tally)
      ledger.close()
    }
  })
}

/** Kept pages → articles with claims, in the order of the pages. */
async function* readPages(output: string, workforce: Workforce, signal: AbortSignal): AsyncGenerator<Item<JobResult>> {
  const underWay: { readonly bytes: number; readonly item: Promise<Item<JobResult>> }[] = []
  let bytes = 0
  const first = async () => {
    const { bytes: done, item } = underWay.shift()!
    bytes -= done
    return item
  }
  for await (const kept of readKeptPages(output)) {
    if (signal.aborted) break
    const size = kept instanceof NewsledgerError ? 0 : sizeOf(kept)
    underWay.push({ bytes: size, item: readOne(kept, workforce) })
    bytes += size
    await setImmediate()
    while (underWay.length > workforce.width * 4 || (underWay.length > 0 && bytes > maxBytesUnderWay))
      yield await first()
  }
  while (underWay.length > 0) yield await first()
}

function sizeOf({ page, further }: KeptPages): number {
  return further.reduce((sum, { bytes }) => sum + bytes.length, page.bytes.length)
}

async function readOne(kept: KeptPages | NewsledgerError, workforce: Workforce): Promise<Item<JobResult>> {
  if (kept instanceof NewsledgerError) return { at: kept.path ?? '', outcome: 'failed', error: kept }
  const at = kept.page.finalUrl
  try {
    const [answer] = await workforce.do([kept])
    return { at, value: resultOf(answer!) }
  } catch (error) {
    return { at, outcome: 'failed', error: asNewsledgerError(error, { url: at }) }
  }
}

/** Compares what is read now with what the ledger has. */
class PageReader {
  readonly #ledger: Ledger
  readonly #memory: CrawlMemory
  readonly #differences: Differences
  readonly #sites: Sites
  readonly #isDry: boolean
  readonly #settings: ReadonlyMap<string, SourceSettings>
  /** Articles whose newest text was compared: what later pages say of the same text is no better. */
  readonly #compared = new Map<string, string>()

  constructor(ledger: Ledger, differences: Differences, options: IngestPagesOptions, sites: Sites) {
    this.#ledger = ledger
    this.#memory = new CrawlMemory(ledger.state)
    this.#differences = differences
    this.#sites = sites
    this.#isDry = options.dryRun ?? false
    this.#settings = new Map((options.sources ?? []).map((source) => [source.url, source]))
  }

  async *compare(read: AsyncIterable<Item<JobResult>>): AsyncGenerator<Item<ReadArticle>> {
    for await (const item of read) {
      if (isSettled(item)) yield item
      else {
        const { claims, article: found } = item.value
        const article = this.#withDefaults(found)
        // Decided when its turn to be written comes: what came before it is in the ledger by then.
        yield { at: item.at, value: { article, claims, file: null, enter: () => this.#enter(article, claims) } }
      }
    }
  }

  #enter(article: Article, claims: JobResult['claims']): Entered {
    const { id, content_hash: contentHash, crawled_at } = article
    const known = this.#ledger.article(id)
    const fetchedMs = Date.parse(crawled_at ?? '')
    if (known && fetchedMs < (known.crawled_ms ?? 0)) return unchanged
    if (this.#compared.get(id) === contentHash) return unchanged
    this.#compared.set(id, contentHash)
    const before = known && this.#record(known.content_hash)
    const after = recordOfArticle(article, claims)
    // A text that several articles share is recorded as the first of them has it.
    const difference = before && before.id === id ? findDifference(before, after) : null
    const isSameText = known?.content_hash === contentHash
    if (isSameText && before && !difference) return unchanged
    if (difference) this.#differences.add(difference)
    if (this.#isDry) return { ...unchanged, outcome: 'skipped' }
    return isSameText && difference
      ? refreshArticle(this.#ledger, article, claims)
      : enterArticle(this.#ledger, article, claims, null)
  }

  #record(contentHash: string): ArticleRecord | null {
    const text = this.#ledger.recordText(contentHash)
    try {
      return text === null ? null : parseRecord(text)
    } catch {
      // A damaged record is built again by what follows.
      return null
    }
  }

  #withDefaults(article: Article): Article {
    if (this.#settings.size === 0 || article.url === null) return article
    const source = this.#memory.address(addressOf(article.url, this.#sites).key)?.source
    const { category = null, language = null } = this.#settings.get(source ?? '') ?? {}
    return { ...article, category: article.category ?? category, language: article.language ?? language }
  }
}
