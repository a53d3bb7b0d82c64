import { lstatSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { identityKey } from '../article/canonical-url.ts'
import { FormatError, type NewsledgerError, StoreError } from '../lib/errors.ts'
import type { RunReport } from '../model/run-report.ts'
import type { FoundFile } from '../store/article-folder.ts'
import { CrawlMemory } from '../store/crawl-memory.ts'
import { diskError } from '../store/disk-error.ts'
import type { Folders } from '../store/folders.ts'
import { Ledger } from '../store/ledger.ts'
import { DiskStop } from './disk-stop.ts'
import type { Settled } from './item.ts'
import { readArticleFiles } from './read-article-files.ts'
import { defaults, type RunOptions } from './settings.ts'
import { Tally } from './tally.ts'
import { Workforce } from './workforce.ts'
import { writeArticles } from './write-articles.ts'

/**
 * Runs the work of a command, and reports it whatever happens to it.
 *
 * Trouble with the disk, or with what lies there, ends the work in order and stands in the report once; all that was settled before is safe.
 */
export async function tallyRun(
  { now = Date.now, signal }: RunOptions,
  work: (tally: Tally) => Promise<void>,
): Promise<RunReport> {
  const tally = new Tally(now, signal)
  try {
    await work(tally)
  } catch (error) {
    if (!(error instanceof StoreError || error instanceof FormatError)) throw error
    tally.isTroubled = true
    tally.report(error)
  }
  return tally.finish()
}

/** The folders that a run works in. A dry run leaves none behind: where there is nothing in one of them, it works in a temporary one. */
export function runFolders(options: RunOptions & { dryRun?: boolean }): Folders & Disposable {
  const { articles = defaults.articles, output = defaults.output, dryRun = false } = options
  if (!dryRun || !(isBare(articles) || isBare(output))) return { articles, output, [Symbol.dispose]: () => {} }
  const root = temporaryFolder()
  return {
    articles: isBare(articles) ? join(root, 'articles') : articles,
    output: isBare(output) ? join(root, 'output') : output,
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
}

function isBare(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT'
  }
}

function temporaryFolder(): string {
  const name = join(tmpdir(), 'newsledger-')
  try {
    return mkdtempSync(name)
  } catch (error) {
    throw diskError('write', name, error)
  }
}

/**
 * Opens the ledger, and first enters the articles of a batch that an earlier run could not finish: their files are whole, their
 * change lines missing. The caller holds the lock.
 */
export async function openLedger(folders: Folders, options: RunOptions): Promise<Ledger> {
  const ledger = await Ledger.open(folders, options.now, keyOf)
  const found: FoundFile[] = ledger.unfinished.map((path) => {
    const { size, mtimeMs, ino } = lstatSync(path)
    return { path, stamp: { size, mtime_ms: mtimeMs, ino } }
  })
  try {
    await enterFiles(found, ledger)
    ledger.recall()
  } catch (error) {
    ledger.close()
    throw error
  }
  return ledger
}

/**
 * Enters article files without counting them: each is counted by the run that finds it again, here it only has to be on the disk.
 * Returns how each ended.
 *
 * @throws {StoreError} when the disk refuses
 */
export async function enterFiles(found: Iterable<FoundFile | NewsledgerError>, ledger: Ledger): Promise<Settled[]> {
  const settled: Settled[] = []
  await using workforce = new Workforce()
  const stop = new DiskStop()
  for await (const item of writeArticles(readArticleFiles(found, ledger, workforce, stop.signal), ledger, stop)) {
    settled.push(item)
  }
  stop.throwIfStopped()
  return settled
}

function keyOf(url: string): string | null {
  try {
    return identityKey(url)
  } catch {
    // An article file of another maker may hold any address.
    return null
  }
}

/** Errors that a run's summary keeps: `status` shows a few. */
const keptErrors = 20

/** Keeps a run's report, short enough to be kept for each of a thousand runs, for `status`. */
export function rememberRun(ledger: Ledger, command: string, tally: Tally): void {
  const { plan: _plan, lists: _lists, differences: _differences, ...report } = tally.finish()
  const summary = { ...report, hosts: report.hosts.slice(0, 50), errors: report.errors.slice(0, keptErrors) }
  try {
    new CrawlMemory(ledger.state).ran(tally.runId, command, JSON.stringify(summary))
  } catch (error) {
    // The trouble that ended the run is told already; a run that is not remembered is no further loss.
    if (!(error instanceof StoreError)) throw error
  }
}
