import { UsageError } from '../lib/errors.ts'
import type { RunReport } from '../model/run-report.ts'
import { CrawlMemory } from '../store/crawl-memory.ts'
import { lockFolders } from '../store/lock.ts'
import { PageArchive } from '../store/page-archive.ts'
import { CrawlRun } from './crawl-run.ts'
import { DiskStop } from './disk-stop.ts'
import { Frontier } from './frontier.ts'
import type { Item } from './item.ts'
import { LostRecords } from './lost-records.ts'
import { openLedger, rememberRun, runFolders, tallyRun } from './run.ts'
import { type CrawlOptions, checkOptions, defaults, type RecrawlOptions } from './settings.ts'
import { loadStages } from './stages.ts'
import { Workforce } from './workforce.ts'
import { type ReadArticle, writeArticles } from './write-articles.ts'

/**
 * Finds articles in each source, fetches what is new, and writes article files and records.
 *
 * @throws {BusyError} when another run holds one of the folders
 * @throws {UsageError} for a user agent that cannot be sent, or an option that cannot be meant
 */
export async function crawl(options: CrawlOptions = {}): Promise<RunReport> {
  return run('crawl', options, (crawl) => crawl.start())
}

/**
 * Fetches these articles again now, whatever the state says, and keeps the older version where the text changed.
 *
 * @throws {BusyError} when another run holds one of the folders
 * @throws {UsageError} for a user agent that cannot be sent, or an option that cannot be meant
 */
export async function recrawl(options: RecrawlOptions): Promise<RunReport> {
  if (!Array.isArray(options?.urls))
    throw new UsageError('bad_input', 'recrawl takes an array of addresses or ids as "urls"')
  checkOptions(options)
  return run('recrawl', { ...options, urls: [] }, (crawl) => crawl.startAgain(options.urls))
}

async function run(
  command: string,
  given: CrawlOptions,
  start: (crawl: CrawlRun) => AsyncIterable<Item<ReadArticle>>,
): Promise<RunReport> {
  checkOptions(given)
  const stop = new DiskStop(given.signal)
  const options: CrawlOptions = { ...given, signal: stop.signal }
  return tallyRun(given, async (tally) => {
    using folders = runFolders(options)
    using _lock = await lockFolders(folders, options.lockWait ?? defaults.lockWait, options.signal)
    const ledger = await openLedger(folders, options)
    await using workforce = new Workforce({ sites: options.sites ?? [] })
    const memory = new CrawlMemory(ledger.state)
    await using archive =
      options.keepPages && !options.dryRun ? PageArchive.open(folders.output, ledger.state, options.now) : null
    const stages = await loadStages(options, options.dryRun ? memory.unsaved() : memory, command === 'recrawl')
    const frontier = new Frontier({ perHost: options.perHost ?? defaults.perHost, signal: options.signal })
    options.progress?.watch?.(() => frontier.outlook())
    const now = options.now ?? Date.now
    if (!options.dryRun) memory.heedClock(now())
    const lost = new LostRecords(ledger)
    const crawl = new CrawlRun({ options, stages, ledger, memory, lost, workforce, tally, frontier, stop, now })
    try {
      for await (const item of writeArticles(start(crawl), ledger, stop, archive)) {
        tally.count(item)
        options.progress?.settled(item)
      }
      stop.throwIfStopped()
      await ledger.commit()
      if (!options.dryRun) await lost.restore(tally, options.logger)
      await crawl.finish()
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
