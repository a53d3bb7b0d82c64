import { existsSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { type NewsledgerError, StoreError, UsageError } from '../lib/errors.ts'
import { sha256Hex } from '../lib/hash.ts'
import type { Word } from '../lib/words.ts'
import { diskError } from './disk-error.ts'
import { changeLogPath, stateFolder } from './folders.ts'
import type { IndexRows, ReadRows } from './index-rows.ts'
import { makeFolder } from './make-folder.ts'
import { type ChangeLine, readChanges } from './read-changes.ts'
import { allTerms, matchOf, wordsOfRecord } from './search-terms.ts'

/** Bumped when a table changes its meaning: the index is then built again. */
const indexVersion = 7

/** Changes of one transaction: what a reader sees at once, and what a crash costs. */
const batchChanges = 500

const rememberedIds = 50_000

const buildCacheKib = 65_536
/** SQLite's own default. */
const readCacheKib = 2000

/** Pages of 8 KiB in the write-ahead log before they go to the file: many are written again and again by a first build. */
const buildLogPages = 8000
/** SQLite's own default. */
const readLogPages = 1000

const tables = `
  CREATE TABLE meta (key TEXT PRIMARY KEY, value) WITHOUT ROWID;
  -- Each distinct text. \`is_current\`: some article's newest version.
  CREATE TABLE records (
    record INTEGER PRIMARY KEY, content_hash TEXT NOT NULL UNIQUE, id TEXT NOT NULL, url TEXT, title TEXT, language TEXT, category TEXT,
    publisher_name TEXT, publisher_id TEXT, published_at TEXT, supersedes TEXT, claim_count INTEGER NOT NULL,
    is_current INTEGER NOT NULL DEFAULT 0
  );
  -- In the order of a list, with all that a page far down it has to be counted to.
  CREATE INDEX records_by_time ON records (published_at) WHERE is_current = 1;
  CREATE INDEX records_by_publisher ON records (publisher_id, is_current, published_at);
  CREATE INDEX records_by_publisher_name ON records (publisher_name);
  CREATE INDEX records_by_language ON records (language, is_current, published_at);
  CREATE INDEX records_by_category ON records (category, is_current, published_at);
  CREATE INDEX superseded_records ON records (record) WHERE is_current = 0;
  -- Each article and its newest version; no \`record\` while that cannot be read.
  CREATE TABLE articles (
    id TEXT PRIMARY KEY, url TEXT, content_hash TEXT NOT NULL, record INTEGER, seq INTEGER NOT NULL, at TEXT NOT NULL, is_gone INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  CREATE INDEX articles_by_record ON articles (record);
  -- Each version of each article, by the change that told of it first; twice of a text that came back. \`is_late\`: an older text, told of after a
  -- newer one.
  CREATE TABLE versions (
    id TEXT NOT NULL, content_hash TEXT NOT NULL, seq INTEGER NOT NULL, at TEXT NOT NULL, is_late INTEGER NOT NULL,
    PRIMARY KEY (id, seq)
  ) WITHOUT ROWID;
  CREATE TABLE subjects (subject INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE);
  CREATE VIRTUAL TABLE subjects_fts USING fts5 (words, content = '', tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'");
  -- Title and body of each text, for searching only: the rowid is the record's.
  CREATE VIRTUAL TABLE records_fts USING fts5 (
    words, content = '', detail = none, columnsize = 0, tokenize = "unicode61 remove_diacritics 2 categories 'L* N* M* Co'"
  );
  -- A unit without code has an empty one here, so that it is told apart from others.
  CREATE TABLE units (
    unit INTEGER PRIMARY KEY, unit_type TEXT NOT NULL, unit_code TEXT NOT NULL, unit_text TEXT NOT NULL,
    UNIQUE (unit_type, unit_code, unit_text)
  );
  CREATE TABLE claims (
    record INTEGER NOT NULL, claim_index INTEGER NOT NULL, subject INTEGER, unit INTEGER NOT NULL, day TEXT, text TEXT NOT NULL,
    "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, value REAL, decimal TEXT, min REAL, max REAL, qualifier TEXT NOT NULL,
    kind TEXT NOT NULL, direction TEXT, basis TEXT, period_start TEXT, period_end TEXT, modality TEXT NOT NULL, attribution TEXT,
    PRIMARY KEY (record, claim_index)
  ) WITHOUT ROWID;
  -- Records that could not be read: tried again each time.
  CREATE TABLE broken (content_hash TEXT PRIMARY KEY) WITHOUT ROWID;
`

/**
 * A subject's values over time; figures in a unit; the same figure elsewhere; the latest figures. Each has all that a question asks of a claim
 * before it is known which are shown. Made when the first build has ended: an index that grows with its table costs several times as much.
 */
const claimIndexes = `
  CREATE INDEX IF NOT EXISTS claims_by_subject ON claims (subject, day, unit);
  CREATE INDEX IF NOT EXISTS claims_by_unit ON claims (unit, day);
  CREATE INDEX IF NOT EXISTS claims_by_value ON claims (value, unit, day);
  CREATE INDEX IF NOT EXISTS claims_by_day ON claims (day, unit, subject);
`

/** So many claims that the latest of them are sooner found by day. */
const manyClaims = (limit: number) => 20_000 + limit * 20

/** Fewer articles than this are read one by one. */
const manyArticles = 2000

export interface IndexProgress {
  /** Bytes of the change log that are read, and all of them. */
  readonly done: number
  readonly of: number
}

type Place = 'kept' | 'frozen' | 'private'

export interface CatchUp {
  /** Reads records, in the order asked for. */
  readonly read: (contentHashes: readonly string[]) => Promise<readonly ReadRows[]>
  readonly onTrouble: (error: NewsledgerError) => void
  readonly onProgress?: (progress: IndexProgress) => void
  /** Told once when another process is building the index. */
  readonly onWait?: () => void
  /** Changes of one transaction, during which the process does nothing else. */
  readonly batch?: number
  readonly signal?: AbortSignal
}

export interface ClaimQuery {
  /** Words that the subject has. */
  readonly subject?: readonly Word[] | null
  /** The subject itself, as for its values over time. */
  readonly exactSubject?: string | null
  /** The number itself, as for the same figure at other publishers. */
  readonly value?: number | null
  /** Unit codes, types or texts in lower case. */
  readonly units?: ReadonlySet<string> | null
  /** Names or ids in lower case. */
  readonly publishers?: ReadonlySet<string> | null
  readonly languages?: ReadonlySet<string> | null
  readonly categories?: ReadonlySet<string> | null
  /** First and last day, or their beginnings (`2025-12`). */
  readonly since?: string | null
  readonly until?: string | null
  /** Older versions too. */
  readonly allVersions?: boolean
  readonly limit: number
}

/** A claim as the index has it, with the article that it stands in. */
export interface FoundClaim {
  readonly content_hash: string
  readonly claim_index: number
  readonly id: string
  readonly url: string | null
  readonly title: string | null
  readonly publisher_name: string | null
  readonly publisher_id: string | null
  readonly language: string | null
  readonly published_at: string | null
  readonly text: string
  readonly start: number
  readonly end: number
  readonly value: number | null
  readonly decimal: string | null
  readonly min: number | null
  readonly max: number | null
  readonly unit_type: string
  readonly unit_code: string | null
  readonly unit_text: string
  readonly qualifier: string
  readonly kind: string
  readonly direction: string | null
  readonly basis: string | null
  readonly subject: string | null
  readonly period_start: string | null
  readonly period_end: string | null
  readonly modality: string
  readonly attribution: string | null
}

const foundColumns = `r.content_hash, c.claim_index, r.id, r.url, r.title, r.publisher_name, r.publisher_id, r.language, r.published_at,
  c.text, c."start", c."end", c.value, c.decimal, c.min, c.max, u.unit_type, nullif(u.unit_code, '') AS unit_code, u.unit_text,
  c.qualifier, c.kind, c.direction, c.basis, s.text AS subject, c.period_start, c.period_end, c.modality, c.attribution`

/**
 * An index of records and claims for questions over all articles: one SQLite file in `output/state/`, made from the change log and the
 * records, brought up to date by its own cursor when somebody asks.
 *
 * Readers see whole states beside the one process that builds it, which holds a lock of its own. It is never the only copy of anything:
 * what is damaged, of another version or of another change log is set aside or built again.
 */
export class SearchIndex implements Disposable {
  readonly database: DatabaseSync
  readonly #output: string
  readonly #path: string
  readonly #inode: number | null
  /** Kept in the state folder, read there by who may not write it, or of this process alone. */
  readonly #place: Place
  readonly #statements = new Map<string, StatementSync>()
  readonly #ids = new Map<string, number>()

  private constructor(output: string, database: DatabaseSync, place: Place) {
    this.#place = place
    this.#output = output
    this.#path = join(stateFolder(output), 'search.sqlite')
    this.#inode = inodeOf(this.#path)
    this.database = database
  }

  /**
   * Opens the index and brings it up to the change log. Who may not write in the state folder reads what is up to date there, else makes an
   * index for as long as the process lives.
   *
   * @throws {StoreError} when the disk is full
   */
  static async open(output: string, options: CatchUp): Promise<SearchIndex> {
    try {
      return await SearchIndex.#openKept(output, options)
    } catch (error) {
      if (!isRefused(error)) throw error
    }
    const frozen = openFrozen(join(stateFolder(output), 'search.sqlite'))
    if (frozen) {
      const index = new SearchIndex(output, frozen, 'frozen')
      if (index.#isCurrent()) return index
      frozen.close()
    }
    const index = new SearchIndex(output, makePrivate(), 'private')
    await index.refresh(options)
    return index
  }

  static async #openKept(output: string, options: CatchUp): Promise<SearchIndex> {
    const path = join(stateFolder(output), 'search.sqlite')
    let index = new SearchIndex(output, openDatabase(path), 'kept')
    try {
      if (index.#isCurrent()) return index
      using _lock = await lockIndex(output, options)
      if (!index.#fits()) {
        index.database.close()
        removeDatabase(path)
        index = new SearchIndex(output, openDatabase(path), 'kept')
      }
      await index.#catchUp(options)
      return index
    } catch (error) {
      if (index.database.isOpen) index.database.close()
      throw guarded(error, path)
    }
  }

  /**
   * Brings an open index up to the change log, for who keeps it open. Reads between two awaits see whole states.
   *
   * @throws {StoreError} when its file was deleted or replaced, or the log is another one: it must be opened again
   */
  async refresh(options: CatchUp): Promise<void> {
    if (this.#isCurrent()) return
    const path = this.#path
    try {
      using _lock = this.#place === 'kept' ? await lockIndex(this.#output, options) : undefined
      if (!this.isInPlace() || !this.#fits())
        throw new StoreError('not_found', `the search index ${path} was replaced while it was open`, { path })
      await this.#catchUp(options)
    } catch (error) {
      throw guarded(error, path)
    }
  }

  /** Whether the open file is still the one under the index's name. */
  isInPlace(): boolean {
    if (this.#place === 'private') return true
    const isThere = this.#inode !== null && inodeOf(this.#path) === this.#inode
    // What may not be written cannot be brought up to date.
    return isThere && (this.#place === 'kept' || this.#isCurrent())
  }

  /** Whether all that the change log tells of is in. */
  isCurrent(): boolean {
    return this.#isCurrent()
  }

  [Symbol.dispose](): void {
    if (this.database.isOpen) this.database.close()
  }

  /** A prepared statement, made once. */
  sql(text: string): StatementSync {
    let statement = this.#statements.get(text)
    if (!statement) {
      statement = this.database.prepare(text)
      this.#statements.set(text, statement)
    }
    return statement
  }

  /** `seq` of the last change that the index knows. */
  get seq(): number {
    return Number(this.#meta('seq') ?? 0)
  }

  /** Claims of articles' newest versions, the latest published first; one more than `limit` where there are more. */
  findClaims(query: ClaimQuery): FoundClaim[] {
    const { limit } = query
    const chosen = this.#whereOfClaims(query)
    const articles = this.#whereOfRecords(query)
    const source = this.#sourceOf(query, chosen, articles)
    const where = new Where()
    where.addAll(chosen)
    if (query.since) where.add('c.day >= ?', query.since)
    if (query.until) where.add('c.day < ?', behind(query.until))
    if (articles && source.isByClaims) {
      where.add(`c.record IN (SELECT r.record FROM records r ${articles.text})`, ...articles.values)
    }
    if (!query.allVersions) where.add('c.record NOT IN (SELECT record FROM records WHERE is_current = 0)')
    const order = 'c.day DESC, c.record DESC, c.claim_index'
    const rows = this.sql(
      `SELECT ${foundColumns} FROM (SELECT c.record, c.claim_index FROM ${source.text} ${where.text} ORDER BY ${order} LIMIT ?)
       CROSS JOIN claims c USING (record, claim_index) JOIN records r USING (record) JOIN units u ON u.unit = c.unit
       LEFT JOIN subjects s ON s.subject = c.subject ORDER BY ${order}`,
    ).all(...source.values, ...where.values, limit + 1)
    return rows as unknown as FoundClaim[]
  }

  /** What is asked of the claim `c` itself. */
  #whereOfClaims({ subject, exactSubject, value, units }: ClaimQuery): Where {
    const where = new Where()
    if (subject) {
      where.add('c.subject IN (SELECT rowid FROM subjects_fts WHERE subjects_fts MATCH ?)', matchOf(subject, 'phrases'))
    }
    if (exactSubject != null) where.add('c.subject = (SELECT subject FROM subjects WHERE text = ?)', exactSubject)
    if (value != null) where.add('c.value = ?', value)
    if (units) where.add(`c.unit IN (${this.#unitsOf(units).join(', ')})`)
    return where
  }

  /** What is asked of the record `r`; `null` for nothing. Names are compared once each, not once a record. */
  #whereOfRecords({ publishers, languages, categories }: ClaimQuery): Where | null {
    const where = new Where()
    if (publishers) {
      const ids = this.#writtenAs('publisher_id', publishers)
      const names = this.#writtenAs('publisher_name', publishers)
      where.add(`(r.publisher_id IN (${placesOf(ids)}) OR r.publisher_name IN (${placesOf(names)}))`, ...ids, ...names)
    }
    for (const [column, list] of [['language', languages] as const, ['category', categories] as const]) {
      if (!list) continue
      const values = this.#writtenAs(column, list)
      where.add(`r.${column} IN (${placesOf(values)})`, ...values)
    }
    return where.isEmpty ? null : where
  }

  /** Values of a column of `records` that are in a list, case aside. */
  #writtenAs(column: string, list: ReadonlySet<string>): string[] {
    const rows = this.sql(`SELECT DISTINCT ${column} AS value FROM records`).all() as { value: string | null }[]
    return rows.flatMap(({ value }) => (value !== null && list.has(value.toLowerCase()) ? value : []))
  }

  /**
   * Where the claims of a question are read from: those of its few articles; an index that has all it asks; or, where very many fit, all in
   * the order of the answer, which ends with the last one shown.
   */
  #sourceOf(
    { subject, exactSubject, value, units, limit }: ClaimQuery,
    chosen: Where,
    articles: Where | null,
  ): { text: string; values: readonly SQLInputValue[]; isByClaims: boolean } {
    const many = manyClaims(limit)
    const hasMany = (from: string, where: Where, most: number) => {
      const sql = `SELECT count(*) AS count FROM (SELECT 1 FROM ${from} ${where.text} LIMIT ?)`
      return (this.sql(sql).get(...where.values, most) as { count: number }).count >= most
    }
    if (articles && !hasMany('records r', articles, manyArticles)) {
      const text = `(SELECT r.record FROM records r ${articles.text}) CROSS JOIN claims c USING (record)`
      return { text, values: articles.values, isByClaims: false }
    }
    const index =
      value != null
        ? 'claims_by_value'
        : subject || exactSubject != null
          ? 'claims_by_subject'
          : units
            ? 'claims_by_unit'
            : 'claims_by_day'
    const isSelective = index !== 'claims_by_day' && !hasMany(`claims c INDEXED BY ${index}`, chosen, many)
    const text = `claims c INDEXED BY ${isSelective || value != null ? index : 'claims_by_day'}`
    return { text, values: [], isByClaims: true }
  }

  /** Ids of the units whose code, type or text is in a list. */
  #unitsOf(names: ReadonlySet<string>): number[] {
    const units = this.sql('SELECT unit, unit_type, unit_code, unit_text FROM units').all() as {
      unit: number
      unit_type: string
      unit_code: string
      unit_text: string
    }[]
    return units
      .filter(({ unit_type, unit_code, unit_text }) =>
        [unit_type, unit_code, unit_text].some((name) => name !== '' && names.has(name.toLowerCase())),
      )
      .map(({ unit }) => unit)
  }

  #meta(key: string): string | number | undefined {
    return (this.sql('SELECT value FROM meta WHERE key = ?').get(key) as { value: string | number } | undefined)?.value
  }

  #setMeta(key: string, value: string | number): void {
    this.sql('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(key, value)
  }

  #isCurrent(): boolean {
    const hasBroken = this.sql('SELECT 1 FROM broken LIMIT 1').get() !== undefined
    const hasIndexes = this.sql("SELECT 1 FROM sqlite_schema WHERE name = 'claims_by_day'").get() !== undefined
    return hasIndexes && !hasBroken && Number(this.#meta('end') ?? 0) === logSize(this.#output)
  }

  /** Whether the index can go on from where it is: its last line stands in the log where it stood. */
  #fits(): boolean {
    const end = Number(this.#meta('end') ?? 0)
    return end <= logSize(this.#output)
  }

  async #catchUp(options: CatchUp): Promise<void> {
    // Enough that the upper levels of its trees stay in memory while rows go in everywhere. `NORMAL`: a power loss may cost the last batches,
    // which are read again, and each batch does not wait for the disk.
    this.database.exec(
      `PRAGMA cache_size = ${-buildCacheKib}; PRAGMA wal_autocheckpoint = ${buildLogPages}; PRAGMA synchronous = NORMAL`,
    )
    try {
      await this.#enterChanges(options)
    } finally {
      if (this.database.isOpen) {
        this.database.exec(`PRAGMA cache_size = ${-readCacheKib}; PRAGMA wal_autocheckpoint = ${readLogPages}`)
      }
    }
  }

  async #enterChanges(options: CatchUp): Promise<void> {
    const { read, onTrouble, signal } = options
    const known = this.seq
    const of = logSize(this.#output)
    let isOther = false
    const changes = readChanges(this.#output, {
      after: known,
      onTrouble,
      onKnown: ({ line }) => {
        isOther = sha256Hex(line) !== this.#meta('line_sha256')
      },
    })
    const broken = this.sql('SELECT content_hash FROM broken').all() as { content_hash: string }[]
    for (const rows of await read(broken.map(({ content_hash }) => content_hash))) {
      this.#inTransaction(() => {
        if (!this.#enterRows(rows, onTrouble)) return
        const { contentHash } = rows
        const record = this.#recordOf(contentHash)
        this.sql('DELETE FROM broken WHERE content_hash = ?').run(contentHash)
        this.sql('UPDATE articles SET record = ? WHERE record IS NULL AND content_hash = ?').run(record, contentHash)
        this.#markCurrent(record)
      })
    }
    try {
      await this.#enterGroups(changes, () => isOther, of, options)
    } catch (error) {
      // The log ends before the change that was read last.
      if (!(error instanceof UsageError)) throw error
      isOther = true
    }
    if (signal?.aborted) return
    // Another log under the same name, as after a restored backup: all of it is read again.
    if (isOther) {
      this.#ids.clear()
      this.#inTransaction(() => {
        for (const table of ['meta', 'records', 'articles', 'versions', 'subjects', 'units', 'claims', 'broken'])
          this.sql(`DELETE FROM ${table}`).run()
        for (const table of ['subjects_fts', 'records_fts'])
          this.sql(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`).run()
      })
      await this.#enterChanges(options)
      return
    }
    this.#inTransaction(() => this.database.exec(claimIndexes))
  }

  /** Each batch is read while the one before it is entered. */
  async #enterGroups(
    changes: AsyncIterable<ChangeLine[]>,
    isOther: () => boolean,
    of: number,
    { read, onTrouble, onProgress, batch: size = batchChanges, signal }: CatchUp,
  ): Promise<void> {
    const enter = async (batch: readonly ChangeLine[], reading: Promise<readonly ReadRows[]>) => {
      const records = await reading
      if (signal?.aborted) return
      this.#inTransaction(() => {
        for (const rows of records) {
          if (!this.#enterRows(rows, onTrouble))
            this.sql('INSERT OR IGNORE INTO broken VALUES (?)').run(rows.contentHash)
        }
        for (const { change } of batch) this.#enterChange(change)
        this.#keep(batch.at(-1)!)
      })
      onProgress?.({ done: batch.at(-1)!.end, of })
    }
    let ahead: Parameters<typeof enter> | null = null
    for await (const group of changes) {
      if (isOther()) return
      for (let from = 0; from < group.length; from += size) {
        const batch = group.slice(from, from + size)
        const reading = read(this.#toRead(batch))
        // Met where it is awaited: till then it must not count as unhandled.
        reading.catch(() => {})
        if (ahead) await enter(...ahead)
        if (signal?.aborted) return
        ahead = [batch, reading]
      }
    }
    if (ahead) await enter(...ahead)
  }

  #toRead(batch: readonly ChangeLine[]): string[] {
    const hashes = new Set<string>()
    for (const { change } of batch) {
      // An update may tell of other metadata or claims of a text that is known.
      if (change.type === 'updated' || !this.#recordOf(change.content_hash)) hashes.add(change.content_hash)
    }
    return [...hashes]
  }

  #keep({ change, line, end }: ChangeLine): void {
    this.#setMeta('seq', change.seq)
    this.#setMeta('line_sha256', sha256Hex(line))
    this.#setMeta('end', end)
  }

  #inTransaction(work: () => void): void {
    this.database.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.database.exec('COMMIT')
    } catch (error) {
      if (this.database.isTransaction) this.database.exec('ROLLBACK')
      this.#ids.clear()
      throw error
    }
  }

  #recordOf(contentHash: string): number | null {
    const row = this.sql('SELECT record FROM records WHERE content_hash = ?').get(contentHash)
    return (row as { record: number } | undefined)?.record ?? null
  }

  /** The newest version of an article is what its first line tells of, then what each `updated` does. */
  #enterChange({ type, id, url, content_hash, seq, at }: ChangeLine['change']): void {
    if (type === 'gone') {
      this.sql('UPDATE articles SET is_gone = 1, seq = ?, at = ? WHERE id = ?').run(seq, at, id)
      return
    }
    const before = this.sql('SELECT record FROM articles WHERE id = ?').get(id) as { record: number | null } | undefined
    if (before && type !== 'updated') {
      const isKnown = this.sql('SELECT 1 FROM versions WHERE id = ? AND content_hash = ?').get(id, content_hash)
      if (!isKnown) this.#enterVersion(id, content_hash, seq, at, true)
      return
    }
    const record = this.#recordOf(content_hash)
    this.sql(
      `INSERT INTO articles (id, url, content_hash, record, seq, at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET url = excluded.url, content_hash = excluded.content_hash, record = excluded.record, seq = excluded.seq,
         at = excluded.at, is_gone = 0`,
    ).run(id, url, content_hash, record, seq, at)
    const newest = this.sql('SELECT content_hash FROM versions WHERE id = ? AND is_late = 0 ORDER BY seq DESC').get(id)
    // The same text read anew, or served again, is no other version.
    if (newest?.content_hash !== content_hash) this.#enterVersion(id, content_hash, seq, at, false)
    for (const touched of new Set([before?.record ?? null, record])) this.#markCurrent(touched)
  }

  #enterVersion(id: string, hash: string, seq: number, at: string, isLate: boolean): void {
    this.sql('INSERT OR REPLACE INTO versions VALUES (?, ?, ?, ?, ?)').run(id, hash, seq, at, Number(isLate))
  }

  #markCurrent(record: number | null): void {
    this.sql(
      'UPDATE records SET is_current = EXISTS (SELECT 1 FROM articles WHERE articles.record = records.record) WHERE record = ?',
    ).run(record)
  }

  /** Enters a record, in place of what an earlier reading of it gave; tells of one that could not be read. */
  #enterRows(rows: ReadRows, onTrouble: CatchUp['onTrouble']): boolean {
    if ('error' in rows) {
      onTrouble(rows.error)
      return false
    }
    this.#forgetRecord(rows)
    this.#enterRecord(rows)
    return true
  }

  /** Takes out all but the row that others name. */
  #forgetRecord({ contentHash, body }: IndexRows): void {
    const known = this.sql('SELECT record, title FROM records WHERE content_hash = ?').get(contentHash)
    if (!known) return
    const { record, title } = known as { record: number; title: string | null }
    this.sql('DELETE FROM claims WHERE record = ?').run(record)
    // The table keeps no texts: it has to be told what it was given.
    this.sql("INSERT INTO records_fts (records_fts, rowid, words) VALUES ('delete', ?, ?)").run(
      record,
      wordsOfRecord(title, body),
    )
  }

  #enterRecord({ record: values, day, words, claims }: IndexRows): void {
    const { record } = this.sql(
      `INSERT INTO records (content_hash, id, url, title, language, category, publisher_name, publisher_id, published_at, supersedes, claim_count)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET id = excluded.id, url = excluded.url, title = excluded.title, language = excluded.language,
         category = excluded.category, publisher_name = excluded.publisher_name, publisher_id = excluded.publisher_id,
         published_at = excluded.published_at, supersedes = excluded.supersedes, claim_count = excluded.claim_count
       RETURNING record`,
    ).get(...values) as { record: number }
    this.sql('INSERT INTO records_fts (rowid, words) VALUES (?, ?)').run(record, words)
    const insert = this.sql(`INSERT INTO claims VALUES (${Array(20).fill('?').join(', ')})`)
    for (const [i, [subject, unitType, unitCode, unitText, ...rest]] of claims.entries()) {
      const subjectId = subject === null ? null : this.#subject(subject)
      insert.run(record, i, subjectId, this.#unit(unitType, unitCode, unitText), day, ...rest)
    }
  }

  #unit(...values: string[]): number {
    return this.#remembered(`u${values.join('\u0000')}`, () => this.#storedUnit(values))
  }

  #storedUnit(values: readonly string[]): number {
    const known = this.sql('SELECT unit FROM units WHERE unit_type = ? AND unit_code = ? AND unit_text = ?').get(
      ...values,
    )
    if (known) return (known as { unit: number }).unit
    return Number(
      this.sql('INSERT INTO units (unit_type, unit_code, unit_text) VALUES (?, ?, ?)').run(...values).lastInsertRowid,
    )
  }

  #subject(text: string): number {
    return this.#remembered(`s${text}`, () => this.#storedSubject(text))
  }

  /** Ids given lately: most of them are asked for again soon. */
  #remembered(key: string, find: () => number): number {
    let id = this.#ids.get(key)
    if (id === undefined) {
      id = find()
      if (this.#ids.size >= rememberedIds) this.#ids.clear()
      this.#ids.set(key, id)
    }
    return id
  }

  #storedSubject(text: string): number {
    const known = this.sql('SELECT subject FROM subjects WHERE text = ?').get(text) as { subject: number } | undefined
    if (known) return known.subject
    const { lastInsertRowid } = this.sql('INSERT INTO subjects (text) VALUES (?)').run(text)
    this.sql('INSERT INTO subjects_fts (rowid, words) VALUES (?, ?)').run(lastInsertRowid, allTerms(text))
    return Number(lastInsertRowid)
  }
}

/** Conditions of a query, with the values of their places. */
class Where {
  readonly #conditions: string[] = []
  readonly values: SQLInputValue[] = []

  add(condition: string, ...values: readonly SQLInputValue[]): void {
    this.#conditions.push(condition)
    this.values.push(...values)
  }

  addAll(other: Where): void {
    this.#conditions.push(...other.#conditions)
    this.values.push(...other.values)
  }

  get isEmpty(): boolean {
    return this.#conditions.length === 0
  }

  get text(): string {
    return this.#conditions.length > 0 ? `WHERE ${this.#conditions.join(' AND ')}` : ''
  }
}

const placesOf = (values: readonly unknown[]) => values.map(() => '?').join(', ')

/** What no day of a year, month or day comes behind: "~" sorts after digits and hyphens. */
const behind = (span: string) => `${span}~`

function inodeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null
}

function logSize(output: string): number {
  try {
    return statSync(changeLogPath(output)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0
    throw diskError('read', changeLogPath(output), error)
  }
}

function openDatabase(path: string): DatabaseSync {
  makeFolder(dirname(path))
  let database: DatabaseSync | undefined
  if (existsSync(path)) {
    let isDamaged = false
    try {
      database = new DatabaseSync(path, { timeout: 10_000 })
      const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number }
      if (version === indexVersion) {
        database.prepare('SELECT * FROM claims LIMIT 1').get()
        return database
      }
    } catch (error) {
      const { errcode } = error as { errcode?: number }
      // SQLITE_CORRUPT is 11, SQLITE_NOTADB 26, a missing table SQLITE_ERROR 1. See https://sqlite.org/rescode.html
      if (errcode !== 11 && errcode !== 26 && errcode !== 1) {
        database?.close()
        throw guarded(error, path)
      }
      isDamaged = true
    }
    database?.close()
    try {
      // One copy is kept for whoever wants to know what happened to it; of another version's index there is nothing to know.
      if (isDamaged) renameSync(path, `${path}.damaged`)
      removeDatabase(path)
    } catch (error) {
      throw diskError('write', path, error)
    }
  }
  try {
    database = new DatabaseSync(path, { timeout: 10_000 })
    makeTables(database)
    return database
  } catch (error) {
    database?.close()
    throw guarded(error, path)
  }
}

function makeTables(database: DatabaseSync): void {
  database.exec(`PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE`)
  const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number }
  // Another process may have made it meanwhile.
  if (version !== indexVersion) database.exec(`${tables} PRAGMA user_version = ${indexVersion}`)
  database.exec('COMMIT')
}

/** An index that may be read only; `null` where there is none, none of this version, or one that a writer is at. */
function openFrozen(path: string): DatabaseSync | null {
  if (!existsSync(path) || existsSync(`${path}-wal`)) return null
  let database: DatabaseSync | undefined
  try {
    const url = pathToFileURL(path)
    // Without the right to write in the folder SQLite cannot make its shared index. It needs none where no writer is.
    url.searchParams.set('immutable', '1')
    database = new DatabaseSync(url, { readOnly: true })
    const { user_version: version } = database.prepare('PRAGMA user_version').get() as { user_version: number }
    if (version === indexVersion) return database
  } catch {
    // One that cannot be read is made anew.
  }
  database?.close()
  return null
}

/** A file of SQLite's own among the temporary ones, which nobody else sees and which ends with the process. */
function makePrivate(): DatabaseSync {
  const database = new DatabaseSync('')
  makeTables(database)
  return database
}

/** Whether the state folder may not be written, rather than that the disk is full or broken. */
function isRefused(error: unknown): boolean {
  if (!(error instanceof StoreError)) return false
  const { code, errcode = 0 } = (error.cause ?? {}) as { code?: string; errcode?: number }
  return refusals.has(code ?? '') || refusals.has(errcode & 0xff)
}

/** SQLITE_PERM is 3, SQLITE_READONLY 8, SQLITE_CANTOPEN 14, SQLITE_AUTH 23. */
const refusals: ReadonlySet<string | number> = new Set(['EACCES', 'EPERM', 'EROFS', 3, 8, 14, 23])

function removeDatabase(path: string): void {
  for (const tail of ['', '-wal', '-shm']) rmSync(path + tail, { force: true })
}

/** An error of SQLite as one that names the file and the reason. */
function guarded(error: unknown, path: string): unknown {
  const { errcode, message } = error as { errcode?: number; message: string }
  if (errcode === undefined) return error
  return new StoreError(errcode === 13 ? 'disk_full' : 'unwritable', `cannot write ${path}: ${message}`, {
    path,
    cause: error,
  })
}

/** Held by the one process that writes to the index; freed by the kernel however that process ends. */
async function lockIndex(output: string, { onWait, signal }: CatchUp): Promise<Disposable> {
  const path = join(stateFolder(output), 'search-lock.sqlite')
  let isTold = false
  for (;;) {
    let lock: DatabaseSync | undefined
    try {
      lock = new DatabaseSync(path, { timeout: 0 })
      lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
      const held = lock
      return { [Symbol.dispose]: () => held.close() }
    } catch (error) {
      lock?.close()
      // SQLITE_BUSY is 5.
      if ((error as { errcode?: number }).errcode !== 5) throw guarded(error, path)
    }
    if (!isTold) onWait?.()
    isTold = true
    if (signal?.aborted) throw new StoreError('stopped', 'stopped while waiting for the search index')
    await sleep(100)
  }
}
