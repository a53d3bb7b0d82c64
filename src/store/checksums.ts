import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { setImmediate } from 'node:timers/promises'
import { sha256Hex } from '../lib/hash.ts'
import { isFile } from './article-folder.ts'
import { refusePipe } from './change-log.ts'
import { changeLogPath, type Folders, placedPath, portablePath } from './folders.ts'
import { State } from './state.ts'
import type { WholeFile } from './whole-files.ts'

/**
 * Checksums of what was written, kept in the index: by them a changed bit is found where text and front matter still read well. An index that
 * was built again has none for what was written before, until `verify --repair` or `ingest` proves it again.
 */
export function noteFiles(state: State, folders: Folders, files: readonly WholeFile[]): void {
  for (const { path, data } of files) {
    state.run('INSERT OR REPLACE INTO checksums VALUES (?, ?)', portablePath(folders, path), sha256Hex(data))
  }
}

/** A file that was put aside under another name when something else took its place goes on being known. */
export function noteKept(state: State, folders: Folders, kept: readonly { path: string; keep: string }[]): void {
  for (const { path, keep } of kept) {
    const [from, to] = [portablePath(folders, path), portablePath(folders, keep)]
    state.run('INSERT OR REPLACE INTO checksums SELECT ?, sha256 FROM checksums WHERE path = ?', to, from)
  }
}

/** Notes the bytes that a batch added to the change log. */
export function noteLines(state: State, from: number, to: number, bytes: Uint8Array): void {
  state.run('INSERT OR REPLACE INTO log_checksums VALUES (?, ?, ?)', from, to, sha256Hex(bytes))
}

/** Forgets the checksums of files that may have been written since; of all without `paths`. */
export function forgetFiles(state: State, paths?: readonly string[]): void {
  if (paths === undefined) state.run('DELETE FROM checksums')
  else for (const path of paths) state.run('DELETE FROM checksums WHERE path = ?', path)
}

/** Whether there is a checksum to hold a file against. */
export function hasChecksum(state: State, folders: Folders, path: string): boolean {
  return state.get('SELECT 1 FROM checksums WHERE path = ?', portablePath(folders, path)) !== undefined
}

/** A file that is not as it was written; of the change log, the bytes between which it differs. */
export interface Altered {
  readonly path: string
  readonly from?: number
  readonly to?: number
}

/** What an index knows of how files were written, and what of it holds now. */
export interface Proofs {
  /** Portable paths of files that are as they were written, with their checksums. */
  readonly files: readonly Checksum[]
  /** Parts of the change log, those that differ now included. */
  readonly lines: readonly LogChecksum[]
  readonly altered: readonly Altered[]
}

interface Checksum {
  readonly path: string
  readonly sha256: string
}

interface LogChecksum {
  readonly start: number
  readonly end: number
  readonly sha256: string
}

/**
 * Files that are there and are not as newsledger wrote them.
 *
 * @param settle waits for what a run beside us may have renamed and not yet committed the checksum of
 */
export async function* findAltered(folders: Folders, settle: () => Promise<void>): AsyncGenerator<Altered> {
  const { altered } = await readProofs(folders, false)
  if (altered.length === 0) return
  await settle()
  const still = new Set((await readProofs(folders, false)).altered.map(({ path, from }) => `${path} ${from}`))
  for (const place of altered) if (still.has(`${place.path} ${place.from}`)) yield place
}

/** Which of these article files the index knows: those that newsledger wrote, and the newest of each article. */
export function knownAmong(folders: Folders, paths: readonly string[]): ReadonlySet<string> {
  if (paths.length === 0) return new Set()
  let state: State
  try {
    state = new State(folders.output, { readonly: true })
  } catch {
    return new Set()
  }
  try {
    const isNewest = (path: string) =>
      state.get('SELECT 1 FROM articles WHERE path = ?', portablePath(folders, path)) !== undefined
    return new Set(paths.filter((path) => hasChecksum(state, folders, path) || isNewest(path)))
  } catch {
    return new Set()
  } finally {
    state.close()
  }
}

/** Files that are read before the event loop turns. */
const filesPerTurn = 64

/** @param isWhole whether what holds is listed too, or only what does not */
export async function readProofs(folders: Folders, isWhole = true): Promise<Proofs> {
  const altered: Altered[] = []
  const files: Checksum[] = []
  let lines: LogChecksum[] = []
  let state: State
  try {
    state = new State(folders.output, { readonly: true })
  } catch {
    // No index, or none that can be read: nothing to hold the files against.
    return { files, lines, altered }
  }
  let read = 0
  try {
    for (const row of state.sql('SELECT * FROM checksums').iterate() as Iterable<unknown>) {
      const { path: portable, sha256 } = row as Checksum
      const path = placedPath(folders, portable)
      const bytes = readOrNull(path)
      // For signals and the progress line.
      if (++read % filesPerTurn === 0) await setImmediate()
      if (bytes === null) continue
      if (sha256Hex(bytes) !== sha256) altered.push({ path })
      else if (isWhole) files.push({ path: portable, sha256 })
    }
    lines = state.all<LogChecksum>('SELECT * FROM log_checksums ORDER BY start')
    altered.push(...alteredLines(changeLogPath(folders.output), lines))
    return { files, lines, altered }
  } catch {
    return { files, lines, altered }
  } finally {
    state.close()
  }
}

/** Notes in an index that was built again what an older one knew of files that nobody has written since. */
export function keepProofs(state: State, { files, lines }: Pick<Proofs, 'files' | 'lines'>): void {
  state.exec('BEGIN')
  for (const { path, sha256 } of files) state.run('INSERT OR IGNORE INTO checksums VALUES (?, ?)', path, sha256)
  for (const { start, end, sha256 } of lines)
    state.run('INSERT OR IGNORE INTO log_checksums VALUES (?, ?, ?)', start, end, sha256)
  state.exec('COMMIT')
}

function* alteredLines(path: string, parts: readonly LogChecksum[]): Generator<Altered> {
  let fd: number
  try {
    refusePipe(path)
    fd = openSync(path, 'r')
  } catch {
    return
  }
  try {
    for (const { start, end, sha256 } of parts) {
      const bytes = Buffer.alloc(end - start)
      const length = readSync(fd, bytes, 0, bytes.length, start)
      if (sha256Hex(bytes.subarray(0, length)) !== sha256) yield { path, from: start, to: end }
    }
  } finally {
    closeSync(fd)
  }
}

function readOrNull(path: string): Buffer | null {
  try {
    // A link or pipe in its place could lead anywhere, and have no end.
    return isFile(path) ? readFileSync(path) : null
  } catch {
    // That it is not there, or cannot be read, is told elsewhere.
    return null
  }
}
