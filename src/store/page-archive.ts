import { statSync } from 'node:fs'
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { promisify } from 'node:util'
import { gzip } from 'node:zlib'
import type { WARCRecord } from 'warcio'
import { FormatError, type NewsledgerError, StoreError } from '../lib/errors.ts'
import { sha256Hex } from '../lib/hash.ts'
import type { Page } from '../model/page.ts'
import { diskError } from './disk-error.ts'
import { makeFolder } from './make-folder.ts'
import type { State } from './state.ts'
import { syncFolder } from './whole-files.ts'

interface OpenFile {
  readonly name: string
  readonly handle: FileHandle
  size: number
}

/** The record that has a payload. */
interface FirstCopy {
  readonly url: string
  readonly date: string
}

/** The page of one article as it came, and the further pages of its story, in order. */
export interface KeptPages {
  readonly page: Page
  readonly further: readonly Page[]
}

export const pagesFolder = (output: string) => join(output, 'pages')

/** A file is closed once it has this many bytes: what archive tools expect. @see WARC 1.1 annex C */
const maxFileBytes = 1_000_000_000

/** Records that are compressed at once. */
const parallel = 4

const tables = `
  -- Files of kept pages, as large as they were when the last batch was safe.
  CREATE TABLE IF NOT EXISTS page_files (name TEXT PRIMARY KEY, size INTEGER NOT NULL) WITHOUT ROWID;
  -- Payloads that are kept, and the first record of each.
  CREATE TABLE IF NOT EXISTS page_payloads (digest TEXT PRIMARY KEY, file TEXT NOT NULL, url TEXT NOT NULL, date TEXT NOT NULL) WITHOUT ROWID;
`

const compress = promisify(gzip)

/**
 * The pages of a ledger as they came, in WARC files of its own folder: one `response` record a page, one gzip member a record, and a `revisit`
 * record for a page whose bytes are kept already.
 *
 * Nothing is ever appended to a file that does not end where the last safe batch ended: what a dying run left torn stays the end of its file,
 * and readers pass over it.
 *
 * @see https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/
 */
export class PageArchive implements AsyncDisposable {
  readonly #folder: string
  readonly #state: State
  readonly #now: () => number
  #file: OpenFile | null = null

  private constructor(output: string, state: State, now: () => number) {
    this.#folder = pagesFolder(output)
    this.#state = state
    this.#now = now
  }

  /** The caller holds the lock. */
  static open(output: string, state: State, now: () => number = Date.now): PageArchive {
    state.exec(tables)
    const archive = new PageArchive(output, state, now)
    archive.#forgetLostFiles()
    return archive
  }

