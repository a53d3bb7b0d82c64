import { type ErrorCode, NewsledgerError, StoreError } from '../lib/errors.ts'

// Imported, `node:fs` brings the streams with it: every command reads this file, and a short one does without them.
const { statSync } = process.getBuiltinModule('node:fs')
const { resolve } = process.getBuiltinModule('node:path')

const codes: ReadonlyMap<string, ErrorCode> = new Map([
  ['ENOSPC', 'disk_full'],
  ['EDQUOT', 'disk_full'],
])

/** SQLite's result codes for a disk that is full, read-only or broken. @see https://sqlite.org/rescode.html */
const sqliteErrnos: ReadonlyMap<number, string> = new Map([
  [13, 'ENOSPC'],
  [8, 'EACCES'],
  [3, 'EACCES'],
  [14, 'EACCES'],
  [10, 'EIO'],
  [23, 'EACCES'],
])

const reasons: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'no such file or folder'],
  ['EACCES', 'permission denied'],
  ['EPERM', 'permission denied'],
  ['EROFS', 'the file system is read-only'],
  ['ENOSPC', 'no space left on the disk'],
  ['EDQUOT', 'the disk quota is used up'],
  ['EFBIG', 'it would be larger than a file of this user may be (ulimit -f)'],
  ['ENOTDIR', 'a part of the path is a file, not a folder'],
  ['EISDIR', 'it is a folder'],
  ['EEXIST', 'a file of that name stands in the way'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['ELOOP', 'too many symbolic links'],
  ['EIO', 'the disk reports an error'],
  ['EMFILE', 'too many open files for one process (ulimit -n): 64 are enough'],
  ['ENFILE', 'too many open files on this machine'],
])

/** SQLite's result code for a file that is no database, or one that contradicts itself. @see https://sqlite.org/rescode.html */
const damageErrnos: ReadonlySet<number> = new Set([11, 26])

/** Whether SQLite says that a file is damaged, rather than that the disk is. */
export function isDamage(error: unknown): boolean {
  return damageErrnos.has(((error as { errcode?: number } | null)?.errcode ?? 0) & 0xff)
}

function errnoOf(cause: unknown, path?: string): string {
  const { code = '', errcode = 0 } = (cause ?? {}) as { code?: string; errcode?: number }
  // The low byte of an extended result code is its primary one.
  const primary = errcode & 0xff
  const cannotOpen = (primary === 14 || primary === 10) && path !== undefined ? whyNotOpened(path) : null
  return cannotOpen ?? sqliteErrnos.get(primary) ?? code
}

/** Longest path that SQLite opens, in bytes. @see MAX_PATHNAME in https://sqlite.org/src/file/src/os_unix.c */
const longestSqlitePath = 512

/** SQLite has one code for all that keeps it from opening a file, and reads a folder until that fails; the file system tells which it is. */
function whyNotOpened(path: string): string | null {
  try {
    if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return 'EISDIR'
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? null
  }
  return Buffer.byteLength(resolve(path)) > longestSqlitePath ? 'ENAMETOOLONG' : null
}

/** Why the file system refused, for people. */
export function reasonOf(cause: unknown, path?: string): string {
  return reasons.get(errnoOf(cause, path)) ?? (cause instanceof Error ? cause.message : String(cause))
}

/** Whether the file system refused a call, for a reason that a person can do something about. */
export function isDiskRefusal(error: unknown): error is NodeJS.ErrnoException & { readonly path: string } {
  const { syscall, path, code } = (error ?? {}) as NodeJS.ErrnoException
  return syscall !== undefined && typeof path === 'string' && reasons.has(code ?? '')
}

/** What the file system said, as an error that names the path, the reason and, where there is one, the remedy. */
export function diskError(doing: 'read' | 'write', path: string, cause: unknown): NewsledgerError {
  if (cause instanceof NewsledgerError) return cause
  const errno = errnoOf(cause, path)
  const code = codes.get(errno) ?? (doing === 'write' ? 'unwritable' : errno === 'ENOENT' ? 'not_found' : 'unreadable')
  const remedy = code === 'disk_full' ? '; free some space, then run again: everything before this is safe' : ''
  return new StoreError(code, `cannot ${doing} ${path}: ${reasonOf(cause, path)}${remedy}`, { path, cause })
}

/** Whether the next item would meet the same trouble: then the run ends instead of failing item by item. */
export function isDiskTrouble(error: unknown): boolean {
  return error instanceof StoreError && (error.code === 'disk_full' || error.code === 'unwritable')
}
