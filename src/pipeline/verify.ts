import { existsSync } from 'node:fs'
import { setImmediate, setTimeout as sleep } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { maxArticleFileBytes, parseArticleFile } from '../article/article-file.ts'
import { BusyError, FormatError, NewsledgerError, StoreError } from '../lib/errors.ts'
import { sha256Hex } from '../lib/hash.ts'
import { HashSet } from '../lib/hash-set.ts'
import type { Article, ArticleRecord, Source } from '../model/record.ts'
import type { RunReport } from '../model/run-report.ts'
import { countArticleFiles, findArticleFiles, readArticleBytes } from '../store/article-folder.ts'
import { isBlankLine, parseChange, readLines } from '../store/change-log.ts'
import { findAltered, knownAmong } from '../store/checksums.ts'
import { changeLogPath, type Folders, recordPath } from '../store/folders.ts'
import { lockFolders } from '../store/lock.ts'
import { requireLedger } from '../store/read-changes.ts'
import { missingRecordHelp } from '../store/read-records.ts'
import { withCanonicalAddresses } from './canonical-addresses.ts'
import { sourceOf } from './enter.ts'
import { asNewsledgerError, type Settled } from './item.ts'
import { lostArticleFiles } from './lost-articles.ts'
import { watchFiles } from './progress.ts'
import { readRecord, recordFiles } from './record-files.ts'
import { recordOfArticle } from './record-of-article.ts'
import { repair } from './repair.ts'
import { openLedger, tallyRun } from './run.ts'
import { checkOptions, defaults, type RunOptions } from './settings.ts'

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
 * @throws {UsageError} `bad_input` for an option that cannot be meant
 */
