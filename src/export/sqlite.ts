import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import type { Change } from '../model/change.ts'
import type { ArticleRecord } from '../model/record.ts'
import { sqliteError } from '../store/sqlite-error.ts'
import { articleColumns, type Column, type ColumnType, claimColumns, claimRows } from './columns.ts'
import type { Selection } from './select.ts'

/** Rows of one transaction: bounds memory, costs nothing beside none. */
const batchRows = 5000

const sqlTypes = {
  text: 'TEXT',
  integer: 'INTEGER',
  double: 'REAL',
  boolean: 'INTEGER',
  timestamp: 'TEXT',
  date: 'TEXT',
  list: 'TEXT',
  json: 'TEXT',
} as const satisfies Record<ColumnType, string>

const onlyArticles = new Set(['sources', 'images', 'authors'])
const articleFields = articleColumns.filter(({ name, onRequest }) => !onRequest || onlyArticles.has(name))
/** What the article's own row says is not said again with each claim. */
const claimFields = claimColumns
  .slice(claimColumns.findIndex(({ name }) => name === 'text'))
  .filter((column) => !column.onRequest)

const define = (columns: readonly Column<never>[]) =>
  columns
    .map(({ name, type }) => `"${name}" ${sqlTypes[type]}${name === 'content_hash' ? ' NOT NULL UNIQUE' : ''}`)
    .join(', ')

const named = (table: string, columns: readonly Column<never>[]) =>
  columns.map(({ name }) => `${table}."${name}"`).join(', ')

const tables = `
  CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
  CREATE TABLE articles (article INTEGER PRIMARY KEY, ${define(articleFields)});
  CREATE TABLE claims (
    claim INTEGER PRIMARY KEY, article INTEGER NOT NULL REFERENCES articles (article), claim_index INTEGER NOT NULL, ${define(claimFields)}
  );
  -- Each place where a text was seen.
  CREATE TABLE sources (
    article INTEGER NOT NULL REFERENCES articles (article), id TEXT, url TEXT, publisher_name TEXT, publisher_id TEXT,
    published_at TEXT, crawled_at TEXT
  );
  -- What the change log tells of the texts in this file.
  CREATE TABLE changes (
    seq INTEGER PRIMARY KEY, at TEXT NOT NULL, type TEXT NOT NULL, content_hash TEXT NOT NULL, id TEXT NOT NULL, url TEXT, supersedes TEXT
  );
  CREATE VIEW claims_with_articles AS
    SELECT claims.claim, articles.article, articles.content_hash, articles.id, articles.url, articles.title, articles.publisher_name,
      articles.publisher_id, articles.language, articles.category, articles.published_at, articles.published_day, claims.claim_index,
      ${named('claims', claimFields)}
    FROM claims JOIN articles USING (article);
  -- The newest version of each article: what its first change tells of, then what each \`updated\` does. An article may go back to an older text.
  CREATE VIEW newest_articles AS
    SELECT * FROM articles WHERE content_hash IN (
      SELECT content_hash FROM (
        SELECT content_hash, row_number() OVER (PARTITION BY id ORDER BY type = 'updated' DESC, iif(type = 'updated', -seq, seq)) AS place
        FROM changes WHERE type <> 'gone'
      ) WHERE place = 1
    );
  CREATE VIEW articles_by_source AS
    SELECT sources.id, sources.url, sources.publisher_name, sources.publisher_id, sources.published_at, sources.crawled_at,
      articles.article, articles.title, articles.content_hash
    FROM sources JOIN articles USING (article);
`

/** Built when all rows are there: an index that grows with them costs twice as much. */
const indexes = `
  CREATE INDEX claims_by_article ON claims (article);
  CREATE INDEX claims_by_unit ON claims (unit_type, unit_code, value);
  CREATE INDEX claims_by_subject ON claims (subject);
  CREATE INDEX articles_by_published_at ON articles (published_at);
  CREATE INDEX articles_by_id ON articles (id);
  CREATE INDEX changes_by_id ON changes (id, seq);
  CREATE INDEX sources_by_article ON sources (article);
  CREATE INDEX sources_by_id ON sources (id);
  CREATE VIRTUAL TABLE articles_fts USING fts5 (
    title, body, content = 'articles', content_rowid = 'article', tokenize = 'unicode61 remove_diacritics 2'
  );
  INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
  CREATE VIRTUAL TABLE claims_fts USING fts5 (
    subject, text, content = 'claims', content_rowid = 'claim', tokenize = 'unicode61 remove_diacritics 2'
  );
  INSERT INTO claims_fts (claims_fts) VALUES ('rebuild');
`

