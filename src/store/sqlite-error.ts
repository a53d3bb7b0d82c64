import { StoreError } from '../lib/errors.ts'

/** An error of SQLite as one that names the file and the reason; any other as it is. */
export function sqliteError(error: unknown, path: string): unknown {
  const { errcode, message } = error as { errcode?: number; message: string }
  if (errcode === undefined) return error
  // SQLITE_FULL is 13. See https://sqlite.org/rescode.html
  return new StoreError(errcode === 13 ? 'disk_full' : 'unwritable', `cannot write ${path}: ${message}`, {
    path,
    cause: error,
  })
}

/** Whether the state folder may not be written, rather than that the disk is full or broken. */
export function isRefused(error: unknown): boolean {
  if (!(error instanceof StoreError)) return false
  const { code, errcode = 0 } = (error.cause ?? {}) as { code?: string; errcode?: number }
  return refusals.has(code ?? '') || refusals.has(errcode & 0xff)
}

/** SQLITE_PERM is 3, SQLITE_READONLY 8, SQLITE_CANTOPEN 14, SQLITE_AUTH 23. */
const refusals: ReadonlySet<string | number> = new Set(['EACCES', 'EPERM', 'EROFS', 3, 8, 14, 23])
