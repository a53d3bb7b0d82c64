import { readFileSync } from 'node:fs'
import { UsageError } from '../lib/errors.ts'
import { sha256Hex } from '../lib/hash.ts'
import { diskError } from './disk-error.ts'
import type { ChangeLine } from './read-changes.ts'
import { writeWholeFiles } from './whole-files.ts'

/** How far a consumer has come: the last change it was given, and the hash of that line, by which its ledger is known again. */
interface Cursor {
  readonly seq: number
  readonly line_sha256?: string
}

/** Longer than any cursor. */
const maxBytes = 1000

/**
 * A file that keeps a consumer's cursor. Written whole: a process that dies leaves the cursor before or the one after, and is given some
 * changes twice rather than one too few.
 */
export class CursorFile {
  readonly path: string
  /** `null` where the file is not there yet. */
  readonly seq: number | null
  readonly #lineHash: string | undefined
  readonly #knownFolders = new Set<string>()

  /** @throws {UsageError} `bad_input` for a file that holds no cursor */
  constructor(path: string) {
    this.path = path
    const cursor = readCursor(path)
    this.seq = cursor?.seq ?? null
    this.#lineHash = cursor?.line_sha256
  }

  /** @throws {UsageError} `bad_input` when the ledger's change of this number is another */
  check({ line }: ChangeLine): void {
    if (this.#lineHash === undefined || this.#lineHash === sha256Hex(line)) return
    throw new UsageError(
      'bad_input',
      `the cursor file ${this.path} is of another ledger: change ${this.seq} of this one is another; name a file of its own`,
      { path: this.path },
    )
  }

  /** @throws {StoreError} */
  async keep({ change, line }: ChangeLine): Promise<void> {
    const cursor: Cursor = { seq: change.seq, line_sha256: sha256Hex(line) }
    await writeWholeFiles([{ path: this.path, data: `${JSON.stringify(cursor)}\n` }], this.#knownFolders)
  }
}

function readCursor(path: string): Cursor | null {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw diskError('read', path, error)
  }
  try {
    const value: unknown = text.length > maxBytes ? null : JSON.parse(text)
    // A number alone is what a person writes.
    const cursor = (typeof value === 'number' ? { seq: value } : value) as Cursor | null
    const hash = cursor?.line_sha256
    if (
      cursor &&
      Number.isSafeInteger(cursor.seq) &&
      cursor.seq >= 0 &&
      (hash === undefined || typeof hash === 'string')
    )
      return cursor
  } catch {
    // Told below.
  }
  throw new UsageError(
    'bad_input',
    `the file ${path} holds no cursor of newsledger changes; name another, or remove it`,
    {
      path,
    },
  )
}
