import { existsSync, renameSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { StoreError } from '../lib/errors.ts'
import { diskError, isDamage } from './disk-error.ts'
import { stateFolder } from './folders.ts'
import { makeFolder } from './make-folder.ts'
import { Statements } from './statements.ts'

/** Bumped when a table changes its meaning: an older database is then set aside and built again. */
const stateVersion = 2

const tables = `
  CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
  -- The newest version of each article.
  CREATE TABLE IF NOT EXISTS articles (
    id TEXT PRIMARY KEY, url TEXT, content_hash TEXT NOT NULL, crawled_ms INTEGER, path TEXT,
    checked_at INTEGER NOT NULL DEFAULT 0, checks INTEGER NOT NULL DEFAULT 0, gone INTEGER NOT NULL DEFAULT 0,
    next_check INTEGER, etag TEXT, last_modified TEXT, found_in TEXT
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS articles_by_next_check ON articles (next_check) WHERE next_check IS NOT NULL;
  -- Every version that the change log tells of.
  CREATE TABLE IF NOT EXISTS versions (
    content_hash TEXT, id TEXT, crawled_ms INTEGER, PRIMARY KEY (content_hash, id)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS versions_by_id ON versions (id, crawled_ms);
  -- One article has many addresses: identity key of each, and the article found there.
  CREATE TABLE IF NOT EXISTS addresses (
    key TEXT PRIMARY KEY, id TEXT, url TEXT NOT NULL, source TEXT, stated_modified TEXT,
    tries INTEGER NOT NULL DEFAULT 0, failed_since INTEGER, next_try INTEGER, error TEXT
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS addresses_by_next_try ON addresses (next_try) WHERE next_try IS NOT NULL;
  -- When pages were published that --since left out after a look at them, as no list says it.
  CREATE TABLE IF NOT EXISTS left_out (key TEXT PRIMARY KEY, published_at TEXT NOT NULL) WITHOUT ROWID;
  -- Lists: read_ms is when it was last read whole; gaps are the times between news, in ms, newest last.
  CREATE TABLE IF NOT EXISTS sources (
    url TEXT PRIMARY KEY, etag TEXT, last_modified TEXT, checked_ms INTEGER, read_ms INTEGER,
    failures INTEGER NOT NULL DEFAULT 0, error TEXT, message TEXT,
    news_ms INTEGER, gaps TEXT NOT NULL DEFAULT '[]', barren INTEGER NOT NULL DEFAULT 0, articles INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  -- Of an article (by id) or list (by address) whose validators were given behind a redirect: where.
  CREATE TABLE IF NOT EXISTS validated (key TEXT PRIMARY KEY, url TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS hosts (host TEXT PRIMARY KEY, health TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS robots (origin TEXT PRIMARY KEY, entry TEXT NOT NULL) WITHOUT ROWID;
  -- Article files that ingest has read, by what the file system says of them.
  CREATE TABLE IF NOT EXISTS files (
    path TEXT PRIMARY KEY, size INTEGER, mtime_ms REAL, ino INTEGER, content_hash TEXT NOT NULL
  ) WITHOUT ROWID;
  -- Of files that were written, and of the change log from byte to byte.
  CREATE TABLE IF NOT EXISTS checksums (path TEXT PRIMARY KEY, sha256 TEXT NOT NULL) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS log_checksums (start INTEGER PRIMARY KEY, end INTEGER NOT NULL, sha256 TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS runs (run_id TEXT PRIMARY KEY, command TEXT NOT NULL, report TEXT NOT NULL) WITHOUT ROWID;
`

export interface KnownArticle {
  readonly id: string
  readonly url: string | null
  readonly content_hash: string
  /** When this version was fetched, epoch milliseconds. */
  readonly crawled_ms: number | null
  readonly path: string | null
  /** Epoch milliseconds of the last fetch. */
  readonly checked_at: number
  /** Fetches since the text last changed. */
  readonly checks: number
  readonly gone: number
  /** When to look at it again, epoch milliseconds. */
  readonly next_check: number | null
  readonly etag: string | null
  readonly last_modified: string | null
  /** JSON: where in the page each field was found when it was fetched last. */
  readonly found_in: string | null
}

export interface KnownAddress {
  readonly key: string
  readonly id: string | null
  readonly url: string
  /** The source that listed it first. */
  readonly source: string | null
  /** The time of its last change as its source stated it. */
  readonly stated_modified: string | null
  readonly tries: number
  /** Of the tries in a row that failed, when the first one was. */
  readonly failed_since: number | null
  readonly next_try: number | null
  readonly error: string | null
}

export interface KnownSource {
  readonly url: string
  readonly etag: string | null
  readonly last_modified: string | null
  readonly checked_ms: number | null
  /** When it was last read whole. */
  readonly read_ms: number | null
  /** Failures in a row, and the last one. */
  readonly failures: number
  readonly error: string | null
  readonly message: string | null
  /** When it last brought an article. */
  readonly news_ms: number | null
  /** JSON: times between news, in ms, newest last. */
  readonly gaps: string
  /** Runs in a row in which all its links brought no article. */
  readonly barren: number
  readonly articles: number
}

/** An address that was dealt with, and the article found there, if any. */
export interface AddressNote {
  readonly key: string
  readonly id: string | null
  readonly url: string
  readonly source: string | null
  readonly statedModified: string | null
}

export interface FileStamp {
  readonly size: number
  readonly mtime_ms: number
  readonly ino: number
}

/**
 * What runs remember: an index of what lies in the two folders, and the crawl's memory. One SQLite file in `output/state/`.
 *
 * Nothing here is the only copy: a database that is damaged or of another version is set aside and built again.
 */
export class State {
  readonly database: DatabaseSync
  /** Whether the file was made just now, so that the ledger has to fill it. */
  readonly isNew: boolean
  /** Addresses found in the transaction under way: what brings them back when it is lost. */
  readonly found: AddressNote[] = []
  readonly #path: string
  readonly #isReadonly: boolean
  #isDamaged = false
  readonly #statements = new Statements()

  constructor(output: string, options: { readonly?: boolean } = {}) {
    const folder = stateFolder(output)
    const path = join(folder, 'state.sqlite')
    this.#path = path
    this.#isReadonly = options.readonly === true
    if (options.readonly) {
      this.database = openReadonly(path)
      this.isNew = false
      return
    }
    makeFolder(folder)
    try {
      const opened = openOrNull(path)
      this.isNew = !opened
      this.database = opened ?? create(path)
    } catch (error) {
      throw diskError('write', path, error)
    }
  }

  /** A prepared statement, made once. */
  sql(text: string): StatementSync {
    return this.#statements.of(this.database, text)
  }

  /** @throws {StoreError} */
  get<T>(text: string, ...values: (string | number | null)[]): T | undefined {
    return this.#try(() => this.sql(text).get(...values) as T | undefined)
  }

  /** @throws {StoreError} */
  all<T>(text: string, ...values: (string | number | null)[]): T[] {
    return this.#try(() => this.sql(text).all(...values) as T[])
  }

  /** @throws {StoreError} `disk_full` or `unwritable` */
  run(text: string, ...values: (string | number | null)[]): void {
    this.#try(() => void this.sql(text).run(...values))
  }

  /** @throws {StoreError} `disk_full` or `unwritable` */
  exec(text: string): void {
    this.#try(() => this.database.exec(text))
  }

  #try<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      if (!isDamage(error)) throw diskError('write', this.#path, error)
      this.#isDamaged = true
      throw new StoreError(
        'unwritable',
        `cannot go on with ${this.#path}: it is damaged. It is set aside now, and built again from the ledger by the next run`,
        { path: this.#path, cause: error },
      )
    }
  }

  meta(key: string): string | number | undefined {
    return this.get<{ value: string | number }>('SELECT value FROM meta WHERE key = ?', key)?.value
  }

  setMeta(key: string, value: string | number): void {
    this.run('INSERT OR REPLACE INTO meta VALUES (?, ?)', key, value)
  }

  close(): void {
    this.database.close()
    if (this.#isDamaged && !this.#isReadonly) setAside(this.#path)
  }
}

/** @throws {StoreError} */
function openReadonly(path: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { readOnly: true })
    refuseOtherVersions(database, path)
    database.prepare('SELECT * FROM meta LIMIT 1').get()
    return database
  } catch (error) {
    database?.close()
    if (error instanceof StoreError) throw error
    // Without the right to write in the folder SQLite cannot make its shared index. It needs none where no writer is.
    if (isDamage(error) || existsSync(`${path}-wal`) || !existsSync(path)) throw diskError('read', path, error)
  }
  try {
    const url = pathToFileURL(path)
    url.searchParams.set('immutable', '1')
    database = new DatabaseSync(url, { readOnly: true })
    refuseOtherVersions(database, path)
    return database
  } catch (error) {
    database?.close()
    throw diskError('read', path, error)
  }
}