/**
 * Writes records into a new SQLite database: tables `articles`, `claims`, `sources` and `changes`, views that join them, full-text search over
 * titles, bodies and subjects (`articles_fts`, `claims_fts`), as Datasette finds them by itself.
 *
 * Times are UTC, so that they sort; lists are JSON arrays. Nothing is safe from a power loss before {@link finish}: the caller writes to a
 * temporary file, syncs and renames it.
 */
export class SqliteExporter implements Disposable {
  readonly #database: DatabaseSync
  readonly #path: string
  readonly #article: StatementSync
  readonly #claim: StatementSync
  readonly #source: StatementSync
  readonly #change: StatementSync
  #rows = 0

  /** @param shownPath what messages call the file @throws {StoreError} */
  constructor(path: string, shownPath = path) {
    this.#path = shownPath
    this.#database = this.#guard(() => {
      const database = new DatabaseSync(path)
      database.exec(`PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA page_size = 8192; ${tables} BEGIN`)
      return database
    })
    const places = (count: number) => Array(count).fill('?').join(', ')
    this.#article = this.#database.prepare(`INSERT INTO articles VALUES (NULL, ${places(articleFields.length)})`)
    this.#claim = this.#database.prepare(`INSERT INTO claims VALUES (NULL, ?, ?, ${places(claimFields.length)})`)
    this.#source = this.#database.prepare(`INSERT INTO sources VALUES (${places(7)})`)
    this.#change = this.#database.prepare(`INSERT OR IGNORE INTO changes VALUES (${places(7)})`)
  }

  /** Adds a record with those of its claims that are wanted. @throws {StoreError} */
  add(record: ArticleRecord, { hasClaim }: Selection): void {
    this.#guard(() => {
      const { lastInsertRowid: article } = this.#article.run(
        ...articleFields.map(({ type, value }) => stored(type, value(record))),
      )
      for (const row of claimRows(record)) {
        if (!hasClaim(row.claim)) continue
        this.#claim.run(article, row.index, ...claimFields.map(({ type, value }) => stored(type, value(row))))
        this.#rows += 1
      }
      for (const { id, url, publisher, published_at, crawled_at } of record.sources) {
        this.#source.run(article, id, url, publisher.name, publisher.id, utc(published_at), utc(crawled_at))
      }
      this.#countRow()
    })
  }

  /** Adds a change; at the end those stay whose record was added. @throws {StoreError} */
  addChange({ seq, at, type, content_hash, id, url, supersedes }: Change): void {
    this.#guard(() => {
      this.#change.run(seq, utc(at) ?? at, type, content_hash, id, url, supersedes ?? null)
      this.#countRow()
    })
  }

  /** Builds what makes searching quick and closes the file. @param about facts on this export, for the table `about` */
  finish(about: ReadonlyMap<string, string>): void {
    this.#guard(() => {
      const insert = this.#database.prepare('INSERT INTO about VALUES (?, ?)')
      for (const [key, value] of about) insert.run(key, value)
      this.#database.exec('DELETE FROM changes WHERE content_hash NOT IN (SELECT content_hash FROM articles)')
      this.#database.exec(`COMMIT; ${indexes} PRAGMA optimize`)
      this.#database.close()
    })
  }

  [Symbol.dispose](): void {
    if (this.#database.isOpen) this.#database.close()
  }

  #countRow(): void {
    this.#rows += 1
    if (this.#rows < batchRows) return
    this.#database.exec('COMMIT; BEGIN')
    this.#rows = 0
  }

  #guard<T>(work: () => T): T {
    try {
      return work()
    } catch (cause) {
      throw sqliteError(cause, this.#path)
    }
  }
}

function stored(type: ColumnType, value: unknown): SQLInputValue {
  if (value === null || value === undefined) return null
  switch (type) {
    case 'timestamp':
      return utc(value as string)
    case 'boolean':
      return value ? 1 : 0
    case 'list':
    case 'json':
      return JSON.stringify(value)
    default:
      return value as string | number
  }
}

function utc(timestamp: string | null): string | null {
  const date = new Date(timestamp ?? Number.NaN)
  return Number.isNaN(date.getTime()) ? null : date.toISOString().replace(/\.\d+Z$/, 'Z')
}
