import { existsSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { FormatError, StoreError } from '../lib/errors.ts'
import type { Change } from '../model/change.ts'
import { isFile } from './article-folder.ts'
import { ChangeLog, isBlankLine, type NewChange, parseChange, readLines } from './change-log.ts'
import { forgetFiles, hasChecksum, noteFiles, noteKept, noteLines } from './checksums.ts'
import { type AddressNote, CrawlMemory } from './crawl-memory.ts'
import { diskError } from './disk-error.ts'
import {
  changeLogPath,
  type Folders,
  olderVersionPath,
  placedPath,
  portablePath,
  recordPath,
  recordsFolder,
  stateFolder,
} from './folders.ts'
import { type FileStamp, type KnownArticle, State } from './state.ts'
import { syncFolder, temporaryPath, type WholeFile, writeWholeFiles } from './whole-files.ts'

/** One version of one article, ready for the disk. */
export interface StagedArticle {
  readonly id: string
  readonly url: string | null
  readonly contentHash: string
  readonly crawledMs: number | null
  /** Where its article file lies or goes. */
  readonly articlePath: string
  readonly files: readonly WholeFile[]
  /** `null` when the change log tells of it already. */
  readonly change: NewChange | null
  /** Whether this becomes the newest version of its article. */
  readonly isNewest: boolean
}

/** What the first whole line of a journal says of a batch that was under way. */
interface Journal {
  readonly batch: number
  /** Files that may have a temporary file beside them. */
  readonly files: readonly string[]
  /** Article files whose records and change lines may be missing. */
  readonly articles: readonly string[]
  /** Where they were found, so that the next run does not ask for them again. */
  readonly addresses?: readonly JournalAddress[]
}

/** An address, and the version of the article that was found there. */
type JournalAddress = AddressNote & { readonly contentHash: string }

/** Identity key of an article's address; `null` for one that has none. */
export type KeyOf = (url: string) => string | null

/**
 * Puts on the disk what a dying run may have left in memory only, and the names of the folders themselves: without them, a power loss takes what lies
 * in them along.
 */
async function syncMade(
  { articles, output }: Folders,
  { unfinished, isNew }: { unfinished: readonly string[]; isNew: boolean },
): Promise<void> {
  for (const folder of new Set([stateFolder(output), output, ...unfinished.map((path) => dirname(path))])) {
    if (existsSync(folder)) await syncFolder(folder)
  }
  for (const folder of new Set([output, articles].flatMap((folder) => parentsOf(folder, isNew)))) {
    await syncFolder(folder).catch((error: StoreError) => {
      // A folder of somebody else's that may be passed through and not be read.
      if ((error.cause as NodeJS.ErrnoException).code !== 'EACCES') throw error
    })
  }
}

/** The folder in which a ledger's folder lies; for a new ledger also those above, which may have been made with it. */
function parentsOf(folder: string, isNew: boolean): string[] {
  const parents = [dirname(resolve(folder))]
  for (let at = parents[0]!; isNew && at !== dirname(at); at = dirname(at)) parents.push(dirname(at))
  return parents
}

interface GoneArticle {
  readonly article: KnownArticle
  readonly remember: () => void
}

interface Unfinished {
  readonly unfinished: readonly string[]
  readonly addresses: readonly JournalAddress[]
}

const placeholderHash = ''

/** Older versions that this batch puts aside. What lies at such a place already stays; what goes to the quarantine is damaged. */
function newlyKept(files: readonly WholeFile[]): { path: string; keep: string }[] {
  return files.flatMap(({ path, keep }) =>
    keep !== undefined && dirname(keep) === dirname(path) && !existsSync(keep) ? [{ path, keep }] : [],
  )
}

/**
 * The ledger on disk, opened by the one run that holds the lock: article files, records, change log and the index over them.
 *
 * Writing goes in batches, in an order that loses nothing wherever the process dies (docs/writing.md):
 * journal → files (temporary, synced, renamed, folders synced) → change lines (synced) → index.
 */
export class Ledger {
  readonly folders: Folders
  readonly state: State
  readonly log: ChangeLog
  /** Article files of a batch that an earlier run did not finish: to be ingested first. */
  readonly unfinished: readonly string[]
  readonly #unfinishedAddresses: readonly JournalAddress[]
  #staged: StagedArticle[] = []
  readonly #gone = new Map<string, GoneArticle>()
  #open = false
  #failure: unknown
  readonly #knownFolders = new Set<string>()
  readonly #now: () => number
  readonly #keyOf: KeyOf

  private constructor(
    folders: Folders,
    state: State,
    log: ChangeLog,
    { unfinished, addresses }: Unfinished,
    { now, keyOf }: { now: () => number; keyOf: KeyOf },
  ) {
    this.folders = folders
    this.state = state
    this.log = log
    this.unfinished = unfinished
    this.#unfinishedAddresses = addresses
    this.#now = now
    this.#keyOf = keyOf
  }

  /**
   * Opens the ledger, mends what a dying run left and brings the index up to the change log.
   *
   * The caller holds the lock. Before anything else it ingests `unfinished`, then calls {@link recall}.
   *
   * @param keyOf by which an article is known again that the change log tells of and the index does not
   */
  static async open(folders: Folders, now: () => number = Date.now, keyOf: KeyOf = () => null): Promise<Ledger> {
    const state = new State(folders.output)
    try {
      const log = new ChangeLog(changeLogPath(folders.output))
      const unfinished = clearJournal(folders, state)
      const ledger = new Ledger(folders, state, log, unfinished, { now, keyOf })
      await syncMade(folders, { unfinished: unfinished.unfinished, isNew: state.isNew })
      await ledger.#catchUp()
      return ledger
    } catch (error) {
      state.close()
      throw error
    }
  }

  /** Brings back where the articles of an unfinished batch were found, as far as they are in the ledger by now. */
  recall(): void {
    for (const { contentHash, ...note } of this.#unfinishedAddresses) {
      if (note.id !== null && this.hasVersion(contentHash, note.id)) noteAddress(this.state, note)
    }
  }

  article(id: string): KnownArticle | undefined {
    const row = this.state.get<KnownArticle>('SELECT * FROM articles WHERE id = ?', id)
    return row?.path ? { ...row, path: placedPath(this.folders, row.path) } : row
  }

  /** Whether the change log tells of a record with this hash, or will with this batch. */
  hasRecord(contentHash: string): boolean {
    return this.state.get('SELECT 1 FROM versions WHERE content_hash = ? LIMIT 1', contentHash) !== undefined
  }

  hasVersion(contentHash: string, id: string): boolean {
    return this.state.get('SELECT 1 FROM versions WHERE content_hash = ? AND id = ?', contentHash, id) !== undefined
  }

  /** The content hash of the version of an article that begins with these digits. */
  versionOf(id: string, digits: string): string | null {
    const sql = 'SELECT content_hash FROM versions WHERE id = ? AND substr(content_hash, 1, ?) = ?'
    return this.state.get<{ content_hash: string }>(sql, id, digits.length, digits)?.content_hash ?? null
  }

  /** Whether the change log tells of this version as it was fetched at that moment or later; `null`: at a moment unknown. */
  hasVersionOf(contentHash: string, id: string, crawledMs: number | null): boolean {
    const version = this.state.get<{ crawled_ms: number | null }>(
      'SELECT crawled_ms FROM versions WHERE content_hash = ? AND id = ?',
      contentHash,
      id,
    )
    return version !== undefined && (crawledMs ?? 0) <= (version.crawled_ms ?? Number.MAX_SAFE_INTEGER)
  }

  /** The versions of an article directly before and after a moment. */
  neighbours(id: string, crawledMs: number): { before: string | null; after: string | null } {
    const before = this.state.get<{ content_hash: string }>(
      'SELECT content_hash FROM versions WHERE id = ? AND crawled_ms <= ? ORDER BY crawled_ms DESC LIMIT 1',
      id,
      crawledMs,
    )
    const after = this.state.get<{ content_hash: string }>(
      'SELECT content_hash FROM versions WHERE id = ? AND crawled_ms > ? ORDER BY crawled_ms LIMIT 1',
      id,
      crawledMs,
    )
    return { before: before?.content_hash ?? null, after: after?.content_hash ?? null }
  }

  /** A record as it will be after this batch, or as it is on disk; `null` if there is none. */
  recordText(contentHash: string): string | null {
    const path = recordPath(this.folders.output, contentHash)
    for (let i = this.#staged.length - 1; i >= 0; i -= 1) {
      const file = this.#staged[i]!.files.find((file) => file.path === path)
      if (file) return String(file.data)
    }
    try {
      return readFileSync(path, 'utf8')
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
      throw diskError('read', path, error)
    }
  }

  hasRecordFile(contentHash: string): boolean {
    return existsSync(recordPath(this.folders.output, contentHash))
  }

  /** Whether a record that the change log tells of is gone. One of the batch under way is not. */
  isRecordLost(contentHash: string): boolean {
    if (this.hasRecordFile(contentHash)) return false
    return !this.#staged.some((item) => item.contentHash === contentHash)
  }

  /** The article files of a text that are there, at whatever articles it was seen. */
  articleFilesOf(contentHash: string): string[] {
    const rows = this.state.all<{ path: string; newest: string }>(
      `SELECT path, articles.content_hash AS newest FROM versions JOIN articles USING (id)
       WHERE versions.content_hash = ? AND path IS NOT NULL`,
      contentHash,
    )
    return rows
      .map(({ path, newest }) => {
        const placed = placedPath(this.folders, path)
        return newest === contentHash ? placed : olderVersionPath(placed, contentHash)
      })
      .filter((path) => isFile(path))
  }

  /** Whether ingest has read this very file, and its record is there. */
  hasRead(path: string, stamp: FileStamp): boolean {
    const row = this.state.get<FileStamp & { content_hash: string }>(
      'SELECT * FROM files WHERE path = ?',
      portablePath(this.folders, path),
    )
    return (
      row !== undefined &&
      row.size === stamp.size &&
      row.mtime_ms === stamp.mtime_ms &&
      row.ino === stamp.ino &&
      this.hasRecordFile(row.content_hash)
    )
  }

  /** Remembers, with the next commit, that a file was read. */
  markRead(path: string, stamp: FileStamp, contentHash: string): void {
    this.#begin()
    const { size, mtime_ms, ino } = stamp
    this.state.run(
      'INSERT OR REPLACE INTO files VALUES (?, ?, ?, ?, ?)',
      portablePath(this.folders, path),
      size,
      mtime_ms,
      ino,
      contentHash || placeholderHash,
    )
  }

  /** Whether the index knows how this record was written. */
  hasProof(contentHash: string): boolean {
    return hasChecksum(this.state, this.folders, recordPath(this.folders.output, contentHash))
  }

  /** Remembers, with the next commit, that a record is as it would be written now. */
  noteProof(contentHash: string, text: string): void {
    this.#begin()
    noteFiles(this.state, this.folders, [{ path: recordPath(this.folders.output, contentHash), data: text }])
  }

  /** Adds to the batch. Seen at once by the methods above; on the disk after `commit`. */
  stage(item: StagedArticle): void {
    this.#begin()
    this.#index(item, item.change !== null)
    const { id, url, articlePath, files, isNewest } = item
    // A person's own version, read from a file that newsledger may have written.
    if (articlePath && !files.some(({ path }) => path === articlePath)) {
      forgetFiles(this.state, [portablePath(this.folders, articlePath)])
      // A crawl notes where it found an article. Of one that only a file tells of, it must know all the same.
      const key = url === null || !isNewest ? null : this.#keyOf(url)
      if (url !== null && key !== null) {
        new CrawlMemory(this.state).found({ key, id, url, source: null, statedModified: null })
      }
    }
    this.#staged.push(item)
  }

  /**
   * The page of a known article says that it is withdrawn. May be called while a commit is under way, and is then part of the next.
   *
   * @param remember run in the transaction in which the change log tells of it: what it remembers must not be known before
   */
  markGone(article: KnownArticle, remember: () => void = () => {}): void {
    this.#gone.set(article.id, { article, remember })
  }

  /**
   * Puts the batch on the disk.
   *
   * @throws {StoreError} when the disk refuses, from then on at each call: how much of the batch the change log tells of is known to the next run
   */
  async commit(): Promise<Change[]> {
    if (this.#failure !== undefined) throw this.#failure
    const staged = this.#staged
    const gone = [...this.#gone.values()]
    this.#gone.clear()
    const changes = staged
      .flatMap((item) => item.change ?? [])
      .concat(gone.flatMap(({ article }) => this.#goneChange(article)))
    try {
      if (gone.length > 0) this.#begin()
      const files = joinFiles(staged.flatMap((item) => item.files))
      for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
        if (!this.#knownFolders.has(folder)) refuseLinks(folder, this.folders)
      }
      if (files.length > 0) {
        const batch = Number(this.state.meta('batch') ?? 0) + 1
        const journal: Journal = {
          batch,
          files: files
            .flatMap(({ path, keep }) => (keep === undefined ? [path] : [path, keep]))
            .map((path) => portablePath(this.folders, path)),
          articles: staged.map((item) => portablePath(this.folders, item.articlePath)),
          addresses: this.#foundAddresses(),
        }
        await writeWholeFiles(
          [{ path: journalPath(this.folders.output), data: `${JSON.stringify(journal)}\n` }],
          this.#knownFolders,
        )
        const kept = newlyKept(files)
        await writeWholeFiles(files, this.#knownFolders)
        this.#begin()
        noteKept(this.state, this.folders, kept)
        noteFiles(this.state, this.folders, files)
        this.state.setMeta('batch', batch)
      }
      for (const { article, remember } of gone) {
        this.state.run('UPDATE articles SET gone = 1, checked_at = ? WHERE id = ?', this.#now(), article.id)
        remember()
      }
      const start = this.log.size
      const written = await this.log.append(changes, new Date(this.#now()).toISOString())
      if (this.#open) {
        if (written.length > 0) noteLines(this.state, start, this.log.size, this.log.lastBytes)
        this.state.setMeta('log_offset', this.log.size)
        this.state.exec('COMMIT')
      }
      this.#open = false
      this.#staged = []
      this.state.found.length = 0
      return written
    } catch (error) {
      this.#failure = error
      this.abandon()
      throw error
    }
  }

  /** None where the change log has told of it. */
  #goneChange({ id, url, content_hash }: KnownArticle): NewChange[] {
    return this.article(id)?.gone ? [] : [{ type: 'gone', content_hash, id, url }]
  }

  /** Gives up what is staged. */
  abandon(): void {
    if (this.#open) this.#rollBack()
    this.#open = false
    this.#staged = []
    this.#gone.clear()
    this.state.found.length = 0
  }

  /** Gives up what is staged and closes. */
  close(): void {
    try {
      this.abandon()
      if (!this.isDirty) rmSync(journalPath(this.folders.output), { force: true })
    } catch {
      // A journal that stays asks the next run to look at files that are told of already: no harm.
    } finally {
      this.state.close()
    }
  }

  private get isDirty(): boolean {
    const journal = readJournal(this.folders.output)
    return journal !== null && journal.batch > Number(this.state.meta('batch') ?? 0)
  }

  #foundAddresses(): JournalAddress[] {
    const hashes = new Map(this.#staged.map(({ id, contentHash }) => [id, contentHash]))
    return this.state.found.flatMap((note) => {
      const contentHash = note.id === null ? undefined : (hashes.get(note.id) ?? this.article(note.id)?.content_hash)
      return contentHash === undefined ? [] : { ...note, contentHash }
    })
  }

  #rollBack(): void {
    try {
      this.state.database.exec('ROLLBACK')
    } catch {
      // SQLite rolls back by itself when the disk is full.
    }
  }

  #begin(): void {
    if (this.#open) return
    this.state.exec('BEGIN')
    this.#open = true
  }

  /** @param isTold whether a change line tells of it: without one, what is known of the page stands */
  #index(item: Omit<StagedArticle, 'files' | 'change'>, isTold: boolean): void {
    this.state.run(
      'INSERT INTO versions VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET crawled_ms = max(coalesce(crawled_ms, 0), coalesce(excluded.crawled_ms, 0))',
      item.contentHash,
      item.id,
      item.crawledMs,
    )
    if (!item.isNewest) return
    this.state.run(
      `INSERT INTO articles (id, url, content_hash, crawled_ms, path, checked_at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET url = excluded.url, content_hash = excluded.content_hash, crawled_ms = excluded.crawled_ms,
         path = coalesce(excluded.path, path), checked_at = max(checked_at, excluded.checked_at)${isTold ? ', checks = 0, gone = 0' : ''}`,
      item.id,
      item.url,
      item.contentHash,
      item.crawledMs,
      item.articlePath === '' ? null : portablePath(this.folders, item.articlePath),
      item.crawledMs ?? 0,
    )
  }

  /** Brings the index up to the change log: nothing to do after a run that ended well. */
  async #catchUp(): Promise<void> {
    const indexed = Number(this.state.meta('log_offset') ?? 0)
    if (!this.state.isNew && indexed === this.log.size) return
    this.#begin()
    const behind = this.state.isNew || indexed > this.log.size
    if (behind) forgetFiles(this.state)
    if (behind)
      for (const table of ['articles', 'versions', 'files', 'log_checksums']) this.state.run(`DELETE FROM ${table}`)
    const paths = behind ? articlePaths(this.folders.articles) : new Map<string, string>()
    for await (const { line, end } of readLines(this.log.path, behind ? 0 : indexed)) {
      if (end > this.log.size) break
      if (isBlankLine(line)) continue
      this.#indexChange(this.#changeOf(line), paths)
    }
    this.log.sync()
    this.state.setMeta('log_offset', this.log.size)
    this.state.exec('COMMIT')
    this.#open = false
  }

  /** @throws {FormatError} `bad_change_log` */
  #changeOf(line: string): Change {
    try {
      return parseChange(line, this.log.path, null)
    } catch (cause) {
      const what = line.endsWith('\r') ? 'its lines end in CR LF now' : 'a line of it cannot be read'
      const help = 'newsledger verify tells more, and verify --repair mends what can be proved'
      throw new FormatError('bad_change_log', `cannot go on in ${this.log.path}: ${what}; ${help}`, {
        path: this.log.path,
        cause,
      })
    }
  }

  #indexChange(change: Change, paths: ReadonlyMap<string, string>): void {
    const { type, id, url, content_hash: contentHash } = change
    if (type === 'gone') {
      this.state.run('UPDATE articles SET gone = 1 WHERE id = ?', id)
      return
    }
    const crawledMs = this.#crawledMs(contentHash, id)
    const known = this.article(id)
    this.#forgetVersions(id, contentHash)
    // An `updated` line made its text the newest, whatever the clock said.
    const isLater = (known?.crawled_ms ?? 0) <= (crawledMs ?? Number.MAX_SAFE_INTEGER)
    const isNewest = type === 'updated' || !known || isLater
    this.#index({ id, url, contentHash, crawledMs, articlePath: paths.get(id) ?? '', isNewest }, true)
    const key = url === null ? null : this.#keyOf(url)
    if (url !== null && key !== null) noteAddress(this.state, { key, id, url, source: null, statedModified: null })
  }

  /** What a change that the index lacks may have written: records of all versions of its article, and the article file. */
  #forgetVersions(id: string, contentHash: string): void {
    const versions = this.state.all<{ content_hash: string }>('SELECT content_hash FROM versions WHERE id = ?', id)
    const hashes = [contentHash, ...versions.map(({ content_hash }) => content_hash)]
    forgetFiles(
      this.state,
      hashes.map((hash) => portablePath(this.folders, recordPath(this.folders.output, hash))),
    )
    const path = this.state.get<{ path: string | null }>('SELECT path FROM articles WHERE id = ?', id)?.path
    if (path) forgetFiles(this.state, [path])
  }

  /** When a version was fetched, as its record says. */
  #crawledMs(contentHash: string, id: string): number | null {
    try {
      const record = JSON.parse(this.recordText(contentHash) ?? 'null')
      const source = record?.sources?.find((source: { id?: unknown }) => source?.id === id)
      const ms = Date.parse(source?.crawled_at)
      return Number.isNaN(ms) ? null : ms
    } catch {
      // A damaged record is verify's to report; the index only lacks a time.
      return null
    }
  }
}

/**
 * The files of a batch, each path once. The last write to a path wins: two articles of one batch may share a record. Of two versions of one
 * article in one batch the older goes at once to where it would have been kept.
 */
function joinFiles(files: readonly WholeFile[]): WholeFile[] {
  const joined = new Map<string, WholeFile>()
  for (const file of files) {
    const before = joined.get(file.path)
    if (before && file.keep !== undefined) joined.set(file.keep, { path: file.keep, data: before.data })
    joined.set(file.path, before ? { ...file, keep: before.keep } : file)
  }
  return [...joined.values()]
}

/** A link below the ledger's folders would lead what is written out of them. The two folders themselves may be links. */
function refuseLinks(folder: string, { articles, output }: Folders): void {
  const root = [articles, output].find((root) => isBelow(folder, root))
  if (root === undefined) return
  let there = folder
  while (!existsSync(there) && there !== root) there = dirname(there)
  if (!existsSync(there) || isBelow(realpathSync(there), realpathSync(root))) return
  throw new StoreError('unwritable', `cannot write below ${there}: it is a link that leads out of ${root}`, {
    path: there,
  })
}

const isBelow = (path: string, root: string) => path === root || path.startsWith(root + sep)

const journalPath = (output: string) => join(stateFolder(output), 'journal.json')

/** `null` where there is none, or a damaged one: a torn one was written before any file of its batch. */
function readJournal(output: string): Journal | null {
  try {
    const journal: Partial<Journal> | null = JSON.parse(readFileSync(journalPath(output), 'utf8'))
    const areTexts = (values: unknown) => Array.isArray(values) && values.every((value) => typeof value === 'string')
    const isWhole = Number.isSafeInteger(journal?.batch) && areTexts(journal?.files) && areTexts(journal?.articles)
    return isWhole && Array.isArray(journal?.addresses ?? []) ? (journal as Journal) : null
  } catch {
    return null
  }
}

/** Removes what a dying run left half-written, and names the articles it was about to enter. */
function clearJournal(folders: Folders, state: State): Unfinished {
  const { output } = folders
  const journal = readJournal(output)
  rmSync(temporaryPath(journalPath(output)), { force: true })
  if (!journal || journal.batch <= Number(state.meta('batch') ?? 0)) return { unfinished: [], addresses: [] }
  forgetFiles(state, journal.files)
  for (const path of journal.files) rmSync(temporaryPath(placedPath(folders, path)), { force: true })
  const articles = journal.articles.map((path) => placedPath(folders, path))
  return { unfinished: articles.filter((path) => existsSync(path)), addresses: journal.addresses ?? [] }
}

/** Brings an address back into the index that a dying run had noted. */
function noteAddress(state: State, note: AddressNote): void {
  new CrawlMemory(state).found(note)
  state.found.length = 0
}

/** Id → path of every newest version that newsledger named itself. */
function articlePaths(folder: string): Map<string, string> {
  const paths = new Map<string, string>()
  const open = [folder]
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    let entries: import('node:fs').Dirent[]
    try {
      entries = readdirSync(at, { withFileTypes: true })
    } catch {
      continue
    }
    for (const entry of entries) {
      if (entry.isDirectory()) open.push(join(at, entry.name))
      else if (/^\..*\.txt\.tmp$/.test(entry.name)) rmSync(join(at, entry.name), { force: true })
      else if (entry.name.endsWith('.txt')) paths.set(entry.name.slice(0, -4), join(at, entry.name))
    }
  }
  return paths
}

export { recordsFolder }
