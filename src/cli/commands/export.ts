import { claimRows } from '../../export/columns.ts'
import type { Bytes } from '../../export/exporter.ts'
import { articleExporter, checkFormat, claimExporter, type Format, formatOf } from '../../export/index.ts'
import { readOrTell } from '../../export/parse-record.ts'
import { parseSelection, type Selection } from '../../export/select.ts'
import { type NewsledgerError, UsageError } from '../../lib/errors.ts'
import { keepHeapSmall } from '../../lib/heap.ts'
import type { Change } from '../../model/change.ts'
import type { ArticleRecord } from '../../model/record.ts'
import { readLastSeq } from '../../store/change-log.ts'
import { changeLogPath } from '../../store/folders.ts'
import { compressionOf, OutputFile, refuseLedgerFile } from '../../store/output-file.ts'
import { requireLedger } from '../../store/read-changes.ts'
import { readRecordFiles, readRecordHashes } from '../../store/read-records.ts'
import { version } from '../../version.ts'
import type { Invocation } from '../command.ts'
import { CountLine } from '../count-line.ts'
import { plain } from '../terminal.ts'
import { writeOut } from '../write-out.ts'

/** Texts are gathered to pieces of about this many characters before they are written. */
const pieceUnits = 256 * 1024

export async function run(invocation: Invocation): Promise<number> {
  const { values, stdout, stderr, signal } = invocation
  const output = values.text('output')!
  const path = values.text('output-file')
  const format = (values.text('format') as Format | undefined) ?? (path ? formatOf(path) : null) ?? 'jsonl'
  const claims = values.flag('claims')
  const options = {
    claims,
    fields: values.text('fields'),
    raw: values.flag('raw'),
    bom: values.flag('bom'),
  }
  checkFormat(format, options)
  const selection = parseSelection({
    since: values.text('since'),
    until: values.text('until'),
    publisher: values.text('publisher'),
    language: values.text('language'),
    category: values.text('category'),
    unit: values.text('unit'),
    subject: values.text('subject'),
  })
  checkTarget(format, path, values.flag('force'), stdout)
  requireLedger(output)
  if (path !== undefined) refuseLedgerFile(path, output)
  keepHeapSmall()

  const reader = new RecordReader(output, selection, values.number('changed-after') ?? 0, invocation)
  let rows = 0
  if (path === undefined) {
    // Checked above: a database is never written to standard output.
    if (format === 'sqlite') throw new UsageError('usage', '--format sqlite needs --output-file')
    // As a text, which is made safe on its way to a terminal; and of a CSV cell not even a colour of a stranger's.
    const write = isTerminal(stdout)
      ? (bytes: Uint8Array) => writeOut(stdout, Buffer.from(bytes).toString().replaceAll('\u001b', '\\u001b'))
      : (bytes: Uint8Array) => writeOut(stdout, bytes)
    rows = await writeRows(reader, format, options, selection, write)
  } else {
    await using file = new OutputFile(path, { force: values.flag('force') })
    if (format === 'sqlite') rows = await writeDatabase(reader, file, selection, signal)
    else rows = await writeRows(reader, format, options, selection, (bytes) => file.write(bytes))
    if (signal.aborted) return 1
    await file.commit({ isWritten: format === 'sqlite' })
  }
  reader.close()
  if (!values.flag('quiet') && (path !== undefined || stderr.isTTY)) {
    const count = rows.toLocaleString('en')
    const noun = claims ? 'claim' : 'record'
    const to = path === undefined ? '' : ` to ${path}`
    stderr.write(
      `newsledger: ${count} ${noun}${rows === 1 ? '' : 's'}${to}, up to change ${reader.lastSeq}${reader.broken > 0 ? `; ${reader.broken} damaged left out` : ''}\n`,
    )
  }
  return reader.broken > 0 ? 1 : 0
}

function isTerminal(stream: NodeJS.WritableStream & { isTTY?: boolean }): boolean {
  return stream.isTTY === true
}

function checkTarget(format: Format, path: string | undefined, force: boolean, stdout: NodeJS.WritableStream): void {
  if (path === undefined) {
    if (force) throw new UsageError('usage', '--force says nothing without --output-file')
    if (format === 'sqlite')
      throw new UsageError('usage', '--format sqlite needs --output-file: a database is no stream')
    if (format === 'parquet' && 'isTTY' in stdout && stdout.isTTY)
      throw new UsageError('usage', 'Parquet is not for a terminal: name --output-file, or send it on with |')
    return
  }
  if (compressionOf(path) !== '' && (format === 'parquet' || format === 'sqlite')) {
    const why = format === 'parquet' ? 'Parquet is compressed in itself' : 'a database is read in place'
    throw new UsageError('usage', `cannot write ${path}: ${why}; leave out "${compressionOf(path)}"`, { path })
  }
}

