import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { StoreError } from '../../lib/errors.ts'
import { stateFolder } from '../folders.ts'
import { isRefused, sqliteError } from '../sqlite-error.ts'
import { type CatchUp, catchUp, logSize } from './catch-up.ts'
import { type ClaimQuery, type FoundClaim, findClaims } from './find-claims.ts'
import { lockIndex } from './index-lock.ts'
import { IndexTables } from './index-tables.ts'
import { IndexWriter } from './index-writer.ts'
import { makePrivate, openDatabase, openFrozen, removeDatabase } from './open-database.ts'

type Place = 'kept' | 'frozen' | 'private'

/**
 * An index of records and claims for questions over all articles: one SQLite file in `output/state/`, made from the change log and the
 * records, brought up to date by its own cursor when somebody asks.
 *
 * Readers see whole states beside the one process that builds it, which holds a lock of its own. It is never the only copy of anything:
 * what is damaged, of another version or of another change log is set aside or built again.
 */
export class SearchIndex implements Disposable {
  readonly #tables: IndexTables
  readonly #writer: IndexWriter
  readonly #output: string
  readonly #path: string
  readonly #inode: number | null
  /** Kept in the state folder, read there by who may not write it, or of this process alone. */
  readonly #place: Place

  private constructor(output: string, database: DatabaseSync, place: Place) {
    this.#place = place
    this.#output = output
    this.#path = join(stateFolder(output), 'search.sqlite')
    this.#inode = inodeOf(this.#path)
    this.#tables = new IndexTables(database)
    this.#writer = new IndexWriter(this.#tables)
  }

  get database(): DatabaseSync {
    return this.#tables.database
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
      if (index.isCurrent()) return index
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
      if (index.isCurrent()) return index
      using _lock = await lockIndex(output, options)
      if (!index.#fits()) {
        index.database.close()
        removeDatabase(path)
        index = new SearchIndex(output, openDatabase(path), 'kept')
      }
      await catchUp(output, index.#tables, index.#writer, options)
      return index
    } catch (error) {
      if (index.database.isOpen) index.database.close()
      throw sqliteError(error, path)
    }
  }

  /**
   * Brings an open index up to the change log, for who keeps it open. Reads between two awaits see whole states.
   *
   * @throws {StoreError} when its file was deleted or replaced, or the log is another one: it must be opened again
   */
  async refresh(options: CatchUp): Promise<void> {
    if (this.isCurrent()) return
    const path = this.#path
    try {
      using _lock = this.#place === 'kept' ? await lockIndex(this.#output, options) : undefined
      if (!this.isInPlace() || !this.#fits())
        throw new StoreError('not_found', `the search index ${path} was replaced while it was open`, { path })
      await catchUp(this.#output, this.#tables, this.#writer, options)
    } catch (error) {
      throw sqliteError(error, path)
    }
  }

  /** Whether the open file is still the one under the index's name. */
  isInPlace(): boolean {
    if (this.#place === 'private') return true
    const isThere = this.#inode !== null && inodeOf(this.#path) === this.#inode
    // What may not be written cannot be brought up to date.
    return isThere && (this.#place === 'kept' || this.isCurrent())
  }

  /** Whether all that the change log tells of is in. */
  isCurrent(): boolean {
    return this.#tables.isWhole && this.#tables.end === logSize(this.#output)
  }

  [Symbol.dispose](): void {
    if (this.database.isOpen) this.database.close()
  }

  /** A prepared statement, made once. */
  sql(text: string): StatementSync {
    return this.#tables.sql(text)
  }

  /** `seq` of the last change that the index knows. */
  get seq(): number {
    return this.#tables.seq
  }

  /** Claims of articles' newest versions, the latest published first; one more than `limit` where there are more. */
  findClaims(query: ClaimQuery): FoundClaim[] {
    return findClaims(this.#tables, query)
  }

  /** Whether the index can go on from where it is: its last line stands in the log where it stood. */
  #fits(): boolean {
    return this.#tables.end <= logSize(this.#output)
  }
}

function inodeOf(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.ino ?? null
}
