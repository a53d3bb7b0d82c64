import type { DatabaseSync, StatementSync } from 'node:sqlite'
import { Statements } from '../statements.ts'

/** The tables of an open index, and how far they have come. */
export class IndexTables {
  readonly database: DatabaseSync
  readonly #statements = new Statements()

  constructor(database: DatabaseSync) {
    this.database = database
  }

  /** A prepared statement, made once. */
  sql(text: string): StatementSync {
    return this.#statements.of(this.database, text)
  }

  /** `seq` of the last change that the index knows. */
  get seq(): number {
    return Number(this.meta('seq') ?? 0)
  }

  /** Bytes of the change log that it knows. */
  get end(): number {
    return Number(this.meta('end') ?? 0)
  }

  /** Whether it is built to its end, and all of its records could be read. */
  get isWhole(): boolean {
    const hasBroken = this.sql('SELECT 1 FROM broken LIMIT 1').get() !== undefined
    const hasIndexes = this.sql("SELECT 1 FROM sqlite_schema WHERE name = 'claims_by_day'").get() !== undefined
    return hasIndexes && !hasBroken
  }

  meta(key: string): string | number | undefined {
    return (this.sql('SELECT value FROM meta WHERE key = ?').get(key) as { value: string | number } | undefined)?.value
  }

  setMeta(key: string, value: string | number): void {
    this.sql('INSERT OR REPLACE INTO meta VALUES (?, ?)').run(key, value)
  }
}