/** The records that are wanted, one after the other. What cannot be read is told on standard error and counted. */
class RecordReader {
  broken = 0
  lastSeq = 0
  readonly #output: string
  readonly #selection: Selection
  readonly #after: number
  readonly #invocation: Invocation
  readonly #line: CountLine

  constructor(output: string, selection: Selection, after: number, invocation: Invocation) {
    this.#output = output
    this.#selection = selection
    this.#after = after
    this.#invocation = invocation
    const { values, stderr, stdout } = invocation
    // Not between rows that are shown on the same terminal.
    const isShown = values.text('output-file') === undefined && 'isTTY' in stdout && stdout.isTTY === true
    this.#line = new CountLine(stderr, !values.flag('quiet') && !isShown)
    this.lastSeq = after
  }

  async *records(onChange?: (change: Change) => void): AsyncGenerator<ArticleRecord> {
    const tell = (error: NewsledgerError) => this.#tell(error)
    const hashes = readRecordHashes(this.#output, {
      after: this.#after,
      onTrouble: tell,
      onChange: (change) => {
        this.lastSeq = change.seq
        onChange?.(change)
      },
    })
    const all = readLastSeq(changeLogPath(this.#output)) - this.#after
    for await (const file of readRecordFiles(this.#output, hashes)) {
      if (this.#invocation.signal.aborted) return
      this.#line.count(this.lastSeq - this.#after, 'changes', all > 0 ? all : undefined)
      const record = readOrTell(file, tell)
      if (record && this.#selection.hasRecord(record)) yield record
    }
  }

  say(text: string): void {
    this.#line.say(text)
  }

  close(): void {
    this.#line.clear()
  }

  #tell(error: NewsledgerError): void {
    this.broken += 1
    this.#line.clear()
    this.#invocation.stderr.write(`newsledger: ${error.code}: ${plain(error.message)}\n`)
  }
}

async function writeRows(
  reader: RecordReader,
  format: Exclude<Format, 'sqlite'>,
  options: Parameters<typeof articleExporter>[1],
  selection: Selection,
  write: (bytes: Uint8Array) => Promise<void>,
): Promise<number> {
  const about = new Map([['newsledger', version]])
  const out = new Pieces(write)
  let rows = 0
  if (options.claims) {
    const exporter = await claimExporter(format as 'jsonl' | 'csv' | 'parquet', { ...options, about })
    await out.add(exporter.begin())
    for await (const record of reader.records()) {
      for (const row of claimRows(record)) {
        if (!selection.hasClaim(row.claim)) continue
        rows += 1
        await out.add(exporter.add(row))
      }
    }
    about.set('last_change', String(reader.lastSeq))
    await out.add(exporter.end())
  } else {
    const exporter = await articleExporter(format, { ...options, about })
    await out.add(exporter.begin())
    for await (const record of reader.records()) {
      rows += 1
      await out.add(exporter.add(record))
    }
    about.set('last_change', String(reader.lastSeq))
    await out.add(exporter.end())
  }
  await out.flush()
  return rows
}

/**
 * Gathers short texts, so that not each of them is a write of its own. They are encoded into the same memory again and again: buffers lie outside
 * the heap, where garbage is collected late.
 */
class Pieces {
  readonly #write: (bytes: Uint8Array) => Promise<void>
  readonly #buffer = Buffer.allocUnsafe(pieceUnits * 4)
  #text: string[] = []
  #units = 0

  /** @param write resolves when the bytes are not needed any more */
  constructor(write: (bytes: Uint8Array) => Promise<void>) {
    this.#write = write
  }

  /** A promise only where there is something to wait for: a record has dozens of rows. */
  add(bytes: Bytes): Promise<void> | undefined {
    if (bytes.length === 0) return undefined
    if (typeof bytes !== 'string') return this.flush().then(() => this.#write(bytes))
    this.#text.push(bytes)
    this.#units += bytes.length
    return this.#units >= pieceUnits ? this.flush() : undefined
  }

  async flush(): Promise<void> {
    if (this.#units === 0) return
    const text = this.#text.join('')
    this.#text = []
    this.#units = 0
    // A code unit takes three bytes at most.
    if (text.length * 3 > this.#buffer.length) await this.#write(Buffer.from(text))
    else await this.#write(this.#buffer.subarray(0, this.#buffer.write(text)))
  }
}

async function writeDatabase(
  reader: RecordReader,
  file: OutputFile,
  selection: Selection,
  signal: AbortSignal,
): Promise<number> {
  const { SqliteExporter } = await import('../../export/sqlite.ts')
  using database = new SqliteExporter(file.temporary, file.path)
  let rows = 0
  for await (const record of reader.records((change) => database.addChange(change))) {
    database.add(record, selection)
    rows += 1
  }
  if (signal.aborted) return rows
  reader.say('building the indexes for search')
  database.finish(
    new Map([
      ['newsledger', version],
      ['last_change', String(reader.lastSeq)],
    ]),
  )
  return rows
}
