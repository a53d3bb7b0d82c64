import { statSync } from 'node:fs'
import { type NewsledgerError, UsageError } from '../../lib/errors.ts'
import { sha256Hex } from '../../lib/hash.ts'
import { diskError } from '../disk-error.ts'
import { changeLogPath } from '../folders.ts'
import { type ChangeLine, readChanges } from '../read-changes.ts'
import type { ReadRows } from './index-rows.ts'
import type { IndexTables } from './index-tables.ts'
import type { IndexWriter } from './index-writer.ts'

/*
 * Brings the search index up to the change log.
 */

/** Changes of one transaction: what a reader sees at once, and what a crash costs. */
const batchChanges = 500

const buildCacheKib = 65_536
/** SQLite's own default. */
const readCacheKib = 2000

/** Pages of 8 KiB in the write-ahead log before they go to the file: many are written again and again by a first build. */
const buildLogPages = 8000
/** SQLite's own default. */
const readLogPages = 1000

export interface IndexProgress {
  /** Bytes of the change log that are read, and all of them. */
  readonly done: number
  readonly of: number
}

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

/** Bytes of the change log; 0 where there is none. */
export function logSize(output: string): number {
  try {
    return statSync(changeLogPath(output)).size
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 0
    throw diskError('read', changeLogPath(output), error)
  }
}

export async function catchUp(
  output: string,
  tables: IndexTables,
  writer: IndexWriter,
  options: CatchUp,
): Promise<void> {
  const { database } = tables
  // Enough that the upper levels of its trees stay in memory while rows go in everywhere. `NORMAL`: a power loss may cost the last batches,
  // which are read again, and each batch does not wait for the disk.
  database.exec(
    `PRAGMA cache_size = ${-buildCacheKib}; PRAGMA wal_autocheckpoint = ${buildLogPages}; PRAGMA synchronous = NORMAL`,
  )
  try {
    await enterChanges(output, tables, writer, options)
  } finally {
    if (database.isOpen) {
      database.exec(`PRAGMA cache_size = ${-readCacheKib}; PRAGMA wal_autocheckpoint = ${readLogPages}`)
    }
  }
}

async function enterChanges(output: string, tables: IndexTables, writer: IndexWriter, options: CatchUp): Promise<void> {
  const { read, onTrouble, signal } = options
  const known = tables.seq
  const of = logSize(output)
  let isOther = false
  const changes = readChanges(output, {
    after: known,
    onTrouble,
    onKnown: ({ line }) => {
      isOther = sha256Hex(line) !== tables.meta('line_sha256')
    },
  })
  const broken = tables.sql('SELECT content_hash FROM broken').all() as { content_hash: string }[]
  writer.enterRead(await read(broken.map(({ content_hash }) => content_hash)), onTrouble)
  try {
    await enterGroups(changes, writer, () => isOther, of, options)
  } catch (error) {
    // The log ends before the change that was read last.
    if (!(error instanceof UsageError)) throw error
    isOther = true
  }
  if (signal?.aborted) return
  // Another log under the same name, as after a restored backup: all of it is read again.
  if (isOther) {
    writer.clear()
    await enterChanges(output, tables, writer, options)
    return
  }
  writer.finish()
}

/** Each batch is read while the one before it is entered. */
async function enterGroups(
  changes: AsyncIterable<ChangeLine[]>,
  writer: IndexWriter,
  isOther: () => boolean,
  of: number,
  { read, onTrouble, onProgress, batch: size = batchChanges, signal }: CatchUp,
): Promise<void> {
  const enter = async (batch: readonly ChangeLine[], reading: Promise<readonly ReadRows[]>) => {
    const records = await reading
    if (signal?.aborted) return
    writer.enterBatch(batch, records, onTrouble)
    onProgress?.({ done: batch.at(-1)!.end, of })
  }
  let ahead: Parameters<typeof enter> | null = null
  for await (const group of changes) {
    if (isOther()) return
    for (let from = 0; from < group.length; from += size) {
      const batch = group.slice(from, from + size)
      const reading = read(toRead(batch, writer))
      // Met where it is awaited: till then it must not count as unhandled.
      reading.catch(() => {})
      if (ahead) await enter(...ahead)
      if (signal?.aborted) return
      ahead = [batch, reading]
    }
  }
  if (ahead) await enter(...ahead)
}

function toRead(batch: readonly ChangeLine[], writer: IndexWriter): string[] {
  const hashes = new Set<string>()
  for (const { change } of batch) {
    // An update may tell of other metadata or claims of a text that is known.
    if (change.type === 'updated' || !writer.hasRecord(change.content_hash)) hashes.add(change.content_hash)
  }
  return [...hashes]
}
