import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type NewsledgerError, StoreError } from '../lib/errors.ts'
import { HashSet } from '../lib/hash-set.ts'
import type { Change } from '../model/change.ts'
import { diskError } from './disk-error.ts'
import { recordPath, recordsFolder } from './folders.ts'
import { readChanges } from './read-changes.ts'

/** A record's file as it was read, or why it could not be. */
export type RecordFile =
  | { readonly contentHash: string; readonly path: string; readonly text: string }
  | { readonly contentHash: string; readonly path: string; readonly error: NewsledgerError }

/** How a record that is lost comes back. */
export const missingRecordHelp = 'newsledger ingest builds it again from its article file, or recrawl from its page'

/** Files under way at once: enough for a disk or network that answers late. */
const parallel = 32

/**
 * Content hashes of the records that the change log tells of, each once, in the order of their first mention.
 *
 * @param after only those that a change after this `seq` tells of as new, updated or seen
 * @param onChange told each change before its record is given
 */
export async function* readRecordHashes(
  output: string,
  options: {
    readonly after?: number
    readonly onTrouble: (error: NewsledgerError) => void
    readonly onChange?: (change: Change) => void
  },
): AsyncGenerator<string> {
  const { after = 0, onTrouble, onChange } = options
  const given = new HashSet()
  for await (const group of readChanges(output, { after, onTrouble })) {
    for (const { change } of group) {
      onChange?.(change)
      if (change.type !== 'gone' && given.add(change.content_hash)) yield change.content_hash
    }
  }
}

/** The files of records in the order asked for, some read ahead. */
export async function* readRecordFiles(output: string, hashes: AsyncIterable<string>): AsyncGenerator<RecordFile> {
  const ahead: Promise<RecordFile>[] = []
  for await (const hash of hashes) {
    ahead.push(readRecordFile(output, hash))
    if (ahead.length >= parallel) yield ahead.shift()!
  }
  for (const file of ahead) yield file
}

export async function readRecordFile(output: string, contentHash: string): Promise<RecordFile> {
  const path = recordPath(output, contentHash)
  try {
    return { contentHash, path, text: await readFile(path, 'utf8') }
  } catch (cause) {
    const isMissing = (cause as NodeJS.ErrnoException).code === 'ENOENT'
    const error = isMissing
      ? new StoreError('missing_record', `the change log tells of ${path}, which is not there; ${missingRecordHelp}`, {
          path,
          cause,
        })
      : diskError('read', path, cause)
    return { contentHash, path, error }
  }
}

/** Content hashes of the records whose hash begins so; at most `limit`. @param prefix at least two hexadecimal digits */
export async function findRecordHashes(output: string, prefix: string, limit: number): Promise<string[]> {
  let names: string[]
  try {
    names = await readdir(join(recordsFolder(output), prefix.slice(0, 2)))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw diskError('read', recordsFolder(output), error)
  }
  return names
    .filter((name) => name.startsWith(prefix) && /^[0-9a-f]{64}\.json$/.test(name))
    .slice(0, limit)
    .map((name) => name.slice(0, 64))
}
