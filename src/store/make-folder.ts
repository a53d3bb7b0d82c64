import { existsSync, mkdirSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { StoreError } from '../lib/errors.ts'
import { diskError } from './disk-error.ts'

/**
 * Makes a folder and those above it that are missing; returns what it made, the uppermost first.
 *
 * One by one: where no folder can be made though the one above is there, as in /proc, Node's `recursive` tries for ever.
 *
 * @throws {StoreError} `disk_full` or `unwritable`
 */
export function makeFolder(folder: string): string[] {
  const missing: string[] = []
  let at = folder
  for (; !existsSync(at); at = dirname(at)) missing.unshift(at)
  if (missing.length === 0 && !isFolder(at)) throw diskError('write', folder, { code: 'EEXIST' })
  const made: string[] = []
  for (const path of missing) {
    try {
      mkdirSync(path)
      made.push(path)
    } catch (cause) {
      // Another process made it meanwhile.
      if (isFolder(path)) continue
      if ((cause as NodeJS.ErrnoException).code !== 'ENOENT') throw diskError('write', path, cause)
      throw new StoreError('unwritable', `cannot write ${path}: no folder can be made there`, { path, cause })
    }
  }
  return made
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
