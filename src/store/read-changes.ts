import { closeSync, fstatSync, fsyncSync, openSync, readSync, statSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { FormatError, type NewsledgerError, StoreError, UsageError } from '../lib/errors.ts'
import type { Change } from '../model/change.ts'
import { isBlankLine, parseChange, readLines, refusePipe } from './change-log.ts'
import { diskError } from './disk-error.ts'
import { changeLogPath } from './folders.ts'

/** A change with its line as it stands in the log, without the line feed. */
export interface ChangeLine {
  readonly change: Change
  readonly line: string
  /** Offset of the byte behind the line feed. */
  readonly end: number
}

export interface ReadChanges {
  /** `seq` of the last change that is known already; 0 for none. */
  readonly after?: number
  /** Waits for further changes at the end, until the signal comes. */
  readonly follow?: boolean
  readonly signal?: AbortSignal
  /** Told the line with the `seq` of `after` before anything is given: a cursor that was kept can be held against it. */
  readonly onKnown?: (known: ChangeLine) => void
  /** What to do with a damaged line or a gap; thrown where there is none. */
  readonly onTrouble?: (error: NewsledgerError) => void
}

const newline = 0x0a
const chunkBytes = 256 * 1024
/** How often a follower looks whether the log has grown. One look costs microseconds. */
const pollMs = 200

/** @throws {StoreError} `not_found` where there is no ledger */
export function requireLedger(output: string): void {
  const there = statSync(output, { throwIfNoEntry: false })
  if (there?.isDirectory()) return
  const why = there ? ': it is a file' : ''
  throw new StoreError('not_found', `there is no ledger at ${output}${why}: name it with --output`, { path: output })
}

/**
 * The changes after a cursor, in groups as they are read. Needs no lock: a line counts once it ends in a line feed, and is given once it is on the
 * disk, so that neither a run that dies nor a power loss takes back what a consumer has been given.
 *
 * The place of the cursor is found by halving, so that a late one costs no more than an early one.
 *
 * @throws {FormatError} `bad_change_log` at a gap or a damaged line, unless `onTrouble` takes it
 * @throws {UsageError} when the log ends before `after`: the cursor belongs to another ledger
 */
export async function* readChanges(output: string, options: ReadChanges = {}): AsyncGenerator<ChangeLine[]> {
  const { after = 0, follow = false, signal, onKnown, onTrouble } = options
  const path = changeLogPath(output)
  let offset = after > 0 ? findOffset(path, after) : 0
  let last = offset > 0 ? null : 0
  let isPlaced = after === 0
  let safe = 0
  const trouble = (error: NewsledgerError) => {
    if (!onTrouble) throw error
    onTrouble(error)
  }
  for (;;) {
    const { lines, end } = readChunk(path, offset)
    const group: ChangeLine[] = []
    let problem: unknown
    for (const { text, end } of lines) {
      if (isBlankLine(text)) continue
      try {
        const change = parseLine(text, path, last)
        if (last !== null && change.seq !== last + 1) trouble(gapError(path, last + 1, change.seq))
        last = change.seq
        if (change.seq === after && !isPlaced) onKnown?.({ change, line: text, end })
        if (change.seq >= after) isPlaced = true
        if (change.seq > after) group.push({ change, line: text, end })
      } catch (error) {
        if (onTrouble && error instanceof FormatError) {
          onTrouble(error)
          if (last !== null) last += 1
          continue
        }
        problem = error
        break
      }
    }
    if (end > safe) safe = syncLog(path)
    // What came before the damage is given before it is told.
    if (group.length > 0) yield group
    if (problem !== undefined) throw problem
    const isEnd = end === offset
    offset = end
    if (signal?.aborted) return
    if (!isEnd) continue
    if (!isPlaced) throw beyondError(path, after, last ?? 0)
    if (!follow) return
    await waitForGrowth(path, offset, signal)
    if (signal?.aborted) return
  }
}

function parseLine(text: string, path: string, last: number | null): Change {
  try {
    return parseChange(text, path, null)
  } catch (cause) {
    const where = last === null ? 'a line of it' : last === 0 ? 'its first line' : `the line after seq ${last}`
    const message = `cannot go on in ${path}: ${where} is damaged; newsledger verify tells more`
    throw new FormatError('bad_change_log', message, { path, cause })
  }
}

function gapError(path: string, expected: number, found: number): FormatError {
  const what =
    found < expected
      ? `seq ${found} stands there twice or out of order`
      : `seq ${found} comes where ${expected} should: changes are missing`
  return new FormatError('bad_change_log', `cannot go on in ${path}: ${what}; newsledger verify tells more`, { path })
}

function beyondError(path: string, after: number, last: number): UsageError {
  return new UsageError(
    'bad_input',
    `cannot read on after ${after}: ${path} ends at seq ${last}, so that cursor is of another ledger or of a later copy of this one`,
    { path },
  )
}

/** Whole lines from an offset on: those of one chunk, or one line that is longer than that. Nothing at the end of the log. */
function readChunk(path: string, offset: number): { lines: { text: string; end: number }[]; end: number } {
  const lines: { text: string; end: number }[] = []
  const fd = openLog(path)
  if (fd === null) return { lines, end: offset }
  try {
    for (let size = chunkBytes; ; size *= 4) {
      const bytes = readAt(fd, offset, size)
      let from = 0
      for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, from)) {
        lines.push({ text: bytes.toString('utf8', from, at), end: offset + at + 1 })
        from = at + 1
      }
      if (lines.length > 0 || bytes.length < size) return { lines, end: offset + from }
    }
  } catch (error) {
    throw diskError('read', path, error)
  } finally {
    closeSync(fd)
  }
}