  /**
   * Puts pages on the disk, and says so in the state's present transaction.
   *
   * @throws {StoreError} `disk_full` or `unwritable`; then none of them counts as kept
   */
  async append(kept: readonly KeptPages[]): Promise<void> {
    if (kept.length === 0) return
    const file = await this.#fileToWrite()
    const path = join(this.#folder, file.name)
    const start = file.size
    const added = new Map<string, FirstCopy>()
    try {
      for (let i = 0; i < kept.length; i += parallel) {
        const members = await Promise.all(kept.slice(i, i + parallel).flatMap((pages) => this.#members(pages, added)))
        for (const member of members) {
          await writeWhole(file.handle, member, file.size)
          file.size += member.length
        }
      }
      await file.handle.datasync()
      // Only now: what the state says is kept must be on the disk, also where it is told outside of a transaction.
      this.#state.run('INSERT OR REPLACE INTO page_files VALUES (?, ?)', file.name, file.size)
      for (const [digest, { url, date }] of added) {
        this.#state.run('INSERT OR REPLACE INTO page_payloads VALUES (?, ?, ?, ?)', digest, file.name, url, date)
      }
    } catch (error) {
      file.size = start
      await file.handle.truncate(start).catch(() => {})
      // What is staged of this batch is rolled back with it; the rest of the run begins a file of its own.
      await this.#close()
      throw diskError('write', path, error)
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close()
  }

  async #close(): Promise<void> {
    const file = this.#file
    this.#file = null
    await file?.handle.close()
  }

  /** Payloads of files that are gone, or shorter than they were, must be kept anew. */
  #forgetLostFiles(): void {
    for (const { name, size } of this.#files()) {
      const found = statSync(join(this.#folder, name), { throwIfNoEntry: false })?.size ?? -1
      if (found >= size) continue
      this.#state.run('DELETE FROM page_payloads WHERE file = ?', name)
      this.#state.run('DELETE FROM page_files WHERE name = ?', name)
    }
  }

  #files(): { readonly name: string; readonly size: number }[] {
    return this.#state.sql('SELECT * FROM page_files ORDER BY name').all() as never
  }

  /** The day's newest file if it ends where it should, else a new one. */
  async #fileToWrite(): Promise<OpenFile> {
    if (this.#file && this.#file.size < maxFileBytes) return this.#file
    await this.#close()
    const day = new Date(this.#now()).toISOString().slice(0, 10)
    const path = (name: string) => join(this.#folder, name)
    try {
      for (const made of makeFolder(this.#folder)) await syncFolder(dirname(made))
      const last = this.#files().at(-1)
      const isOpen =
        last?.name.startsWith(day) && last.size < maxFileBytes && statSync(path(last.name)).size === last.size
      if (last && isOpen) {
        this.#file = { name: last.name, handle: await open(path(last.name), 'r+'), size: last.size }
        return this.#file
      }
      const file = await createNext((number) => `${day}-${String(number).padStart(4, '0')}.warc.gz`, path)
      this.#file = file
      const info = await compress(await warcInfo(file.name, new Date(this.#now()).toISOString()))
      await writeWhole(file.handle, info, 0)
      file.size = info.length
      await syncFolder(this.#folder)
      return file
    } catch (error) {
      throw diskError('write', this.#folder, error)
    }
  }

  #members({ page, further }: KeptPages, added: Map<string, FirstCopy>): Promise<Uint8Array>[] {
    const id = recordId()
    return [page, ...further].map(async (page, i) => {
      const digest = `sha256:${sha256Hex(page.bytes)}`
      const known =
        added.get(digest) ?? this.#state.get<FirstCopy>('SELECT url, date FROM page_payloads WHERE digest = ?', digest)
      if (!known) added.set(digest, { url: page.finalUrl, date: dateOf(page) })
      const own = i === 0 ? id : recordId()
      return compress(await pageRecord(page, { digest, known, id: own, first: i === 0 ? null : id }))
    })
  }
}

/** A new file under the first name that is free. */
async function createNext(nameOf: (number: number) => string, path: (name: string) => string): Promise<OpenFile> {
  for (let number = 1; ; number += 1) {
    const name = nameOf(number)
    try {
      return { name, handle: await open(path(name), 'wx'), size: 0 }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}

const recordId = () => `<urn:uuid:${crypto.randomUUID()}>`

/** WARC dates are UTC. */
const dateOf = (page: Page) => new Date(page.fetchedAt).toISOString()

/** Headers of the transfer, which no longer say what is kept: the bytes are those behind every encoding. */
const transferHeaders: ReadonlySet<string> = new Set(['content-encoding', 'transfer-encoding', 'content-length'])
const originalPrefix = 'x-archive-orig-'

interface RecordPlace {
  readonly digest: string
  /** The record that has this payload already. */
  readonly known: FirstCopy | undefined
  readonly id: string
  /** Id of the story's first page, for a further one. */
  readonly first: string | null
}

async function pageRecord(page: Page, { digest, known, id, first }: RecordPlace): Promise<Uint8Array> {
  const { WARCRecord, WARCSerializer } = await import('warcio')
  const headers: [string, string][] = Object.entries(page.headers).map(([name, value]) => [
    transferHeaders.has(name) ? originalPrefix + name : name,
    value,
  ])
  headers.push(['content-length', String(page.bytes.length)])
  const record = WARCRecord.create(
    {
      url: page.finalUrl,
      date: dateOf(page),
      type: known ? 'revisit' : 'response',
      warcVersion: 'WARC/1.1',
      statusline: `HTTP/1.1 ${page.status} ${page.status === 200 ? 'OK' : ''}`,
      httpHeaders: headers,
      warcHeaders: {
        'WARC-Record-ID': id,
        'WARC-Payload-Digest': digest,
        ...(first === null ? {} : { 'WARC-Concurrent-To': first }),
      },
      ...(known ? { refersToUrl: known.url, refersToDate: known.date } : {}),
    },
    known ? [] : [page.bytes],
  )
  return WARCSerializer.serialize(record)
}

async function warcInfo(name: string, date: string): Promise<Uint8Array> {
  const [{ WARCRecord, WARCSerializer }, { version }] = await Promise.all([import('warcio'), import('../version.ts')])
  const about = { software: `newsledger/${version}`, format: 'WARC File Format 1.1' }
  return WARCSerializer.serialize(WARCRecord.createWARCInfo({ filename: name, date, warcVersion: 'WARC/1.1' }, about))
}

interface IndexRow {
  readonly file: string
  readonly at: number
  readonly id: string
  readonly url: string
  readonly date: string
  readonly digest: string
  readonly revisit: number
  readonly is_last: number
}

/**
 * Every page that is kept, oldest first, so that of each article the newest comes last; one that is damaged as its error.
 *
 * What a dying run left torn at the end of a file is passed over. Memory stays small: what lies where is noted in a temporary database.
 */
export async function* readKeptPages(output: string): AsyncGenerator<KeptPages | NewsledgerError> {
  const folder = pagesFolder(output)
  const index = new DatabaseSync('')
  try {
    index.exec(`CREATE TABLE pages (
      file TEXT, at INTEGER, id TEXT, url TEXT, date TEXT, digest TEXT, revisit INTEGER, first TEXT, is_last INTEGER DEFAULT 0
    )`)
    for (const path of await warcFiles(folder)) yield* indexFile(path, index)
    index.exec(`CREATE INDEX by_date ON pages (date) WHERE first IS NULL; CREATE INDEX by_digest ON pages (digest) WHERE revisit = 0;
      CREATE INDEX by_first ON pages (first) WHERE first IS NOT NULL`)
    const further = index.prepare('SELECT * FROM pages WHERE first = ? ORDER BY file, at')
    for (const row of index.prepare('SELECT * FROM pages WHERE first IS NULL ORDER BY date, file, at').iterate()) {
      const first = row as unknown as IndexRow
      try {
        const page = await readPage(folder, first, index)
        if (page === null) continue
        const rest: Page[] = []
        for (const other of further.all(first.id) as unknown as IndexRow[]) {
          const more = await readPage(folder, other, index)
          if (more !== null) rest.push(more)
        }
        yield { page, further: rest }
      } catch (error) {
        if (!(error instanceof FormatError)) throw error
        yield error
      }
    }
  } finally {
    index.close()
  }
}

/** Files whose end is missing: the state knows how much of each was safe. Those that are gone were deleted on purpose. */
export function findCutFiles(output: string, state: State): NewsledgerError[] {
  state.exec(tables)
  const rows = state.sql('SELECT * FROM page_files ORDER BY name').all() as { name: string; size: number }[]
  return rows.flatMap(({ name, size }) => {
    const path = join(pagesFolder(output), name)
    const found = statSync(path, { throwIfNoEntry: false })?.size ?? size
    return found < size ? [damaged(path, `it ends after ${found} of ${size} bytes; what was behind is lost`)] : []
  })
}

async function warcFiles(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder))
      .filter((name) => /\.warc(?:\.gz)?$/.test(name) && !name.startsWith('.'))
      .sort()
      .map((name) => join(folder, name))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw diskError('read', folder, error)
    throw new StoreError('not_found', `no pages are kept in ${folder}: crawl with --keep-pages keeps them`, {
      path: folder,
    })
  }
}

/** Notes what lies where in a file. Behind damage, goes on at the next place that looks like a record. */
async function* indexFile(path: string, index: DatabaseSync): AsyncGenerator<NewsledgerError> {
  const insert = index.prepare('INSERT INTO pages VALUES (?, ?, ?, ?, ?, ?, ?, ?, 0)')
  const file = basename(path)
  const handle = await openToRead(path)
  try {
    const { size } = await handle.stat()
    let from = 0
    while (from < size) {
      let reached = from
      try {
        const parser = await parserAt(handle, from)
        for (let record = await parser.parse(); record !== null; record = await parser.parse()) {
          reached = from + parser.offset
          if (record.warcType === 'response' || record.warcType === 'revisit') {
            const { warcTargetURI: url, warcDate: date } = record
            const digest = record.warcHeader('WARC-Payload-Digest')
            if (url && date && digest) {
              const first = record.warcHeader('WARC-Concurrent-To') ?? null
              const id = record.warcHeader('WARC-Record-ID') ?? ''
              insert.run(file, reached, id, url, date, digest, record.warcType === 'revisit' ? 1 : 0, first)
            }
          }
          await record.skipFully()
          const end = from + parser.offset + parser.recordLength
          if (end > reached) reached = end
        }
      } catch {
        // Told below, as the bytes that were not read.
      }
      if (reached >= size) break
      const next = await findMember(handle, Math.max(reached, from + 1), size)
      if (next === null) break
      yield damaged(path, `bytes ${reached} to ${next} are no whole record`)
      from = next
    }
    index
      .prepare('UPDATE pages SET is_last = 1 WHERE file = ? AND at = (SELECT max(at) FROM pages WHERE file = ?)')
      .run(file, file)
  } finally {
    await handle.close()
  }
}

/** The next place from `from` on where a gzip member with a WARC record begins; `null`: none. */
async function findMember(handle: FileHandle, from: number, size: number): Promise<number | null> {
  const magic = Buffer.from([0x1f, 0x8b, 0x08])
  const chunk = Buffer.alloc(65_536)
  for (let at = from; at < size; at += chunk.length - magic.length + 1) {
    const { bytesRead } = await handle.read(chunk, 0, chunk.length, at)
    const bytes = chunk.subarray(0, bytesRead)
    for (let i = bytes.indexOf(magic); i >= 0; i = bytes.indexOf(magic, i + 1)) {
      if (await isRecordAt(handle, at + i)) return at + i
    }
    if (bytesRead < chunk.length) return null
  }
  return null
}

async function isRecordAt(handle: FileHandle, at: number): Promise<boolean> {
  try {
    const record = await (await parserAt(handle, at)).parse()
    return record?.warcHeaders.statusline.startsWith('WARC/') === true && !!record.warcHeader('WARC-Type')
  } catch {
    return false
  }
}

/** The page of a record; `null` where it is the torn end of its file. @throws {FormatError} `damaged_page` */
async function readPage(folder: string, row: IndexRow, index: DatabaseSync): Promise<Page | null> {
  const record = await readRecord(join(folder, row.file), row.at)
  let payload = record.bytes
  if (row.revisit === 1) {
    const original = index.prepare('SELECT * FROM pages WHERE digest = ? AND revisit = 0').get(row.digest) as unknown as
      | IndexRow
      | undefined
    if (!original) throw damaged(join(folder, row.file), `the first copy of ${row.url} is missing`)
    payload = (await readRecord(join(folder, original.file), original.at)).bytes
  }
  if (`sha256:${sha256Hex(payload)}` !== row.digest) {
    if (row.is_last === 1) return null
    throw damaged(join(folder, row.file), `the page of ${row.url} at byte ${row.at} does not hash to its digest`)
  }
  const headers = new Map<string, string>()
  for (const [name, value] of record.headers) headers.set(name.toLowerCase(), value)
  for (const name of transferHeaders) {
    headers.delete(name)
    const original = headers.get(originalPrefix + name)
    headers.delete(originalPrefix + name)
    if (original !== undefined) headers.set(name, original)
  }
  return {
    url: row.url,
    finalUrl: row.url,
    status: record.status,
    headers: Object.fromEntries(headers),
    contentType: headers.get('content-type') ?? null,
    bytes: payload,
    fetchedAt: row.date.replace(/\.000Z$/, 'Z'),
  }
}

async function readRecord(
  path: string,
  at: number,
): Promise<{ bytes: Uint8Array; status: number; headers: Iterable<[string, string]> }> {
  const handle = await openToRead(path)
  let record: WARCRecord | null
  try {
    record = await (await parserAt(handle, at)).parse()
    const bytes = await record?.readFully(false)
    if (!record || !bytes) throw damaged(path, `no record at byte ${at}`)
    const status = Number(record.httpHeaders?.statusCode ?? 200)
    return { bytes, status, headers: [...((record.httpHeaders?.headers ?? []) as Iterable<[string, string]>)] }
  } catch (error) {
    throw error instanceof FormatError ? error : damaged(path, `no whole record at byte ${at}`)
  } finally {
    await handle.close()
  }
}

async function parserAt(handle: FileHandle, start: number) {
  const { WARCParser } = await import('warcio')
  return new WARCParser(chunksOf(handle, start), { keepHeadersCase: true })
}

async function* chunksOf(handle: FileHandle, start: number): AsyncGenerator<Uint8Array> {
  for (let at = start; ; ) {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, at)
    if (bytesRead === 0) return
    yield buffer.subarray(0, bytesRead)
    at += bytesRead
  }
}

/** One write may take but a part, as where the disk becomes full with it: the rest meets the error. */
async function writeWhole(handle: FileHandle, bytes: Uint8Array, at: number): Promise<void> {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, at + done)
    done += bytesWritten
  }
}

async function openToRead(path: string): Promise<FileHandle> {
  try {
    return await open(path, 'r')
  } catch (error) {
    throw diskError('read', path, error)
  }
}

function damaged(path: string, why: string): FormatError {
  return new FormatError('damaged_page', `cannot read ${path}: ${why}`, { path })
}
