import fs from 'node:fs'
import fsp from 'node:fs/promises'
import { syncBuiltinESMExports } from 'node:module'
import { sep } from 'node:path'
import { DatabaseSync, type SQLInputValue, StatementSync } from 'node:sqlite'

/**
 * `stop`: half of the work is done (where there is a half), then nothing more reaches the disk, as if the process had been killed.
 * `full`: from the point on, nothing can be written. An error code: that one call fails, and what comes after it works.
 */
export type FaultKind = 'stop' | 'full' | 'ENOSPC' | 'EDQUOT' | 'EIO' | 'EACCES'

/** SQLite's result codes for the same troubles. */
const sqliteErrors: Record<string, number> = { ENOSPC: 13, EDQUOT: 10, EIO: 10, EACCES: 8, STOP: 10 }

/**
 * Counts every call that changes the disk below a folder, and every statement that SQLite runs, and makes the n-th fail.
 *
 * It takes the place of functions of `node:fs`, `node:fs/promises` and `node:sqlite` in this process until it is disposed of.
 */
export class FaultPoints implements Disposable {
  /** What was called so far, by name. */
  readonly calls: string[] = []
  readonly #root: string
  #at: number | string
  readonly #kind: FaultKind
  readonly #undo: (() => void)[] = []
  readonly #descriptors = new Set<number>()
  readonly #handles = new WeakSet<object>()

  /** @param at the number of the call to fail, from 1 on, or the name of the first to fail; infinite: none, all are only counted */
  constructor(
    root: string,
    { at = Number.POSITIVE_INFINITY, kind = 'stop' }: { at?: number | string; kind?: FaultKind } = {},
  ) {
    this.#root = root
    this.#at = at
    this.#kind = kind
    this.#takeFiles()
    this.#takePromises()
    this.#takeSqlite()
    syncBuiltinESMExports()
  }

  get isReached(): boolean {
    return typeof this.#at === 'number' && this.calls.length >= this.#at
  }

