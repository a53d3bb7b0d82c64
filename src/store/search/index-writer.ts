import type { StatementSync } from 'node:sqlite'
import type { NewsledgerError } from '../../lib/errors.ts'
import { sha256Hex } from '../../lib/hash.ts'
import type { ChangeLine } from '../read-changes.ts'
import type { IndexRows, ReadRows } from './index-rows.ts'
import type { IndexTables } from './index-tables.ts'
import { claimIndexes } from './schema.ts'
import { allTerms, wordsOfRecord } from './search-terms.ts'

const rememberedIds = 50_000

/** Enters changes and records in the tables of an index. */
export class IndexWriter {
  readonly #tables: IndexTables
  readonly #ids = new Map<string, number>()

  constructor(tables: IndexTables) {
    this.#tables = tables
  }

  hasRecord(contentHash: string): boolean {
    return this.#recordOf(contentHash) !== null
  }

  /** Enters a batch of changes with the records that they tell of. */
  enterBatch(
    batch: readonly ChangeLine[],
    records: readonly ReadRows[],
    onTrouble: (error: NewsledgerError) => void,
  ): void {
    this.#inTransaction(() => {
      for (const rows of records) {
        if (!this.#enterRows(rows, onTrouble))
          this.#sql('INSERT OR IGNORE INTO broken VALUES (?)').run(rows.contentHash)
      }
      for (const { change } of batch) this.#enterChange(change)
      this.#keep(batch.at(-1)!)
    })
  }

  /** Enters records that could not be read before and can be now. */
  enterRead(rows: readonly ReadRows[], onTrouble: (error: NewsledgerError) => void): void {
    for (const read of rows) {
      this.#inTransaction(() => {
        if (!this.#enterRows(read, onTrouble)) return
        const { contentHash } = read
        const record = this.#recordOf(contentHash)
        this.#sql('DELETE FROM broken WHERE content_hash = ?').run(contentHash)
        this.#sql('UPDATE articles SET record = ? WHERE record IS NULL AND content_hash = ?').run(record, contentHash)
        this.#markCurrent(record)
      })
    }
  }

  /** Makes the indexes that claims are looked up by, once all is in. */
  finish(): void {
    this.#inTransaction(() => this.#tables.database.exec(claimIndexes))
  }

  /** Takes out all that was entered. */
  clear(): void {
    this.#ids.clear()
    this.#inTransaction(() => {
      for (const table of ['meta', 'records', 'articles', 'versions', 'subjects', 'units', 'claims', 'broken'])
        this.#sql(`DELETE FROM ${table}`).run()
      for (const table of ['subjects_fts', 'records_fts'])
        this.#sql(`INSERT INTO ${table} (${table}) VALUES ('delete-all')`).run()
    })
  }

  #inTransaction(work: () => void): void {
    this.#tables.database.exec('BEGIN IMMEDIATE')
    try {
      work()
      this.#tables.database.exec('COMMIT')
    } catch (error) {
      if (this.#tables.database.isTransaction) this.#tables.database.exec('ROLLBACK')
      this.#ids.clear()
      throw error
    }
  }

  #sql(text: string): StatementSync {
    return this.#tables.sql(text)
  }

  #keep({ change, line, end }: ChangeLine): void {
    this.#tables.setMeta('seq', change.seq)
    this.#tables.setMeta('line_sha256', sha256Hex(line))
    this.#tables.setMeta('end', end)
  }

  #recordOf(contentHash: string): number | null {
    const row = this.#sql('SELECT record FROM records WHERE content_hash = ?').get(contentHash)
    return (row as { record: number } | undefined)?.record ?? null
  }

  /** The newest version of an article is what its first line tells of, then what each `updated` does. */
  #enterChange({ type, id, url, content_hash, seq, at }: ChangeLine['change']): void {
    if (type === 'gone') {
      this.#sql('UPDATE articles SET is_gone = 1, seq = ?, at = ? WHERE id = ?').run(seq, at, id)
      return
    }
    const before = this.#sql('SELECT record FROM articles WHERE id = ?').get(id) as
      | { record: number | null }
      | undefined
    if (before && type !== 'updated') {
      const isKnown = this.#sql('SELECT 1 FROM versions WHERE id = ? AND content_hash = ?').get(id, content_hash)
      if (!isKnown) this.#enterVersion(id, content_hash, seq, at, true)
      return
    }
    const record = this.#recordOf(content_hash)
    this.#sql(
      `INSERT INTO articles (id, url, content_hash, record, seq, at) VALUES (?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET url = excluded.url, content_hash = excluded.content_hash, record = excluded.record, seq = excluded.seq,
         at = excluded.at, is_gone = 0`,
    ).run(id, url, content_hash, record, seq, at)
    const newest = this.#sql('SELECT content_hash FROM versions WHERE id = ? AND is_late = 0 ORDER BY seq DESC').get(id)
    // The same text read anew, or served again, is no other version.
    if (newest?.content_hash !== content_hash) this.#enterVersion(id, content_hash, seq, at, false)
    for (const touched of new Set([before?.record ?? null, record])) this.#markCurrent(touched)
  }

  #enterVersion(id: string, hash: string, seq: number, at: string, isLate: boolean): void {
    this.#sql('INSERT OR REPLACE INTO versions VALUES (?, ?, ?, ?, ?)').run(id, hash, seq, at, Number(isLate))
  }

  #markCurrent(record: number | null): void {
    this.#sql(
      'UPDATE records SET is_current = EXISTS (SELECT 1 FROM articles WHERE articles.record = records.record) WHERE record = ?',
    ).run(record)
  }

  /** Enters a record, in place of what an earlier reading of it gave; tells of one that could not be read. */
  #enterRows(rows: ReadRows, onTrouble: (error: NewsledgerError) => void): boolean {
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
    const known = this.#sql('SELECT record, title FROM records WHERE content_hash = ?').get(contentHash)
    if (!known) return
    const { record, title } = known as { record: number; title: string | null }
    this.#sql('DELETE FROM claims WHERE record = ?').run(record)
    // The table keeps no texts: it has to be told what it was given.
    this.#sql("INSERT INTO records_fts (records_fts, rowid, words) VALUES ('delete', ?, ?)").run(
      record,
      wordsOfRecord(title, body),
    )
  }

  #enterRecord({ record: values, day, words, claims }: IndexRows): void {
    const { record } = this.#sql(
      `INSERT INTO records (content_hash, id, url, title, language, category, publisher_name, publisher_id, published_at, supersedes, claim_count)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET id = excluded.id, url = excluded.url, title = excluded.title, language = excluded.language,
         category = excluded.category, publisher_name = excluded.publisher_name, publisher_id = excluded.publisher_id,
         published_at = excluded.published_at, supersedes = excluded.supersedes, claim_count = excluded.claim_count
       RETURNING record`,
    ).get(...values) as { record: number }
    this.#sql('INSERT INTO records_fts (rowid, words) VALUES (?, ?)').run(record, words)
    const insert = this.#sql(`INSERT INTO claims VALUES (${Array(20).fill('?').join(', ')})`)
    for (const [i, [subject, unitType, unitCode, unitText, ...rest]] of claims.entries()) {
      const subjectId = subject === null ? null : this.#subject(subject)
      insert.run(record, i, subjectId, this.#unit(unitType, unitCode, unitText), day, ...rest)
    }
  }

  #unit(...values: string[]): number {
    return this.#remembered(`u${values.join('\u0000')}`, () => this.#storedUnit(values))
  }

  #storedUnit(values: readonly string[]): number {
    const known = this.#sql('SELECT unit FROM units WHERE unit_type = ? AND unit_code = ? AND unit_text = ?').get(
      ...values,
    )
    if (known) return (known as { unit: number }).unit
    return Number(
      this.#sql('INSERT INTO units (unit_type, unit_code, unit_text) VALUES (?, ?, ?)').run(...values).lastInsertRowid,
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
    const known = this.#sql('SELECT subject FROM subjects WHERE text = ?').get(text) as { subject: number } | undefined
    if (known) return known.subject
    const { lastInsertRowid } = this.#sql('INSERT INTO subjects (text) VALUES (?)').run(text)
    this.#sql('INSERT INTO subjects_fts (rowid, words) VALUES (?, ?)').run(lastInsertRowid, allTerms(text))
    return Number(lastInsertRowid)
  }
}
