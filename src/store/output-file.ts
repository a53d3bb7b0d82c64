import { randomBytes } from 'node:crypto'
import { createWriteStream, existsSync, readdirSync, realpathSync, rmSync, statSync } from 'node:fs'
import { open, rename } from 'node:fs/promises'
import { hostname } from 'node:os'
import { basename, dirname, join, resolve, sep } from 'node:path'
import type { Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createBrotliCompress, createGzip, createZstdCompress, constants as zlib } from 'node:zlib'
import { UsageError } from '../lib/errors.ts'
import { sha256Hex } from '../lib/hash.ts'
import { diskError } from './disk-error.ts'
import { changeLogPath, recordsFolder, stateFolder } from './folders.ts'
import { syncFolder } from './whole-files.ts'

/**
 * A file for others is none of the ledger's own, which `--force` would replace: the change log is what all consumers go on from.
 *
 * @throws {UsageError}
 */
export function refuseLedgerFile(path: string, output: string): void {
  const full = realPath(path)
  const own = [changeLogPath(output), recordsFolder(output), stateFolder(output)].map(realPath)
  if (!own.some((place) => full === place || full.startsWith(place + sep))) return
  throw new UsageError('usage', `cannot write ${path}: it is a file of the ledger itself; name another place`, { path })
}

/** Where a path leads, through links; of one that is not there, where it would lie. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const folder = dirname(resolve(path))
  return existsSync(folder) ? join(realpathSync(folder), basename(path)) : resolve(path)
}

/** How a file is compressed, by the ending of its name. */
const compressors = new Map<string, () => NodeJS.ReadWriteStream & Writable>([
  ['.gz', () => createGzip()],
  ['.zst', () => createZstdCompress()],
  ['.br', () => createBrotliCompress({ params: { [zlib.BROTLI_PARAM_QUALITY]: 5 } })],
])

/** `.gz`, `.zst`, `.br`, or nothing where the name does not ask for compression. */
export function compressionOf(path: string): string {
  const ending = /\.[^./\\]+$/.exec(path)?.[0].toLowerCase() ?? ''
  return compressors.has(ending) ? ending : ''
}

/**
 * A file that a consumer asked for: whole under its name, or absent, whenever the process dies.
 *
 * What is written goes to a hidden file beside it, which `commit` renames; disposing of it before that removes it.
 */
export class OutputFile implements AsyncDisposable {
  readonly path: string
  /** For a writer that needs a path of its own instead of {@link write}. */
  readonly temporary: string
  readonly #force: boolean
  #stream: Writable | undefined
  #done: Promise<void> | undefined
  #isSettled = false

  /**
   * @throws {UsageError} when the file is there and may not be replaced, or is no regular file
   * @throws {StoreError} when its folder is not there
   */
  constructor(path: string, options: { readonly force: boolean }) {
    this.#force = options.force
    refuseExisting(path, this.#force)
    // Through a link to the file that it names.
    this.path = existsSync(path) ? realpathSync(path) : path
    const folder = dirname(this.path)
    if (!existsSync(folder)) throw diskError('write', path, Object.assign(new Error(), { code: 'ENOENT' }))
    clearLeft(folder, basename(this.path))
    this.temporary = join(
      folder,
      `${prefixOf(basename(this.path))}${process.pid}-${randomBytes(6).toString('hex')}.tmp`,
    )
  }

  /** Resolves when the bytes are written, or compressed: their memory may be used again. @throws {StoreError} */
  async write(bytes: Uint8Array): Promise<void> {
    const stream = this.#open()
    try {
      const taken = new Promise<void>((resolve, reject) => {
        stream.write(bytes, (error) => (error ? reject(error) : resolve()))
      })
      // Where the file behind a compressor fails, the compressor does not answer.
      await Promise.race([taken, this.#done])
    } catch (error) {
      throw diskError('write', this.path, error)
    }
  }

  /** Puts the file under its name, and on the disk. @throws {StoreError} */
  async commit(options: { readonly isWritten?: boolean } = {}): Promise<void> {
    try {
      if (!options.isWritten) {
        this.#open().end()
        await this.#done
      }
      const handle = await open(this.temporary, 'r+')
      try {
        await handle.sync()
      } finally {
        await handle.close()
      }
      // Somebody may have made it meanwhile.
      refuseExisting(this.path, this.#force)
      await rename(this.temporary, this.path)
      this.#isSettled = true
      await syncFolder(dirname(this.path))
    } catch (error) {
      throw diskError('write', this.path, error)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    if (this.#isSettled) return
    this.#isSettled = true
    this.#stream?.destroy()
    await this.#done?.catch(() => {})
    for (const tail of ['', '-journal', '-wal', '-shm']) removeIfThere(this.temporary + tail)
  }

  #open(): Writable {
    if (this.#stream) return this.#stream
    const file = createWriteStream(this.temporary, { flags: 'wx' })
    const compressor = compressors.get(compressionOf(this.path))?.()
    if (compressor) {
      this.#stream = compressor
      this.#done = pipeline(compressor, file)
    } else {
      this.#stream = file
      this.#done = new Promise((resolve, reject) => {
        file.once('error', reject)
        file.once('close', resolve)
      })
    }
    // A rejection is met at the next write or at the commit: it must not count as unhandled meanwhile.
    this.#done.catch(() => {})
    return this.#stream
  }
}

/** Leaves room for the rest of a temporary file's name below 255 bytes. */
const longestShownName = 180

/** Of this machine, or this container: process ids mean something within it only. */
const machine = sha256Hex(hostname()).slice(0, 8)

/** What the names of a file's temporary files begin with: of a long name its hash, since its end would be too much for the file system. */
function prefixOf(name: string): string {
  const shown = Buffer.byteLength(name) > longestShownName ? sha256Hex(name).slice(0, 32) : name
  return `.${shown}.${machine}-`
}

/** That a temporary file stays is no reason to hide what went wrong before. */
function removeIfThere(path: string): void {
  try {
    rmSync(path, { force: true })
  } catch {}
}

/** Removes what exports into the same file have left half-written whose process is no more. */
function clearLeft(folder: string, name: string): void {
  const prefix = prefixOf(name)
  for (const left of readdirSync(folder)) {
    if (!left.startsWith(prefix)) continue
    const pid = Number(/^(\d+)-[0-9a-f]{12}\.tmp/.exec(left.slice(prefix.length))?.[1])
    if (pid > 0 && pid !== process.pid && !isAlive(pid)) rmSync(join(folder, left), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH'
  }
}

function refuseExisting(path: string, force: boolean): void {
  let isFile: boolean
  try {
    isFile = statSync(path).isFile()
  } catch {
    return
  }
  if (!isFile) throw new UsageError('usage', `cannot write ${path}: it is no regular file`, { path })
  if (!force) throw new UsageError('usage', `cannot write ${path}: it is there already; --force replaces it`, { path })
}
