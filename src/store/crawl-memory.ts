import type { RunReport } from '../model/run-report.ts'
import { parseKept } from './kept-json.ts'
import type { AddressNote, KnownAddress, KnownArticle, KnownSource, State } from './state.ts'

export type { AddressNote } from './state.ts'

export interface Validators {
  readonly etag: string | null
  readonly last_modified: string | null
  /** The address that gave them, `null` where it is the one that was asked; left out, what was known of it stands. */
  readonly given_at?: string | null
}

/** No address that failed waits longer for its next try. */
const longestWaitMs = 86_400_000

/**
 * What a crawl remembers from run to run: addresses, validators, tries, rechecks. The one interface behind which another store
 * may stand.
 */
export class CrawlMemory {
  readonly #state: State

  constructor(state: State) {
    this.#state = state
  }

  address(key: string): KnownAddress | undefined {
    return this.#state.get<KnownAddress>('SELECT * FROM addresses WHERE key = ?', key)
  }

  article(id: string): KnownArticle | undefined {
    return this.#state.get<KnownArticle>('SELECT * FROM articles WHERE id = ?', id)
  }

  /** The address led to an article: earlier failures are forgotten. */
  found(note: AddressNote): void {
    const { key, id, url, source, statedModified } = note
    this.#state.found.push(note)
    this.#state.run(
      `INSERT INTO addresses (key, id, url, source, stated_modified) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET id = excluded.id, url = excluded.url, source = coalesce(source, excluded.source),
         stated_modified = coalesce(excluded.stated_modified, stated_modified), tries = 0, failed_since = NULL, next_try = NULL, error = NULL`,
      key,
      id,
      url,
      source,
      statedModified,
    )
  }

  /** The article at the address was published before the days that are asked for, and is not in the ledger. */
  leftOut(key: string, publishedAt: string): void {
    this.#state.run('INSERT OR REPLACE INTO left_out VALUES (?, ?)', key, publishedAt)
  }

  /** When an article was published that was left out; `null` for any other address. */
  publishedAt(key: string): string | null {
    const row = this.#state.get<{ published_at: string }>('SELECT published_at FROM left_out WHERE key = ?', key)
    return row?.published_at ?? null
  }

  /** What its source stated of the address's last change is dealt with. */
  stated(key: string, statedModified: string): void {
    this.#state.run('UPDATE addresses SET stated_modified = ? WHERE key = ?', statedModified, key)
  }

  /** The address brought no article; `nextTryMs` (epoch) says when to ask again, `null`: it is given up. */
  failed(
    { key, id, url, source, statedModified }: AddressNote,
    error: string,
    atMs: number,
    nextTryMs: number | null,
  ): void {
    this.#state.run(
      `INSERT INTO addresses (key, id, url, source, stated_modified, tries, failed_since, next_try, error) VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?)
       ON CONFLICT DO UPDATE SET tries = tries + 1, failed_since = coalesce(failed_since, excluded.failed_since),
         next_try = excluded.next_try, error = excluded.error`,
      key,
      id,
      url,
      source,
      statedModified,
      atMs,
      nextTryMs,
      error,
    )
  }

  /** The article was looked at; `nextCheckMs` (epoch) says when to look again, `null` never. */
  checked(
    id: string,
    atMs: number,
    nextCheckMs: number | null,
    validators: Validators,
    foundIn: string | null = null,
  ): void {
    this.#state.run(
      `UPDATE articles SET checked_at = ?, checks = checks + 1, next_check = ?, etag = ?, last_modified = ?,
         found_in = coalesce(?, found_in) WHERE id = ?`,
      atMs,
      nextCheckMs,
      validators.etag,
      validators.last_modified,
      foundIn,
      id,
    )
    this.#noteGivenAt(id, validators)
  }

  /** Where the validators of an article (by id) or list (by address) were given, if behind a redirect. */
  givenAt(key: string): string | undefined {
    return this.#state.get<{ url: string }>('SELECT url FROM validated WHERE key = ?', key)?.url
  }

  #noteGivenAt(key: string, { etag, last_modified, given_at }: Validators): void {
    if (given_at === undefined) return
    if (given_at === null || (etag === null && last_modified === null)) {
      this.#state.run('DELETE FROM validated WHERE key = ?', key)
    } else this.#state.run('INSERT OR REPLACE INTO validated VALUES (?, ?)', key, given_at)
  }

  /** Brings back what a clock that was ahead has put into the future: it is due now. Costs nothing where no run was later than this one. */
  heedClock(nowMs: number): void {
    const finishedMs = Date.parse(this.lastRuns(1)[0]?.report.finished_at ?? '')
    if (!(finishedMs > nowMs)) return
    this.#state.run(
      'UPDATE addresses SET next_try = ?1, failed_since = min(failed_since, ?1) WHERE next_try > ?1 + ?2',
      nowMs,
      longestWaitMs,
    )
    this.#state.run('UPDATE articles SET next_check = ?1 WHERE next_check > ?1 AND checked_at > ?1', nowMs)
    this.#state.run('UPDATE articles SET checked_at = ?1 WHERE checked_at > ?1', nowMs)
    this.#state.run('UPDATE sources SET read_ms = ?1 WHERE read_ms > ?1', nowMs)
    this.#state.run('UPDATE sources SET news_ms = ?1 WHERE news_ms > ?1', nowMs)
  }

  /** Addresses whose next try has come, oldest first. */
  dueAddresses(nowMs: number, sources: readonly string[] | null, limit = 100_000): KnownAddress[] {
    const rows = this.#state.all<KnownAddress>(
      'SELECT * FROM addresses WHERE next_try IS NOT NULL AND next_try <= ? ORDER BY next_try LIMIT ?',
      nowMs,
      limit,
    )
    return sources ? rows.filter((row) => row.source !== null && sources.includes(row.source)) : rows
  }

  /** Young articles that are to be looked at again now. */
  dueArticles(nowMs: number, limit = 100_000): KnownArticle[] {
    return this.#state.all<KnownArticle>(
      'SELECT * FROM articles WHERE next_check IS NOT NULL AND next_check <= ? AND gone = 0 ORDER BY next_check LIMIT ?',
      nowMs,
      limit,
    )
  }

  source(url: string): KnownSource | undefined {
    return this.#state.get<KnownSource>('SELECT * FROM sources WHERE url = ?', url)
  }

  sources(): KnownSource[] {
    return this.#state.sql('SELECT * FROM sources ORDER BY url').all() as unknown as KnownSource[]
  }

  /** A list was read whole. */
  sourceRead(url: string, atMs: number, validators: Validators): void {
    this.#state.run(
      `INSERT INTO sources (url, etag, last_modified, checked_ms, read_ms) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified, checked_ms = excluded.checked_ms,
         read_ms = excluded.read_ms, failures = 0, error = NULL, message = NULL`,
      url,
      validators.etag,
      validators.last_modified,
      atMs,
      atMs,
    )
    this.#noteGivenAt(url, validators)
  }

  sourceFailed(url: string, atMs: number, error: string, message: string): void {
    this.#state.run(
      `INSERT INTO sources (url, checked_ms, failures, error, message) VALUES (?, ?, 1, ?, ?)
       ON CONFLICT DO UPDATE SET checked_ms = excluded.checked_ms, failures = failures + 1, error = excluded.error,
         message = excluded.message, etag = NULL, last_modified = NULL`,
      url,
      atMs,
      error,
      message,
    )
  }

  /** What a source brought in a run; `gaps` as JSON. */
  sourceBrought(
    url: string,
    { news_ms, gaps, barren, articles }: Pick<KnownSource, 'news_ms' | 'gaps' | 'barren' | 'articles'>,
  ): void {
    this.#state.run(
      `INSERT INTO sources (url, news_ms, gaps, barren, articles) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET news_ms = excluded.news_ms, gaps = excluded.gaps, barren = excluded.barren, articles = excluded.articles`,
      url,
      news_ms,
      gaps,
      barren,
      articles,
    )
  }

  /** Keeps a run's report for `status`; of all but the newest thousand runs it forgets. */
  ran(runId: string, command: string, report: string): void {
    this.#state.run('INSERT OR REPLACE INTO runs VALUES (?, ?, ?)', runId, command, report)
    this.#state.run(
      'DELETE FROM runs WHERE run_id <= (SELECT run_id FROM runs ORDER BY run_id DESC LIMIT 1 OFFSET 1000)',
    )
  }

  /** The last runs, newest first. */
  lastRuns(count: number): { command: string; report: RunReport }[] {
    const rows = this.#state.all<{ command: string; report: string }>(
      'SELECT command, report FROM runs ORDER BY run_id DESC LIMIT ?',
      count,
    )
    return rows.flatMap(({ command, report }) => {
      const parsed = parseKept(report)
      return isReport(parsed) ? [{ command, report: parsed }] : []
    })
  }

  /** Addresses that failed until they were given up. */
  givenUp(): number {
    const row = this.#state.get<{ n: number }>(
      'SELECT count(*) AS n FROM addresses WHERE error IS NOT NULL AND next_try IS NULL',
    )
    return row?.n ?? 0
  }

  /** How many addresses wait for a retry, when the next one is due, and the first few of them. */
  waiting(first: number): { count: number; next_try: number | null; addresses: KnownAddress[] } {
    const row = this.#state.get<{ count: number; next_try: number | null }>(
      'SELECT count(*) AS count, min(next_try) AS next_try FROM addresses WHERE next_try IS NOT NULL',
    )
    const addresses = this.#state
      .sql('SELECT * FROM addresses WHERE next_try IS NOT NULL ORDER BY next_try LIMIT ?')
      .all(first) as unknown as KnownAddress[]
    return { count: row?.count ?? 0, next_try: row?.next_try ?? null, addresses }
  }

  /** The health of hosts and their robots.txt, each kept as what the fetcher makes of it. */
  hostHealth<T>(): KeptValues<T> {
    return this.#kept<T>(
      'SELECT health AS kept FROM hosts WHERE host = ?',
      'INSERT OR REPLACE INTO hosts (health, host) VALUES (?, ?)',
    )
  }

  robots<T>(): KeptValues<T> {
    return this.#kept<T>(
      'SELECT entry AS kept FROM robots WHERE origin = ?',
      'INSERT OR REPLACE INTO robots (entry, origin) VALUES (?, ?)',
    )
  }

  /** The health of hosts and their robots.txt for who only looks: what is learnt is forgotten with what asked for it. */
  unsaved(): HostMemory {
    return {
      hostHealth: () => unsaved(this.hostHealth()),
      robots: () => unsaved(this.robots()),
    }
  }

  #kept<T>(select: string, replace: string): KeptValues<T> {
    return {
      load: (key) => {
        const row = this.#state.get<{ kept: string }>(select, key)
        return row && ((parseKept(row.kept) ?? undefined) as T | undefined)
      },
      save: (key, value) => this.#state.run(replace, JSON.stringify(value), key),
    }
  }
}

function isReport(value: unknown): value is RunReport {
  return typeof (value as RunReport | null)?.finished_at === 'string'
}

/** A memory of values by name. */
export interface KeptValues<T> {
  load(key: string): T | undefined
  save(key: string, value: T): void
}

/** What is remembered of hosts from run to run. */
export interface HostMemory {
  hostHealth<T>(): KeptValues<T>
  robots<T>(): KeptValues<T>
}

function unsaved<T>(kept: KeptValues<T>): KeptValues<T> {
  const own = new Map<string, T>()
  return { load: (key) => own.get(key) ?? kept.load(key), save: (key, value) => void own.set(key, value) }
}