/** Puts the log on the disk, as far as it goes now; returns how far that is. */
function syncLog(path: string): number {
  const fd = openLog(path)
  if (fd === null) return 0
  try {
    const { size } = fstatSync(fd)
    fsyncSync(fd)
    return size
  } catch (error) {
    // Where a reader may not sync, or nothing can be, the writer's own sync is all there is.
    if ((error as NodeJS.ErrnoException).code === 'EIO') throw diskError('read', path, error)
    return Number.POSITIVE_INFINITY
  } finally {
    closeSync(fd)
  }
}

function openLog(path: string): number | null {
  try {
    refusePipe(path)
    return openSync(path, 'r')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw diskError('read', path, error)
  }
}

function readAt(fd: number, offset: number, size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const read = readSync(fd, bytes, length, size - length, offset + length)
    if (read === 0) break
    length += read
  }
  return bytes.subarray(0, length)
}

/** Offset of a line that begins at or before the one with this `seq`, and not far from it. 0 where damage stands in the way. */
function findOffset(path: string, seq: number): number {
  const fd = openLog(path)
  if (fd === null) return 0
  try {
    let low = 0
    let high = statSync(path).size
    while (high - low > chunkBytes) {
      const middle = low + Math.floor((high - low) / 2)
      const bytes = readAt(fd, middle, chunkBytes / 2)
      const start = bytes.indexOf(newline) + 1
      const end = start > 0 ? bytes.indexOf(newline, start) : -1
      // A line longer than the window: reading on from `low` finds the place too.
      if (end < 0) return low
      if (middle + start >= high) high = middle
      else if (parseChange(bytes.toString('utf8', start, end), path, null).seq <= seq) low = middle + start
      else high = middle + start
    }
    return low
  } catch (error) {
    if (error instanceof FormatError) return 0
    throw diskError('read', path, error)
  } finally {
    closeSync(fd)
  }
}

async function waitForGrowth(path: string, offset: number, signal: AbortSignal | undefined): Promise<void> {
  for (;;) {
    let size = 0
    try {
      size = statSync(path).size
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw diskError('read', path, error)
    }
    if (size < offset) {
      throw new FormatError('bad_change_log', `cannot go on in ${path}: it is shorter than it was`, { path })
    }
    if (size > offset) return
    try {
      await sleep(pollMs, undefined, signal ? { signal } : {})
    } catch {
      return
    }
  }
}

/** What the change log tells of one article. */
export interface ArticleHistory {
  readonly id: string
  readonly url: string | null
  /** Content hashes of its versions as they were told, the newest one last; twice of a text that came back. */
  readonly versions: readonly { readonly contentHash: string; readonly seq: number; readonly at: string }[]
  readonly isGone: boolean
}

/**
 * The versions of the article with this id or address, or `null` if the log knows none.
 *
 * The first line of an id tells of its first version; a later one makes its text the newest only as `updated`.
 */
export async function findHistory(output: string, idOrUrl: string): Promise<ArticleHistory | null> {
  const path = changeLogPath(output)
  let history = await readHistory(path, idOrUrl)
  if (history.versions.length === 0) {
    for await (const change of changesWith(path, idOrUrl)) {
      if (change.url !== idOrUrl) continue
      history = await readHistory(path, change.id)
      break
    }
  }
  return history.versions.length === 0 ? null : history
}

async function readHistory(path: string, id: string): Promise<ArticleHistory> {
  let url: string | null = null
  let isGone = false
  const versions: ArticleHistory['versions'][number][] = []
  /** Told of later than the versions around it: an older text that came late. */
  const late: ArticleHistory['versions'][number][] = []
  const isTold = (hash: string) => [...versions, ...late].some(({ contentHash }) => contentHash === hash)
  for await (const change of changesWith(path, id)) {
    if (change.id !== id) continue
    url = change.url ?? url
    isGone = change.type === 'gone'
    if (isGone) continue
    const version = { contentHash: change.content_hash, seq: change.seq, at: change.at }
    if (versions.length === 0 || change.type === 'updated') {
      // The same text read anew, or served again, is no other version.
      if (versions.at(-1)?.contentHash !== change.content_hash) versions.push(version)
    } else if (!isTold(change.content_hash)) late.push(version)
  }
  return { id, url, versions: [...late, ...versions], isGone }
}

/** Changes whose line has a text as one of its values. Only such lines are parsed: most of a log is of other articles. */
async function* changesWith(path: string, text: string): AsyncGenerator<Change> {
  const quoted = JSON.stringify(text)
  for await (const { line } of readLines(path)) {
    if (!line.includes(quoted)) continue
    try {
      yield parseChange(line, path, null)
    } catch (error) {
      // verify tells of it; the article's other lines still say something.
      if (!(error instanceof FormatError)) throw error
    }
  }
}