/**
 * Whether a run has left a state.
 *
 * @throws {StoreError} where that cannot be told: a folder that may not be read is no folder without one
 */
export function hasState(output: string): boolean {
  const path = join(stateFolder(output), 'state.sqlite')
  try {
    return statSync(path, { throwIfNoEntry: false }) !== undefined
  } catch (error) {
    throw diskError('read', path, error)
  }
}

function versionOf(database: DatabaseSync): number {
  return (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version
}

/** @throws {StoreError} `newer_version` */
function refuseNewer(version: number, path: string): void {
  if (version <= stateVersion) return
  throw new StoreError(
    'newer_version',
    `cannot use ${path}: it was written by a newer newsledger. Use that one, or move ${path} away: it is built again from the ledger`,
    { path },
  )
}

/** A reader can neither migrate nor rebuild. */
function refuseOtherVersions(database: DatabaseSync, path: string): void {
  const version = versionOf(database)
  refuseNewer(version, path)
  if (version === stateVersion) return
  // Tables and version come in one step: without them a run is about to make them, or died as it was.
  const why = version === 0 ? 'nothing is in it yet' : 'it was written by an older newsledger'
  throw new StoreError('unreadable', `cannot read ${path}: ${why}; the next crawl or ingest builds it again`, { path })
}

/** `null` where there is none, or none that is of use: that one is set aside then. */
function openOrNull(path: string): DatabaseSync | null {
  if (!existsSync(path)) return null
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: 5000 })
    const version = versionOf(database)
    refuseNewer(version, path)
    if (version === stateVersion && isSound(database)) {
      setUp(database)
      return database
    }
  } catch (error) {
    database?.close()
    // A disk that is full or does not let us in says nothing against the database.
    if (!isDamage(error) && !isOtherSchema(error)) throw error
    setAside(path)
    return null
  }
  database.close()
  setAside(path)
  return null
}

