import type { DatabaseSync, StatementSync } from 'node:sqlite'

/** The statements of one database, each prepared once. */
export class Statements {
  readonly #prepared = new Map<string, StatementSync>()

  of(database: DatabaseSync, text: string): StatementSync {
    let statement = this.#prepared.get(text)
    if (!statement) {
      statement = database.prepare(text)
      this.#prepared.set(text, statement)
    }
    return statement
  }
}
