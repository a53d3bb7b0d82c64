import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Folders } from '../../src/store/folders.ts'

/** Two empty folders for a ledger, removed at the end of the test that uses it. */
export function temporaryFolders(): Folders & { root: string } & Disposable {
  const root = mkdtempSync(join(tmpdir(), 'newsledger-test-'))
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
