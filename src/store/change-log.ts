import {
  closeSync,
  createReadStream,
  fsync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'
import { FormatError, StoreError } from '../lib/errors.ts'
import { type Change, changeSchema } from '../model/change.ts'
import { diskError } from './disk-error.ts'

/** A change before it has its place in the log. */
export type NewChange = Omit<Change, 'seq' | 'at'>

const newline = 0x0a

const isBlankByte = (byte: number) => byte === newline || byte === 0x0d || byte === 0x20 || byte === 0x09

/**
 * A pipe or device in the log's place would be waited for without end.
 *
 * @throws {StoreError} `unreadable`
 */
export function refusePipe(path: string): void {
  const there = statSync(path, { throwIfNoEntry: false })
  if (!there || there.isFile() || there.isDirectory()) return
  throw new StoreError('unreadable', `cannot read ${path}: it is no regular file; move it away`, { path })
}

/** A line that holds nothing: harmless, wherever it stands. */
export const isBlankLine = (line: string) => line.length < 100 && line.trim() === ''

/**
 * The change log, opened by the one run that may write to it.
 *
 * A line is in the log when it ends in a line feed. What a dying run left behind the last line feed never was a change.
 */
export class ChangeLog {
  readonly path: string
  /** `seq` of the last line; 0 for an empty log. */
  lastSeq: number
  /** Bytes up to and including the last whole line. */
  size: number
  /** The bytes that were appended last. */
  lastBytes: Uint8Array = new Uint8Array()

  /** @throws {FormatError} `bad_change_log` when the last line cannot be read */
  constructor(path: string) {
    this.path = path
    const tail = readTail(path)
    this.size = tail.end
    this.lastSeq = 0
    if (tail.lastLine !== null) this.lastSeq = parseChange(tail.lastLine, path, null).seq
  }

  /**
   * Appends changes and puts them on the disk.
   *
   * @throws {StoreError} when the disk refuses. Whole lines that were written by then stay: a reader may have given them on already, and what they
   *   tell of is on the disk. The index lacks them, so this is the last append of the run.
   */
  async append(changes: readonly NewChange[], at: string): Promise<Change[]> {
    if (changes.length === 0) return []
    const numbered = changes.map((change, i) => ({ seq: this.lastSeq + 1 + i, at, ...change }))
    const bytes = Buffer.from(numbered.map((change) => `${JSON.stringify(change)}\n`).join(''))
    let fd: number | undefined
    let written = 0
    try {
      fd = openSync(this.path, 'a')
      ftruncateSync(fd, this.size)
      while (written < bytes.length) written += writeSync(fd, bytes, written)
      // The one call that waits for the disk: timers and sockets must not wait with it.
      await promisify(fsync)(fd)
      // The log's own name must be on the disk too.
      if (this.size === 0) syncName(this.path)
    } catch (error) {
      // Half a line would be in the way of the next one; if it cannot be cut off now, the next open does it.
      if (fd !== undefined) tryTruncate(fd, this.size + bytes.subarray(0, written).lastIndexOf(newline) + 1)
      throw diskError('write', this.path, error)
    } finally {
      if (fd !== undefined) closeSync(fd)
    }
    this.size += bytes.length
    this.lastBytes = bytes
    this.lastSeq += changes.length
    return numbered
  }

  /** Puts on the disk what a run that died may have written and not synced. @throws {StoreError} */
  sync(): void {
    if (this.size === 0) return
    let fd: number | undefined
    try {
      fd = openSync(this.path, 'r')
      fsyncSync(fd)
      syncName(this.path)
    } catch (error) {
      throw diskError('write', this.path, error)
    } finally {
      if (fd !== undefined) closeSync(fd)
    }
  }
}

function syncName(path: string): void {
  let fd: number | undefined
  try {
    fd = openSync(dirname(path), 'r')
    fsyncSync(fd)
  } catch (error) {
    // Some file systems cannot sync a folder.
    if ((error as NodeJS.ErrnoException).code !== 'EINVAL') throw error
  } finally {
    if (fd !== undefined) closeSync(fd)
  }
}

function tryTruncate(fd: number, size: number): void {
  try {
    ftruncateSync(fd, size)
  } catch {}
}

function readTail(path: string): { end: number; lastLine: string | null } {
  let fd: number
  try {
    refusePipe(path)
    fd = openSync(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { end: 0, lastLine: null }
    throw diskError('read', path, error)
  }
  try {
    const { size } = statSync(path)
    // A line is some 300 bytes; a torn batch of lines behind the last line feed is less than a batch is large.
    for (let span = 64 * 1024; ; span *= 4) {
      const from = Math.max(0, size - span)
      const bytes = Buffer.alloc(size - from)
      readSync(fd, bytes, 0, bytes.length, from)
      const end = bytes.lastIndexOf(newline) + 1
      // An editor may have left blank lines at the end: they stay, since a log never grows shorter.
      let last = end - 1
      while (last > 0 && isBlankByte(bytes[last - 1]!)) last -= 1
      const before = last > 0 ? bytes.lastIndexOf(newline, last - 1) : -1
      if (end > 0 && (before >= 0 || from === 0)) {
        return { end: from + end, lastLine: last > 0 ? bytes.toString('utf8', before + 1, last) : null }
      }
      if (from === 0) return { end: 0, lastLine: null }
    }
  } catch (error) {
    throw diskError('read', path, error)
  } finally {
    closeSync(fd)
  }
}

/** `seq` of the last line of a log that others may be writing; 0 for none, or one that cannot be read. */
export function readLastSeq(path: string): number {
  try {
    return new ChangeLog(path).lastSeq
  } catch {
    return 0
  }
}

/** @throws {FormatError} `bad_change_log`, naming the line where it is known */
export function parseChange(line: string, path: string, lineNumber: number | null): Change {
  const where = lineNumber === null ? 'its last line' : `line ${lineNumber}`
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw new FormatError('bad_change_log', `cannot read ${path}: ${where} is not JSON; newsledger verify tells more`, {
      path,
      cause,
    })
  }
  const parsed = changeSchema.safeParse(value)
  if (!parsed.success) {
    const key = parsed.error.issues[0]?.path.join('.') || 'it'
    throw new FormatError('bad_change_log', `cannot read ${path}: ${where}: ${key} is not as it should be`, { path })
  }
  return parsed.data as Change
}

/** The whole lines of the log from a byte offset on, with the offset behind each. Nothing where there is no log. */
export async function* readLines(path: string, from = 0): AsyncGenerator<{ line: string; end: number }> {
  let rest: Buffer = Buffer.alloc(0)
  let at = from
  try {
    refusePipe(path)
    for await (const chunk of createReadStream(path, { start: from })) {
      let bytes: Buffer = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk
      for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline)) {
        at += end + 1
        yield { line: bytes.toString('utf8', 0, end), end: at }
        bytes = bytes.subarray(end + 1)
      }
      rest = bytes
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw diskError('read', path, error)
  }
}
