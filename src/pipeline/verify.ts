import { existsSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { maxArticleFileBytes, parseArticleFile } from '../article/article-file.ts'
import { BusyError, FormatError, NewsledgerError, StoreError } from '../lib/errors.ts'
import type { Article, ArticleRecord } from '../model/record.ts'
import type { RunReport } from '../model/run-report.ts'
import { findArticleFiles, readArticleBytes } from '../store/article-folder.ts'
import { parseChange, readLines } from '../store/change-log.ts'
import { findAltered } from '../store/checksums.ts'
import { changeLogPath, type Folders, placedPath, recordPath } from '../store/folders.ts'
import { lockFolders } from '../store/lock.ts'
import { State } from '../store/state.ts'
import { asNewsledgerError, type Settled } from './item.ts'
import { readRecord, recordFiles } from './record-files.ts'
import { repair } from './repair.ts'
import { openLedger, tallyRun } from './run.ts'
import { defaults, type RunOptions } from './settings.ts'

export interface VerifyOptions extends RunOptions {
  readonly repair?: boolean
}

/**
 * Reads everything back: each record against the schema and its hash, each article file against its record, the change log for
 * holes. An item is a record or an article file: `unchanged` when sound, else `failed`.
 *
 * With `repair`, what can be proved from what is left is built again first, and what is damaged goes to `output/quarantine/`.
 * Else it runs beside a writer; where there is none, it first finishes what a dying run left behind.
 *
 * @throws {StoreError} `not_found` when there is no ledger
 * @throws {BusyError} with `repair`, when another run holds the output folder
 */
export async function verify(options: VerifyOptions = {}): Promise<RunReport> {
  const folders = { articles: options.articles ?? defaults.articles, output: options.output ?? defaults.output }
  if (!existsSync(folders.output)) {
    throw new StoreError('not_found', `there is no ledger at ${folders.output}: name it with --output`, {
      path: folders.output,
    })
  }
  if (options.repair) {
    using _lock = await lockFolders({ output: folders.output }, options.lockWait ?? defaults.lockWait, options.signal)
    await repair(folders, options)
  } else {
    await finishInterrupted(folders, options)
  }
  return tallyRun(options, async (tally) => {
    const trouble = (error: NewsledgerError) => {
      tally.isTroubled = true
      tally.report(error)
    }
    const told = await readChangeLog(folders.output, trouble)
    for await (const item of verifyAll(folders, told, trouble, options.signal)) {
      tally.count(item)
      options.progress?.settled(item)
    }
  })
}

/** A run that died may have left a batch half told: that is no damage, and it is mended first, unless another run is at it. */
async function finishInterrupted(folders: Folders, options: RunOptions): Promise<void> {
  try {
    using _lock = await lockFolders({ output: folders.output }, 0)
    const ledger = await openLedger(folders, options)
    ledger.close()
  } catch (error) {
    const isLeft = error instanceof BusyError || error instanceof StoreError || error instanceof FormatError
    if (!isLeft) throw error
  }
}

/** Content hashes that the log tells of. */
async function readChangeLog(output: string, trouble: (error: NewsledgerError) => void): Promise<Set<string>> {
  const told = new Set<string>()
  const path = changeLogPath(output)
  let line = 0
  let expected = 1
  for await (const { line: text } of readLines(path)) {
    line += 1
    try {
      const change = parseChange(text, path, line)
      if (change.seq !== expected) {
        const what = change.seq < expected ? 'stands there twice or out of order' : `comes where ${expected} should`
        trouble(new FormatError('bad_change_log', `${path}, line ${line}: seq ${change.seq} ${what}`, { path }))
      }
      expected = change.seq + 1
      told.add(change.content_hash)
    } catch (error) {
      trouble(asNewsledgerError(error, { path }))
      expected += 1
    }
  }
  return told
}

async function* verifyAll(
  folders: Folders,
  told: ReadonlySet<string>,
  trouble: (error: NewsledgerError) => void,
  signal?: AbortSignal,
): AsyncGenerator<Settled> {
  const found = new Set<string>()
  for await (const path of recordFiles(folders.output)) {
    if (signal?.aborted) return
    yield await check(path, async () => {
      const record = await readRecord(path)
      if (path !== recordPath(folders.output, record.content_hash)) {
        throw new FormatError(
          'bad_record',
          `${path} holds the record of ${record.content_hash}, whose file has another name`,
          { path },
        )
      }
      found.add(record.content_hash)
      if (!told.has(record.content_hash)) {
        throw new FormatError('bad_change_log', `no line of ${changeLogPath(folders.output)} tells of ${path}`, {
          path,
        })
      }
    })
  }
  for (const contentHash of told) {
    const path = recordPath(folders.output, contentHash)
    if (!found.has(contentHash) && !existsSync(path)) {
      trouble(
        new StoreError(
          'missing_record',
          `the change log tells of ${path}, which is not there; newsledger ingest builds it again from its article file`,
          { path },
        ),
      )
    }
  }
  if (existsSync(folders.articles)) yield* verifyArticleFiles(folders, signal)
  for await (const { path, from, to } of findAltered(folders)) {
    if (signal?.aborted) return
    const isLog = from !== undefined
    const where = isLog ? `the bytes ${from} to ${to} of ${path}` : path
    const code = isLog ? 'bad_change_log' : path.endsWith('.json') ? 'bad_record' : 'article_differs'
    trouble(new FormatError(code, `${where} are not as newsledger wrote them: changed by hand, or damaged`, { path }))
  }
  for (const path of lostArticleFiles(folders)) {
    trouble(
      new StoreError(
        'missing_article',
        `the article file ${path} is not there; newsledger recrawl fetches the article again`,
        { path },
      ),
    )
  }
}

async function* verifyArticleFiles(folders: Folders, signal?: AbortSignal): AsyncGenerator<Settled> {
  for (const file of findArticleFiles([folders.articles])) {
    if (signal?.aborted) return
    if (file instanceof NewsledgerError) {
      yield { at: file.path ?? folders.articles, outcome: 'failed', error: file }
      continue
    }
    const { path } = file
    yield await check(path, async () => {
      const article = parseArticleFile(readArticleBytes(path, maxArticleFileBytes), { path })
      const target = recordPath(folders.output, article.content_hash)
      if (!existsSync(target)) {
        throw new StoreError('missing_record', `${path} has no record; newsledger ingest makes it`, { path })
      }
      const difference = findDifference(article, await readRecord(target))
      if (difference)
        throw new FormatError('article_differs', `${path} and its record ${target} differ: ${difference}`, { path })
    })
  }
}

async function check(at: string, work: () => Promise<void>): Promise<Settled> {
  try {
    await work()
    return { at, outcome: 'unchanged' }
  } catch (error) {
    return { at, outcome: 'failed', error: asNewsledgerError(error, { path: at }) }
  }
}

function findDifference(article: Article, record: ArticleRecord): string | null {
  if (!record.sources.some(({ id }) => id === article.id)) return `${article.id} is not among the record's sources`
  if (record.id !== article.id) return null
  for (const key of ['title', 'url', 'published_at', 'modified_at', 'category'] as const) {
    if (article[key] !== record[key])
      return `${key} is ${JSON.stringify(article[key])} there and ${JSON.stringify(record[key])} here`
  }
  return null
}

/** Newest versions that newsledger wrote and that are gone from the articles folder. */
function* lostArticleFiles(folders: Folders): Generator<string> {
  let state: State
  try {
    state = new State(folders.output, { readonly: true })
  } catch {
    return
  }
  try {
    const root = resolve(folders.articles) + sep
    const rows = state.sql('SELECT path FROM articles WHERE path IS NOT NULL').iterate() as Iterable<unknown>
    for (const row of rows) {
      const { path } = row as { path: string }
      const placed = placedPath(folders, path)
      if (resolve(placed).startsWith(root) && !existsSync(placed)) yield placed
    }
  } finally {
    state.close()
  }
}