export async function verify(options: VerifyOptions = {}): Promise<RunReport> {
  checkOptions(options)
  const folders = { articles: options.articles ?? defaults.articles, output: options.output ?? defaults.output }
  requireLedger(folders.output)
  if (options.repair) {
    const lost = lostArticleFiles(folders)
    // The articles folder is written to only where a file is missing there.
    const taken = lost.length > 0 ? folders : { output: folders.output }
    using _lock = await lockFolders(taken, options.lockWait ?? defaults.lockWait, options.signal)
    await repair(folders, lost, options)
  } else {
    await finishInterrupted(folders, options)
  }
  return tallyRun(options, async (tally) => {
    const trouble = (error: NewsledgerError) => {
      tally.isTroubled = true
      tally.report(error)
    }
    const log = new ToldRecords(folders.output, trouble)
    const settled = watchFiles(options.progress, () => log.hashes.size + countArticleFiles([folders.articles]))
    for await (const item of verifyAll(folders, log, trouble, options)) {
      tally.count(item)
      settled(item)
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

/** A batch takes less time from its first file to the commit of the index. */
const settlingMs = 300

/** A run beside us may have put a file into place and not yet told of it, or not yet the file that goes with it. */
async function settle({ output }: Folders): Promise<void> {
  try {
    using _none = await lockFolders({ output }, 0)
  } catch {
    await sleep(settlingMs)
  }
}

async function* verifyAll(
  folders: Folders,
  log: ToldRecords,
  trouble: (error: NewsledgerError) => void,
  { repair: isRepaired = false, signal }: VerifyOptions,
): AsyncGenerator<Settled> {
  await log.read()
  const agreeing = new HashSet()
  const said = new HashSet()
  const again: Look[] = []
  let looked = 0
  for await (const look of looks(folders, log.hashes, agreeing, said)) {
    if (signal?.aborted) return
    // Files are read at once and in turn, which is soonest; now and then the event loop turns, for signals and the progress line.
    if (++looked % looksPerTurn === 0) await setImmediate()
    const item = await look()
    if (item.outcome === 'failed') again.push(look)
    else yield item
  }
  if (again.length > 0) await settle(folders)
  await log.read()
  const items: Settled[] = []
  for (const look of again) {
    if (signal?.aborted) return
    items.push(await look())
  }
  const failed = new Set(items.flatMap(({ at, outcome }) => (outcome === 'failed' ? [at] : [])))
  const articleFiles = [...failed].filter((path) => path.endsWith('.txt'))
  const known = knownAmong(folders, articleFiles)
  for (const item of items) yield known.has(item.at) ? withRemedy(item) : item
  for (const contentHash of log.hashes) {
    const path = recordPath(folders.output, contentHash)
    if (existsSync(path)) continue
    trouble(
      new StoreError('missing_record', `the change log tells of ${path}, which is not there; ${missingRecordHelp}`, {
        path,
      }),
    )
  }
  for await (const { path, from, to } of findAltered(folders, () => settle(folders))) {
    if (signal?.aborted) return
    // What cannot be read, or says other things than its article file, is told already.
    if (failed.has(path)) continue
    const isLog = from !== undefined
    const where = isLog ? `the bytes ${from} to ${to} of ${path}` : path
    const code = isLog ? 'bad_change_log' : path.endsWith('.json') ? 'bad_record' : 'article_differs'
    const help = code === 'article_differs' ? `; ${restoreHelp}` : ''
    const why = 'are not as newsledger wrote them: changed by hand, or damaged'
    trouble(new FormatError(code, `${where} ${why}${help}`, { path }))
  }
  // Of a text that was seen elsewhere first, the record tells too little to write the file again.
  const help = isRepaired ? 'newsledger recrawl' : 'newsledger verify --repair, or else recrawl,'
  for (const { path, olderHash } of lostArticleFiles(folders)) {
    // The page has another text by now than that of an older version.
    const by = olderHash === null ? help : 'newsledger verify --repair'
    trouble(new StoreError('missing_article', `the article file ${path} is not there; ${by} writes it again`, { path }))
  }
}

/** Files that are looked at before the event loop turns. */
const looksPerTurn = 32

/** A look at one file. */
type Look = () => Promise<Settled>

async function* looks(
  folders: Folders,
  told: ReadonlySet<string>,
  agreeing: HashSet,
  said: HashSet,
): AsyncGenerator<Look> {
  for await (const path of recordFiles(folders.output)) {
    yield () => check(path, () => verifyRecord(path, folders.output, told, said))
  }
  if (!existsSync(folders.articles)) return
  for (const file of findArticleFiles([folders.articles])) {
    if (file instanceof NewsledgerError) {
      const at = file.path ?? folders.articles
      yield async () => ({ at, outcome: 'failed', error: file })
    } else yield () => check(file.path, () => verifyArticleFile(file.path, folders.output, agreeing, said))
  }
}

/** What the change log tells of, as far as it was read. */
class ToldRecords {
  /** Content hashes. */
  readonly hashes = new Set<string>()
  readonly #path: string
  readonly #trouble: (error: NewsledgerError) => void
  #line = 0
  #expected = 1
  #offset = 0
  #isCrlfTold = false

  constructor(output: string, trouble: (error: NewsledgerError) => void) {
    this.#path = changeLogPath(output)
    this.#trouble = trouble
  }

  /** Reads on to the end. */
  async read(): Promise<void> {
    for await (const { line, end } of readLines(this.#path, this.#offset)) {
      this.#offset = end
      this.#line += 1
      if (isBlankLine(line)) continue
      if (line.endsWith('\r') && !this.#isCrlfTold) {
        this.#isCrlfTold = true
        this.#trouble(this.#crlf())
      }
      try {
        const change = parseChange(line, this.#path, this.#line)
        if (change.seq !== this.#expected) this.#trouble(this.#outOfOrder(change.seq))
        this.#expected = change.seq + 1
        this.hashes.add(change.content_hash)
      } catch (error) {
        this.#trouble(asNewsledgerError(error, { path: this.#path }))
        this.#expected += 1
      }
    }
  }

  #crlf(): FormatError {
    const message = `${this.#path}, line ${this.#line}: lines end in CR LF, as an editor or a transfer leaves them; newsledger verify --repair writes them as they were`
    return new FormatError('bad_change_log', message, { path: this.#path })
  }

  #outOfOrder(seq: number): FormatError {
    const what = seq < this.#expected ? 'stands there twice or out of order' : `comes where ${this.#expected} should`
    const message = `${this.#path}, line ${this.#line}: seq ${seq} ${what}`
    return new FormatError('bad_change_log', message, { path: this.#path })
  }
}

/** @param said gets what the record says of each of its sources, so that an article file that says the same need not read it again */
async function verifyRecord(path: string, output: string, told: ReadonlySet<string>, said: HashSet): Promise<void> {
  const record = readRecord(path)
  const { id, content_hash: contentHash, sources } = record
  const bad = (why: string) => new FormatError('bad_record', `${path} ${why}`, { path })
  if (path !== recordPath(output, contentHash))
    throw bad(`holds the record of ${contentHash}, whose file has another name`)
  if (!sources.some((source) => source.id === id)) throw bad(`has the id ${id}, which is not among its sources`)
  if (!told.has(contentHash)) {
    throw new FormatError('bad_change_log', `no line of ${changeLogPath(output)} tells of ${path}`, { path })
  }
  for (const source of sources) said.add(sayingOf(record, source, source.id === id))
}

/**
 * @param agreeing versions of which a file agrees with the record. Of several files of one version, as of a text that came back, the record follows
 * one: that it differs from another says nothing
 */
async function verifyArticleFile(path: string, output: string, agreeing: HashSet, said: HashSet): Promise<void> {
  const article = withCanonicalAddresses(parseArticleFile(readArticleBytes(path, maxArticleFileBytes), { path }))
  const target = recordPath(output, article.content_hash)
  if (!existsSync(target)) {
    throw new StoreError('missing_record', `${path} has no record; newsledger ingest makes it`, { path })
  }
  const version = sha256Hex(`${article.content_hash} ${article.id}`)
  const own = ownSource(article)
  const record = recordOfArticle(article, [])
  if (said.has(sayingOf(record, own, true)) || said.has(sayingOf(record, own, false))) {
    agreeing.add(version)
    return
  }
  const difference = findDifference(article, withCanonicalAddresses(readRecord(target)))
  if (difference === null) agreeing.add(version)
  else if (!agreeing.has(version)) {
    throw new FormatError('article_differs', `${path} and its record ${target} differ: ${difference}`, { path })
  }
}

/** An article file that is damaged, or that somebody changed, stays as it is until its owner says otherwise. */
const restoreHelp =
  'where that was not meant, move it out of the folder, and newsledger verify --repair writes it again'

/** Of an article file that the index knows, how it comes back. */
function withRemedy(item: Settled): Settled {
  const { at: path, error } = item
  if (!(error instanceof FormatError)) return item
  return { ...item, error: new FormatError(error.code, `${error.message}; ${restoreHelp}`, { path, cause: error }) }
}

async function check(at: string, work: () => Promise<void>): Promise<Settled> {
  try {
    await work()
    return { at, outcome: 'unchanged' }
  } catch (error) {
    return { at, outcome: 'failed', error: asNewsledgerError(error, { path: at }) }
  }
}

/** Keys of a record that its article file gives. Not `supersedes`: an older version that came late changes it. */
const compared = [
  'url',
  'title',
  'description',
  'category',
  'keywords',
  'publisher',
  'authors',
  'published_at',
  'published_precision',
  'published_text',
  'modified_at',
  'crawled_at',
  'accessible_for_free',
  'images',
] as const satisfies readonly (keyof ArticleRecord)[]

/** What a guess is worth changes with the version of newsledger, and so does which languages it reads. */
const changing: ReadonlySet<string> = new Set(['language_unsupported', 'language_guessed', 'claims_failed'])

const ownSource = (article: Article): Source => article.sources.find(({ id }) => id === article.id) ?? sourceOf(article)

const lastingDoubts = (doubts: readonly string[]) => doubts.filter((doubt) => !changing.has(doubt)).sort()

/** All that an article file and its record both say, as one hash. @param isFirst whether the record is that of this source */
function sayingOf(record: ArticleRecord, source: Source, isFirst: boolean): string {
  const { content_hash: contentHash, doubts, language } = record
  const more = isFirst && [
    compared.map((key) => record[key]),
    doubts.includes('language_guessed') ? null : language,
    lastingDoubts(doubts),
  ]
  return sha256Hex(JSON.stringify([contentHash, source, more]))
}

/** What an article file says otherwise than its record; `null`: nothing. */
function findDifference(article: Article, record: ArticleRecord): string | null {
  const own = record.sources.find(({ id }) => id === article.id)
  if (!own) return `${article.id} is not among the record's sources`
  const source = ownSource(article)
  // Of two sightings at one place the earlier stays.
  const crawled_at = isEarlier(own.crawled_at, source.crawled_at) ? own.crawled_at : source.crawled_at
  if (!isDeepStrictEqual(own, { ...source, crawled_at })) return differ('sources', source, own)
  if (record.id !== article.id) return null
  // Nor is it a difference that a text came back: the record tells of when it was found first.
  const expected: ArticleRecord = { ...recordOfArticle(article, record.claims), crawled_at }
  for (const key of compared) {
    if (!isDeepStrictEqual(expected[key], record[key])) return differ(key, expected[key], record[key])
  }
  const isGuessed = article.doubts.includes('language_guessed')
  if (!isGuessed && article.language !== record.language) return differ('language', article.language, record.language)
  if (isDeepStrictEqual(lastingDoubts(article.doubts), lastingDoubts(record.doubts))) return null
  return differ('doubts', article.doubts, record.doubts)
}

function isEarlier(a: string | null, b: string | null): boolean {
  return a !== null && (b === null || Date.parse(a) < Date.parse(b))
}

function differ(key: string, there: unknown, here: unknown): string {
  return `${key} is ${JSON.stringify(there)?.slice(0, 200)} there and ${JSON.stringify(here)?.slice(0, 200)} here`
}
