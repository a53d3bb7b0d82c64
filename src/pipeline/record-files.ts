import { readFileSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { FormatError } from '../lib/errors.ts'
import type { ArticleRecord } from '../model/record.ts'
import { parseRecord } from '../record/record.ts'
import { diskError } from '../store/disk-error.ts'
import { recordsFolder } from '../store/folders.ts'

/** Paths of all records, folder by folder. */
export async function* recordFiles(output: string): AsyncGenerator<string> {
  const root = recordsFolder(output)
  for (const folder of await list(root)) {
    for (const name of await list(join(root, folder))) {
      if (name.endsWith('.json') && !name.startsWith('.')) yield join(root, folder, name)
    }
  }
}

/**
 * A record from its file, checked.
 *
 * @throws {StoreError} `unreadable`
 * @throws {FormatError} `bad_record`, `hash_mismatch`, `newer_version`
 */
export function readRecord(path: string): ArticleRecord {
  let text: string
  try {
    text = readFileSync(path, 'utf8')
  } catch (error) {
    throw diskError('read', path, error)
  }
  try {
    return parseRecord(text, path)
  } catch (error) {
    if (!(error instanceof FormatError)) throw error
    throw new FormatError(error.code, error.message, { path, cause: error })
  }
}

async function list(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // A stray file beside the 256 folders is none of them.
    if (code === 'ENOENT' || code === 'ENOTDIR') return []
    throw diskError('read', folder, error)
  }
}
