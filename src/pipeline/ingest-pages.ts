import { setImmediate } from 'node:timers/promises'
import { maxArticleFileBytes, parseArticleFile } from '../article/article-file.ts'
import { FormatError, NewsledgerError, StoreError } from '../lib/errors.ts'
import type { Article, ArticleRecord } from '../model/record.ts'
import type { RunReport } from '../model/run-report.ts'
import type { Site, Sites } from '../model/site.ts'
import { parseRecord } from '../record/record.ts'
import { withWebAddresses } from '../record/web-addresses.ts'
import { loadSites } from '../sites/index.ts'
import { readArticleBytes } from '../store/article-folder.ts'
import { CrawlMemory } from '../store/crawl-memory.ts'
import type { Ledger } from '../store/ledger.ts'
import { lockFolders } from '../store/lock.ts'
import { findCutFiles, type KeptPages, readKeptPages } from '../store/page-archive.ts'
import { addressOf } from './addresses.ts'
import { Differences, findDifference } from './differences.ts'
import { DiskStop } from './disk-stop.ts'
import { type Entered, enterArticle, refreshArticle } from './enter.ts'
import { asNewsledgerError, type Item, isSettled } from './item.ts'
import type { ArticleDefaults, JobResult } from './jobs.ts'
import { claimsInRecord, type PreparedRecord, recordOfArticle } from './record-of-article.ts'
import { openLedger, rememberRun, runFolders, tallyRun } from './run.ts'
import { checkOptions, defaults, type RunOptions, type SourceSettings } from './settings.ts'
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
  checkOptions(options)
  return tallyRun(options, async (tally) => {
    using folders = runFolders(options)
    using _lock = await lockFolders(folders, options.lockWait ?? defaults.lockWait, options.signal)
    const ledger = await openLedger(folders, options)
    await using workforce = new Workforce({ sites: options.sites ?? [] })
    const stop = new DiskStop(options.signal)
    const differences = new Differences()
    const sites = await loadSites(options.sites)
    const reader = new PageReader(ledger, differences, options.dryRun ?? false)
    try {
      const defaultsOf = sourceDefaults(new CrawlMemory(ledger.state), options, sites)
      const read = readPages(options.output ?? defaults.output, workforce, defaultsOf, stop.signal)
      for (const error of findCutFiles(folders.output, ledger.state)) {
        tally.count({ at: error.path ?? '', outcome: 'failed', error })
      }
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

/** What the config file says of the articles of the source that listed an address. */
type DefaultsOf = (url: string) => ArticleDefaults | undefined

function sourceDefaults(memory: CrawlMemory, { sources = [] }: IngestPagesOptions, sites: Sites): DefaultsOf {
  if (sources.length === 0) return () => undefined
  const settings = new Map(sources.map((source) => [source.url, source]))
  return (url) => settings.get(memory.address(addressOf(url, sites).key)?.source ?? '')
}

/** Kept pages → articles with claims, in the order of the pages. */
async function* readPages(
  output: string,
  workforce: Workforce,
  defaultsOf: DefaultsOf,
  signal: AbortSignal,
): AsyncGenerator<Item<JobResult>> {
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
    underWay.push({ bytes: size, item: readOne(kept, workforce, defaultsOf) })
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

async function readOne(
  kept: KeptPages | NewsledgerError,
  workforce: Workforce,
  defaultsOf: DefaultsOf,
): Promise<Item<JobResult>> {
  if (kept instanceof NewsledgerError) return { at: kept.path ?? '', outcome: 'failed', error: kept }
  const at = kept.page.finalUrl
  try {
    const [answer] = await workforce.do([{ ...kept, defaults: defaultsOf(at) }])
    return { at, value: resultOf(answer!) }
  } catch (error) {
    return { at, outcome: 'failed', error: asNewsledgerError(error, { url: at }) }
  }
}

/** Compares what is read now with what the ledger has. */
class PageReader {
  readonly #ledger: Ledger
  readonly #differences: Differences
  readonly #isDry: boolean
  /** Articles whose newest text was compared: what later pages say of the same text is no better. */
  readonly #compared = new Map<string, string>()

  constructor(ledger: Ledger, differences: Differences, isDry: boolean) {
    this.#ledger = ledger
    this.#differences = differences
    this.#isDry = isDry
  }

  async *compare(read: AsyncIterable<Item<JobResult>>): AsyncGenerator<Item<ReadArticle>> {
    for await (const item of read) {
      if (isSettled(item)) yield item
      else {
        const { record, article } = item.value
        // Decided when its turn to be written comes: what came before it is in the ledger by then.
        yield { at: item.at, value: { article, record, file: null, enter: () => this.#enter(article, record) } }
      }
    }
  }

  #enter(article: Article, prepared: PreparedRecord): Entered {
    const { id, content_hash: contentHash, crawled_at } = article
    const known = this.#ledger.article(id)
    const fetchedMs = Date.parse(crawled_at ?? '')
    // Pages know when they were fetched to the second.
    if (known && fetchedMs < Math.floor((known.crawled_ms ?? 0) / 1000) * 1000) return unchanged
    // An index that was built again knows when a text was found first, and not that the article changed back to it.
    if (known && known.content_hash !== contentHash && this.#ledger.hasVersionOf(contentHash, id, fetchedMs))
      return unchanged
    if (this.#compared.get(id) === contentHash) return unchanged
    this.#compared.set(id, contentHash)
    const recorded = known && this.#record(known.content_hash)
    const after = parseRecord(prepared.text)
    // A text that several articles share is recorded as the first of them has it: of the others their files tell.
    const before = recorded && recorded.id !== id ? asPlace(recorded, id, known?.path ?? null, after) : recorded
    const difference = before ? findDifference(before, after) : null
    const isSameText = known?.content_hash === contentHash
    const claims = claimsInRecord(after)
    // Claims that cannot be read any more are better as they were.
    if (isSameText && before && (!difference || claims === null)) return unchanged
    if (difference) this.#differences.add(difference)
    if (this.#isDry) return { ...unchanged, outcome: 'skipped' }
    return isSameText && difference
      ? refreshArticle(this.#ledger, { ...article, supersedes: before!.supersedes }, claims)
      : enterArticle(this.#ledger, article, prepared, null)
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
}

/**
 * The record as it would be if the text had been seen at this article alone, `null` where its file is missing, damaged or of another text.
 *
 * Claims depend on the day of the article: those of the first stand for them as long as the text is the same.
 */
function asPlace(record: ArticleRecord, id: string, path: string | null, after: ArticleRecord): ArticleRecord | null {
  if (path === null) return null
  try {
    const article = withWebAddresses(parseArticleFile(readArticleBytes(path, maxArticleFileBytes), { path }))
    if (article.id !== id || article.content_hash !== record.content_hash) return null
    const isSameText = after.content_hash === record.content_hash
    return recordOfArticle(article, claimsInRecord(isSameText ? after : record))
  } catch (error) {
    if (error instanceof FormatError || error instanceof StoreError) return null
    throw error
  }
}
