import { availableParallelism } from 'node:os'
import type { RunReport } from '../model/run-report.ts'
import { countArticleFiles, findArticleFiles } from '../store/article-folder.ts'
import { lockFolders } from '../store/lock.ts'
import { DiskStop } from './disk-stop.ts'
import { watchFiles } from './progress.ts'
import { readArticleFiles } from './read-article-files.ts'
import { openLedger, rememberRun, tallyRun } from './run.ts'
import { checkOptions, defaults, type IngestOptions } from './settings.ts'
import { Workforce } from './workforce.ts'
import { writeArticles } from './write-articles.ts'

/**
 * Article files into records. No network; the folders given are only read.
 *
 * A file that ingest has read and that has not changed since is passed over at the cost of one look.
 *
 * @throws {BusyError} when another run holds the output folder
 * @throws {UsageError} `bad_input` for an option that cannot be meant
 */
export async function ingest(options: IngestOptions = {}): Promise<RunReport> {
  checkOptions(options)
  const articles = options.articles ?? defaults.articles
  const folders = { articles, output: options.output ?? defaults.output }
  return tallyRun(options, async (tally) => {
    using _lock = await lockFolders({ output: folders.output }, options.lockWait ?? defaults.lockWait, options.signal)
    const ledger = await openLedger(folders, options)
    // Reading costs far more than writing here: where there are several cores, the writer's has time for a thread too.
    const cores = availableParallelism()
    await using workforce = new Workforce({ threads: cores > 1 ? cores + 1 : 1, youngMb: 24 })
    const stop = new DiskStop(options.signal)
    const paths = options.paths?.length ? options.paths : [articles]
    const settled = watchFiles(options.progress, () => countArticleFiles(paths))
    try {
      const found = findArticleFiles(paths)
      const read = readArticleFiles(found, ledger, workforce, stop.signal)
      for await (const item of writeArticles(read, ledger, stop)) {
        tally.count(item)
        settled(item)
      }
      stop.throwIfStopped()
    } finally {
      rememberRun(ledger, 'ingest', tally)
      ledger.close()
    }
  })
}
