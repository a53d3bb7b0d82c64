import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { setTimeout as sleep } from 'node:timers/promises'
import { StoreError } from '../../lib/errors.ts'
import { stateFolder } from '../folders.ts'
import { sqliteError } from '../sqlite-error.ts'
import type { CatchUp } from './catch-up.ts'

/** Held by the one process that writes to the index; freed by the kernel however that process ends. */
export async function lockIndex(output: string, { onWait, signal }: CatchUp): Promise<Disposable> {
  const path = join(stateFolder(output), 'search-lock.sqlite')
  let isTold = false
  for (;;) {
    let lock: DatabaseSync | undefined
    try {
      lock = new DatabaseSync(path, { timeout: 0 })
      lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
      const held = lock
      return { [Symbol.dispose]: () => held.close() }
    } catch (error) {
      lock?.close()
      // SQLITE_BUSY is 5.
      if ((error as { errcode?: number }).errcode !== 5) throw sqliteError(error, path)
    }
    if (!isTold) onWait?.()
    isTold = true
    if (signal?.aborted) throw new StoreError('stopped', 'stopped while waiting for the search index')
    await sleep(100)
  }
}
