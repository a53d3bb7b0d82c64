import type { Dirent, Stats } from 'node:fs'
import { closeSync, fstatSync, lstatSync, openSync, readdirSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type NewsledgerError, StoreError } from '../lib/errors.ts'
import { diskError } from './disk-error.ts'
import type { FileStamp } from './state.ts'

export interface FoundFile {
  readonly path: string
  readonly stamp: FileStamp
}

/**
 * Every `.txt` file below the given files and folders, folder by folder, names in code unit order.
 *
 * A folder that cannot be read is yielded as its error, and the rest goes on. Symbolic links are not followed: one could lead out
 * of the folder or round in a circle. A path that is named itself may be a link.
 */
export function* findArticleFiles(paths: readonly string[]): Generator<FoundFile | NewsledgerError> {
  for (const path of paths) {
    let stats: Stats
    try {
      stats = statSync(path)
    } catch (error) {
      yield diskError('read', path, error)
      continue
    }
    if (stats.isDirectory()) yield* walk(path)
    else if (stats.isFile()) yield { path, stamp: stampOf(stats) }
    // A pipe would be waited for, and could not be read again.
    else yield new StoreError('unreadable', `cannot read ${path}: it is no regular file`, { path })
  }
}

/** How many files {@link findArticleFiles} finds, without a look at each. */
export function countArticleFiles(paths: readonly string[]): number {
  let count = 0
  for (const path of paths) {
    const stats = statSync(path, { throwIfNoEntry: false })
    if (!stats?.isDirectory()) {
      count += 1
      continue
    }
    const open = [path]
    for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
      for (const entry of readFolder(folder)) {
        if (entry.name.startsWith('.')) continue
        if (entry.isDirectory()) open.push(join(folder, entry.name))
        else if (entry.name.endsWith('.txt') && entry.isFile()) count += 1
      }
    }
  }
  return count
}

function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // Told of by who reads what is in it.
    return []
  }
}

function* walk(root: string): Generator<FoundFile | NewsledgerError> {
  const open: string[] = [root]
  for (let folder = open.pop(); folder !== undefined; folder = open.pop()) {
    let entries: Dirent[]
    try {
      entries = readdirSync(folder, { withFileTypes: true })
    } catch (error) {
      yield diskError('read', folder, error)
      continue
    }
    entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    const below: string[] = []
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const path = join(folder, entry.name)
      if (entry.isDirectory()) below.push(path)
      else if (entry.name.endsWith('.txt') && entry.isFile()) yield found(path)
    }
    open.push(...below.reverse())
  }
}

function found(path: string): FoundFile | NewsledgerError {
  try {
    return { path, stamp: stampOf(lstatSync(path)) }
  } catch (error) {
    // What Node.js makes of a name that is no UTF-8 names nothing.
    if (path.includes('\ufffd'))
      return new StoreError('unreadable', `cannot read ${path}: its name is not UTF-8`, { path })
    return diskError('read', path, error)
  }
}

const stampOf = ({ size, mtimeMs, ino }: Stats): FileStamp => ({ size, mtime_ms: mtimeMs, ino })

/** Whether a file itself is there: no link, which could lead anywhere, and no pipe, which could be waited for without end. */
export function isFile(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false })?.isFile() ?? false
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return false
    throw diskError('read', path, error)
  }
}

/**
 * The bytes of one article file.
 *
 * @throws {StoreError} `not_found`, `unreadable`, or `file_too_large`, before more than `maxBytes` are read
 */
export function readArticleBytes(path: string, maxBytes: number): Uint8Array {
  let fd: number
  try {
    fd = openSync(path, 'r')
  } catch (error) {
    throw diskError('read', path, error)
  }
  try {
    const { size } = fstatSync(fd)
    // One byte more than stated tells of a file that grows, or that has no size, as a pipe.
    const bytes = size > maxBytes ? null : readAtMost(fd, size, maxBytes)
    if (bytes !== null) return bytes
    throw new StoreError(
      'file_too_large',
      `cannot read ${path}: it has more than the ${maxBytes} bytes that an article file may have`,
      { path },
    )
  } catch (error) {
    throw diskError('read', path, error)
  } finally {
    closeSync(fd)
  }
}

/** All bytes up to the end, or `null` where there are more than `maxBytes`. */
function readAtMost(fd: number, size: number, maxBytes: number): Uint8Array | null {
  let bytes = Buffer.allocUnsafe(size + 1)
  let length = 0
  for (;;) {
    const read = readSync(fd, bytes, length, bytes.length - length, null)
    if (read === 0) return bytes.subarray(0, length)
    length += read
    if (length > maxBytes) return null
    if (length === bytes.length) bytes = Buffer.concat([bytes], Math.max(65_536, bytes.length * 2))
  }
}