/** SQLITE_ERROR: a statement that does not fit the tables. */
function isOtherSchema(error: unknown): boolean {
  return (error as { errcode?: number }).errcode === 1
}

/** Up to this size the whole file is gone over at each opening, which takes well below a second; `verify` is for larger ones. */
const checkedBytes = 16 * 1024 * 1024

function isSound(database: DatabaseSync): boolean {
  const { pages } = database
    .prepare('SELECT page_count * page_size AS pages FROM pragma_page_count, pragma_page_size')
    .get() as {
    pages: number
  }
  database.prepare('SELECT * FROM articles LIMIT 1').get()
  if (pages > checkedBytes) return true
  const { quick_check: found } = database.prepare('PRAGMA quick_check(1)').get() as { quick_check: string }
  return found === 'ok'
}

function create(path: string): DatabaseSync {
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: 5000 })
    setUp(database)
    return database
  } catch (error) {
    database?.close()
    throw diskError('write', path, error)
  }
}

function setUp(database: DatabaseSync): void {
  // WAL: readers see whole states beside the one writer. NORMAL: after a power loss the database may lack the last batch, which
  // the change log then brings back.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL')
  // In one step: a reader, or the run after one that died here, finds all of the tables or none.
  const isMade = versionOf(database) === stateVersion
  database.exec(`BEGIN; ${tables} ${isMade ? '' : `PRAGMA user_version = ${stateVersion};`} COMMIT`)
}

/** Moves a damaged database out of the way, its log first, which would be taken for that of the next one; nothing is deleted. */
function setAside(path: string): void {
  const stamp = new Date().toISOString().replace(/[-:]|\.\d+/g, '')
  for (const tail of ['-wal', '-shm', '']) {
    if (existsSync(path + tail)) renameSync(path + tail, `${path}.${stamp}.damaged${tail}`)
  }
}