  [Symbol.dispose](): void {
    for (const undo of this.#undo) undo()
    syncBuiltinESMExports()
  }

  /** Counts a call; throws where it must not happen. `half` does what a dying process may still do. */
  #point(name: string, half?: () => void): void {
    this.calls.push(name)
    const n = this.calls.length
    if (name === this.#at) this.#at = n
    if (typeof this.#at === 'string') return
    const isStop = this.#kind === 'stop'
    const isFailing = isStop || this.#kind === 'full' ? n >= this.#at : n === this.#at
    if (!isFailing) return
    if (isStop && n === this.#at) half?.()
    const code = isStop ? 'STOP' : this.#kind === 'full' ? 'ENOSPC' : this.#kind
    const error = Object.assign(new Error(`${code}: ${name} was made to fail`), { code })
    // A full disk does not keep anybody from removing, closing or renaming.
    if (this.#kind === 'full' && /^(rm|rename|close|ftruncate|fsync|sync|datasync|ROLLBACK)/.test(name)) return
    throw error
  }

  #concerns(path: unknown): boolean {
    return typeof path === 'string' && (path === this.#root || path.startsWith(this.#root + sep))
  }

  #replace<T extends object>(owner: T, name: keyof T & string, make: (original: never) => unknown): void {
    const original = owner[name]
    ;(owner as Record<string, unknown>)[name] = make((original as (...values: never) => unknown).bind(owner) as never)
    this.#undo.push(() => {
      owner[name] = original
    })
  }

  #takeFiles(): void {
    this.#replace(fs, 'openSync', (original: typeof fs.openSync) => (path: string, flags: string, mode?: number) => {
      const isConcerned = this.#concerns(path)
      if (isConcerned && flags !== 'r') this.#point(`open ${flags}`)
      const fd = original(path, flags, mode)
      if (isConcerned) this.#descriptors.add(fd)
      return fd
    })
    this.#replace(fs, 'closeSync', (original: typeof fs.closeSync) => (fd: number) => {
      this.#descriptors.delete(fd)
      original(fd)
    })
    this.#replace(fs, 'writeSync', (original: typeof fs.writeSync) => (fd: number, bytes: Buffer, offset = 0) => {
      const half = () => original(fd, bytes, offset, Math.floor((bytes.length - offset) / 2))
      if (this.#descriptors.has(fd)) this.#point('write', half)
      return original(fd, bytes, offset)
    })
    this.#replace(fs, 'fsync', (original: typeof fs.fsync) => (fd: number, done: fs.NoParamCallback) => {
      try {
        if (this.#descriptors.has(fd)) this.#point('fsync')
      } catch (error) {
        done(error as NodeJS.ErrnoException)
        return
      }
      original(fd, done)
    })
    for (const name of ['fsyncSync', 'ftruncateSync'] as const) {
      this.#replace(fs, name, (original: (fd: number, length?: number) => void) => (fd: number, length?: number) => {
        if (this.#descriptors.has(fd)) this.#point(name)
        original(fd, length)
      })
    }
    for (const name of ['mkdirSync', 'renameSync', 'rmSync', 'truncateSync', 'linkSync', 'copyFileSync'] as const) {
      this.#replace(fs, name, (original: (...rest: unknown[]) => unknown) => (...rest: unknown[]) => {
        if (this.#concerns(rest[0]) && !this.#isNothing(name, rest[0] as string)) this.#point(name)
        return original(...rest)
      })
    }
  }

  /** Calls that change nothing, and so are no point: a folder that is there, a file that is not. */
  #isNothing(name: string, path: string): boolean {
    if (name.startsWith('mkdir')) return fs.existsSync(path)
    return name.startsWith('rm') && !fs.existsSync(path)
  }

  #takePromises(): void {
    this.#replace(fsp, 'open', (original: typeof fsp.open) => async (path: string, flags = 'r', mode?: number) => {
      const isConcerned = this.#concerns(path)
      if (isConcerned) this.#point(`open ${flags}`)
      const handle = await original(path, flags, mode)
      if (isConcerned) this.#takeHandle(handle)
      return handle
    })
    for (const name of ['rename', 'link', 'copyFile', 'mkdir', 'rm'] as const) {
      this.#replace(fsp, name, (original: (...rest: unknown[]) => Promise<unknown>) => async (...rest: unknown[]) => {
        if (this.#concerns(rest[0]) && !this.#isNothing(name, rest[0] as string)) {
          this.#point(name, () => name === 'copyFile' && halfCopy(String(rest[0]), String(rest[1])))
        }
        return original(...rest)
      })
    }
  }

  #takeHandle(handle: fsp.FileHandle): void {
    if (this.#handles.has(handle)) return
    this.#handles.add(handle)
    const writeFile = handle.writeFile.bind(handle)
    handle.writeFile = async (data) => {
      const bytes = Buffer.from(data as string)
      this.#point('write', () => fs.writeFileSync(handle.fd, bytes.subarray(0, bytes.length / 2)))
      await writeFile(bytes)
    }
    for (const name of ['sync', 'datasync'] as const) {
      const original = handle[name].bind(handle)
      handle[name] = async () => {
        this.#point(name)
        await original()
      }
    }
  }

  #takeSqlite(): void {
    const point = (text: string) => {
      try {
        this.#point(text)
      } catch (error) {
        throw Object.assign(error as Error, {
          errcode: sqliteErrors[(error as NodeJS.ErrnoException).code ?? ''] ?? 10,
        })
      }
    }
    const exec = DatabaseSync.prototype.exec
    DatabaseSync.prototype.exec = function (text) {
      // Pragmas of an opening database and the lock's transaction change nothing that is ours.
      if (!text.startsWith('PRAGMA locking_mode')) point(text.slice(0, 8))
      exec.call(this, text)
    }
    const run = StatementSync.prototype.run
    StatementSync.prototype.run = function (this: StatementSync, ...values: SQLInputValue[]) {
      point('run')
      return run.apply(this, values as never)
    } as typeof run
    this.#undo.push(() => {
      DatabaseSync.prototype.exec = exec
      StatementSync.prototype.run = run
    })
  }
}

function halfCopy(from: string, to: string): void {
  const bytes = fs.readFileSync(from)
  fs.writeFileSync(to, bytes.subarray(0, bytes.length / 2), { flag: 'wx' })
}
