import { existsSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { diskError } from '../disk-error.ts'
import { makeFolder } from '../make-folder.ts'
import { sqliteError } from '../sqlite-error.ts'
import { indexVersion, tables } from './schema.ts'

/*
 * The file of the search index: made, opened, or set aside where it is damaged or of another version.
 */

export function openDatabase(path: string): DatabaseSync {
  makeFolder(dirname(path))
  const kept = existsSync(path) ? openKept(path) : null
  if (kept) return kept
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(path, { timeout: 10_000 })
    makeTables(database)
    return database
  } catch (error) {
    database?.close()
    throw sqliteError(error, path)
  }
}

/** `null` where the file is damaged or of another version: then it is out of the way. */
function openKept(path: string): DatabaseSync | null {
  let database: DatabaseSync | undefined
  let isDamaged = false
  try {
    database = new DatabaseSync(path, { timeout: 10_000 })
    if (versionOf(database) === indexVersion) {
      database.prepare('SELECT * FROM claims LIMIT 1').get()
      return database
    }
  } catch (error) {
    const { errcode } = error as { errcode?: number }
    // SQLITE_CORRUPT is 11, SQLITE_NOTADB 26, a missing table SQLITE_ERROR 1. See https://sqlite.org/rescode.html
    if (errcode !== 11 && errcode !== 26 && errcode !== 1) {
      database?.close()
      throw sqliteError(error, path)
    }
    isDamaged = true
  }
  database?.close()
  try {
    // One copy is kept for whoever wants to know what happened to it; of another version's index there is nothing to know.
    if (isDamaged) renameSync(path, `${path}.damaged`)
    removeDatabase(path)
    return null
  } catch (error) {
    throw diskError('write', path, error)
  }
}

function versionOf(database: DatabaseSync): number {
  return (database.prepare('PRAGMA user_version').get() as { user_version: number }).user_version
}

function makeTables(database: DatabaseSync): void {
  database.exec(`PRAGMA page_size = 8192; PRAGMA journal_mode = WAL; BEGIN IMMEDIATE`)
  // Another process may have made it meanwhile.
  if (versionOf(database) !== indexVersion) database.exec(`${tables} PRAGMA user_version = ${indexVersion}`)
  database.exec('COMMIT')
}

/** An index that may be read only; `null` where there is none, none of this version, or one that a writer is at. */
export function openFrozen(path: string): DatabaseSync | null {
  if (!existsSync(path) || existsSync(`${path}-wal`)) return null
  let database: DatabaseSync | undefined
  try {
    const url = pathToFileURL(path)
    // Without the right to write in the folder SQLite cannot make its shared index. It needs none where no writer is.
    url.searchParams.set('immutable', '1')
    database = new DatabaseSync(url, { readOnly: true })
    if (versionOf(database) === indexVersion) return database
  } catch {
    // One that cannot be read is made anew.
  }
  database?.close()
  return null
}

/** A file of SQLite's own among the temporary ones, which nobody else sees and which ends with the process. */
export function makePrivate(): DatabaseSync {
  const database = new DatabaseSync('')
  makeTables(database)
  return database
}

export function removeDatabase(path: string): void {
  for (const tail of ['', '-wal', '-shm']) rmSync(path + tail, { force: true })
}
