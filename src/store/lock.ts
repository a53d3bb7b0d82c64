import { lstatSync, truncateSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { BusyError, StoreError } from '../lib/errors.ts'
import { diskError } from './disk-error.ts'
import { stateFolder } from './folders.ts'
import { makeFolder } from './make-folder.ts'

/**
 * Takes the folders for one run.
 *
 * A lock is an exclusive transaction on an SQLite file of its own: the kernel frees it when the process dies, however it dies,
 * so no lock is ever stale, and process ids, which repeat in containers, say nothing.
 *
 * @param folders `articles` is locked only where the run writes there
 * @param waitS how long to wait for another run to end
 * @throws {BusyError} when another run holds one of the folders
 */
export async function lockFolders(
  folders: { readonly articles?: string | undefined; readonly output: string },
  waitS: number,
  signal?: AbortSignal,
): Promise<Disposable> {
  const places = [join(stateFolder(folders.output), 'lock.sqlite')]
  // A dot file in the articles folder itself: a run with another output folder must see it too.
  if (folders.articles !== undefined) places.push(join(folders.articles, '.newsledger-lock.sqlite'))
  // No clock that is set shortens or lengthens the wait.
  const deadline = performance.now() + waitS * 1000
  for (;;) {
    const held = takeAll(places)
    if (held) return { [Symbol.dispose]: () => closeAll(held) }
    if (performance.now() >= deadline || signal?.aborted) {
      const where = folders.articles === undefined ? folders.output : `${folders.articles} or ${folders.output}`
      const why = signal?.aborted
        ? `stopped while another run holds ${where}: nothing was begun`
        : `another run holds ${where}: wait for it to end, or give --lock-wait SECONDS`
      throw new BusyError('busy', why, { path: folders.output })
    }
    await new Promise((resolve) => setTimeout(resolve, Math.min(100, Math.max(1, deadline - performance.now()))))
  }
}

function takeAll(places: readonly string[]): DatabaseSync[] | null {
  const held: DatabaseSync[] = []
  try {
    for (const place of places) {
      const lock = take(place)
      if (!lock) {
        closeAll(held)
        return null
      }
      held.push(lock)
    }
    return held
  } catch (error) {
    closeAll(held)
    throw error
  }
}

function take(path: string): DatabaseSync | null {
  let database: DatabaseSync | undefined
  try {
    makeFolder(dirname(path))
    emptyLockFile(path)
    database = new DatabaseSync(path, { timeout: 0 })
    database.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
    return database
  } catch (error) {
    database?.close()
    // SQLITE_BUSY is 5. See https://sqlite.org/rescode.html
    if ((error as { errcode?: number }).errcode === 5) return null
    throw diskError('write', path, error)
  }
}

/**
 * A lock file is empty. What else it holds is damage, or was put there by a stranger (the articles folder may come from one): it is cut off in
 * place, so that all runs go on meeting in one file, and before SQLite acts upon it or upon a journal beside it. A name that leads to a file of
 * somebody else is refused.
 */
function emptyLockFile(path: string): void {
  const file = lstatSync(path, { throwIfNoEntry: false })
  if (!file) return
  if (!file.isFile() || (file.size > 0 && file.nlink > 1)) {
    throw new StoreError('unwritable', `cannot write ${path}: it is no file of its own, as a lock must be; remove it`, {
      path,
    })
  }
  // Never while another run holds it: SQLite writes nothing to a lock file. (To open it would free a lock of this very process.)
  if (file.size > 0) truncateSync(path)
}

function closeAll(locks: readonly DatabaseSync[]): void {
  for (const lock of locks) lock.close()
}
