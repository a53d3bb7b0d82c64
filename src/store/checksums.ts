import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { sha256Hex } from '../lib/hash.ts'
import { changeLogPath, type Folders, placedPath, portablePath } from './folders.ts'
import { State } from './state.ts'
import type { WholeFile } from './whole-files.ts'

/**
 * Checksums of what was written, kept in the index: by them a changed bit is found where text and front matter still read well. An index that
 * was built again has none for what was written before.
 */
export function noteFiles(state: State, folders: Folders, files: readonly WholeFile[]): void {
  for (const { path, data } of files) {
    state.run('INSERT OR REPLACE INTO checksums VALUES (?, ?)', portablePath(folders, path), sha256Hex(data))
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

/** A run beside us may have renamed a file and not yet committed its checksum. */
const settlingMs = 300

/** Files that are there and are not as newsledger wrote them: their paths; for the change log, with the bytes between which it differs. */
export async function* findAltered(folders: Folders): AsyncGenerator<{ path: string; from?: number; to?: number }> {
  const altered = readAltered(folders)
  if (altered.length === 0) return
  await sleep(settlingMs)
  const still = new Set(readAltered(folders).map(({ path, from }) => `${path} ${from}`))
  for (const place of altered) if (still.has(`${place.path} ${place.from}`)) yield place
}

function readAltered(folders: Folders): { path: string; from?: number; to?: number }[] {
  const altered: { path: string; from?: number; to?: number }[] = []
  let state: State
  try {
    state = new State(folders.output, { readonly: true })
  } catch {
    // No index, or none that can be read: nothing to hold the files against.
    return []
  }
  try {
    for (const row of state.all<{ path: string; sha256: string }>('SELECT * FROM checksums')) {
      const path = placedPath(folders, row.path)
      const bytes = readOrNull(path)
      if (bytes !== null && sha256Hex(bytes) !== row.sha256) altered.push({ path })
    }
    const path = changeLogPath(folders.output)
    const log = readOrNull(path)
    if (log === null) return altered
    for (const { start, end, sha256 } of state.all<{ start: number; end: number; sha256: string }>(
      'SELECT * FROM log_checksums ORDER BY start',
    )) {
      if (sha256Hex(log.subarray(start, end)) !== sha256) altered.push({ path, from: start, to: end })
    }
    return altered
  } catch {
    return altered
  } finally {
    state.close()
  }
}

function readOrNull(path: string): Buffer | null {
  try {
    return readFileSync(path)
  } catch {
    // That it is not there, or cannot be read, is told elsewhere.
    return null
  }
}
