import { accessSync, constants, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Folders } from '../../src/store/folders.ts'

/**
 * Where the folders of tests lie: in memory, where there is room for it. A ledger makes sure that each file has reached the disk, and a
 * disk takes milliseconds for each; what a test sees is the same.
 */
const parent = hasRoom('/dev/shm') ? '/dev/shm' : tmpdir()

function hasRoom(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    const { bavail, bsize } = statfsSync(folder)
    return bavail * bsize > 2 ** 30
  } catch {
    return false
  }
}

/** Two empty folders for a ledger, removed at the end of the test that uses it. */
export function temporaryFolders(): Folders & { root: string } & Disposable {
  const root = mkdtempSync(join(parent, 'newsledger-test-'))
  return {
    root,
    articles: join(root, 'articles'),
    output: join(root, 'output'),
    [Symbol.dispose]: () => rmSync(root, { recursive: true, force: true }),
  }
}

/** Every file below a folder, hidden ones too, relative and sorted. */
export function filesBelow(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
      .sort()
  } catch {
    return []
  }
}
