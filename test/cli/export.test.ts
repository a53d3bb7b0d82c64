import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { changeLogPath, recordPath } from '../../src/store/folders.ts'
import { english, hostile, korean, record, updated, writeLedger, writeSampleLedger } from '../export/ledger.ts'
import { main, newsledger } from '../support/cli.ts'
import { temporaryFolders } from '../support/folders.ts'
import { runInProcess } from './in-process.ts'

const linesOf = (text: string) =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

test('without options: every record as it is, a line each, in the order of the change log, and nothing else', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const { status, stdout, stderr } = await newsledger(['export'], { cwd: folders.root })
  expect([status, stderr]).toEqual([0, ''])
  expect(linesOf(stdout)).toEqual([english, korean, hostile, updated])
})

test('a record that several changes tell of is written once', async () => {
  using folders = temporaryFolders()
  writeLedger(folders.output, [
    { record: english },
    { record: english, type: 'seen' },
    { record: korean },
    { record: english, type: 'gone' },
  ])
  const { stdout } = await newsledger(['export', '--fields', 'id'], { cwd: folders.root })
  expect(linesOf(stdout)).toEqual([{ id: english.id }, { id: korean.id }])
  const after = await newsledger(['export', '--fields', 'id', '--changed-after', '1'], { cwd: folders.root })
  expect(linesOf(after.stdout)).toEqual([{ id: english.id }, { id: korean.id }])
  const last = await newsledger(['export', '--fields', 'id', '--changed-after', '3'], { cwd: folders.root })
  expect([last.status, last.stdout]).toEqual([0, ''])
})

test('claims are chosen by unit and subject, one row each', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const { stdout } = await newsledger(
    ['export', '--claims', '--unit', 'USD', '--subject', 'chip exports', '--format', 'csv', '--fields', 'text,value'],
    { cwd: folders.root },
  )
  expect(stdout).toBe('text,value\r\n$65.9 billion,65900000000\r\n$66.1 billion,66100000000\r\n')
})

test('an output file is whole, compressed by its ending, its format by its name', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const run = (file: string) => newsledger(['export', '--fields', 'id', '--output-file', file], { cwd: folders.root })
  const ids = [english, korean, hostile, updated].map(({ id }) => id)
  const csv = `${['id', ...ids].join('\r\n')}\r\n`
  for (const [file, unpack] of [
    ['a.csv.gz', gunzipSync],
    ['a.csv.zst', zstdDecompressSync],
    ['a.csv.br', brotliDecompressSync],
  ] as const) {
    const { status, stdout, stderr } = await run(file)
    expect([status, stdout, stderr]).toEqual([0, '', `newsledger: 4 records to ${file}, up to change 4\n`])
    expect(unpack(readFileSync(join(folders.root, file))).toString()).toBe(csv)
  }
  await run('a.parquet')
  expect(readFileSync(join(folders.root, 'a.parquet')).subarray(0, 4).toString()).toBe('PAR1')
  expect(readdirSync(folders.root).sort()).toEqual(['a.csv.br', 'a.csv.gz', 'a.csv.zst', 'a.parquet', 'output'])
})

test('a database is written beside and renamed; --force replaces one', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const path = join(folders.root, 'news.sqlite')
  const args = ['export', '--output-file', path, '--quiet']
  expect(await newsledger(args, { cwd: folders.root })).toEqual({ status: 0, stdout: '', stderr: '' })
  const again = await newsledger(args, { cwd: folders.root })
  expect(again).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('it is there already; --force replaces it'),
  })
  expect((await newsledger([...args, '--force', '--language', 'ko'], { cwd: folders.root })).status).toBe(0)
  const database = new DatabaseSync(path, { readOnly: true })
  expect(database.prepare('SELECT count(*) AS n FROM articles').get()).toEqual({ n: 1 })
  expect(database.prepare("SELECT value FROM about WHERE key = 'last_change'").get()).toEqual({ value: '4' })
  database.close()
  expect(readdirSync(folders.root).sort()).toEqual(['news.sqlite', 'output'])
})

test('no file of the ledger itself is replaced, --force or not, under whatever name', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const log = readFileSync(changeLogPath(folders.output))
  symlinkSync(folders.output, join(folders.root, 'link'))
  const refused = { status: 2, stderr: expect.stringContaining('a file of the ledger itself') }
  for (const path of ['output/changes.jsonl', 'link/changes.jsonl', 'output/records/00/x.csv', 'output/state/a.csv'])
    expect(await newsledger(['export', '--output-file', path, '--force'], { cwd: folders.root })).toMatchObject(refused)
  const metrics = ['verify', '--metrics', './output/changes.jsonl']
  expect(await newsledger(metrics, { cwd: folders.root })).toMatchObject(refused)
  expect(readFileSync(changeLogPath(folders.output))).toEqual(log)
})

test('a damaged and a missing record are named and left out, the rest is written, exit status 1', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const damaged = recordPath(folders.output, korean.content_hash)
  writeFileSync(damaged, readFileSync(damaged, 'utf8').replace('역대', '최근'))
  rmSync(recordPath(folders.output, hostile.content_hash))
  const { status, stdout, stderr } = await newsledger(['export'], { cwd: folders.root })
  expect(status).toBe(1)
  expect(linesOf(stdout)).toEqual([english, updated])
  const told = stderr.trim().split('\n')
  expect(told).toHaveLength(2)
  expect(told[0]).toContain(
    `hash_mismatch: cannot take output/records/${korean.content_hash.slice(0, 2)}/${korean.content_hash}.json`,
  )
  expect(told[1]).toContain('missing_record: ')
})

test.each([
  ['{', 'it is not JSON'],
  ['null', 'bad_record'],
  ['{"schema_version":2}', 'newer_version'],
  [JSON.stringify({ ...english, title: 7 }), 'title: '],
  [JSON.stringify({ ...english, claims: [{ ...english.claims[0], start: 1 }] }), 'claims[0].text: '],
  [JSON.stringify({ ...english, claims: [{ ...english.claims[0], unit: null }] }), 'claims[0].unit: '],
  [JSON.stringify(korean), 'it holds the record of'],
])('a record file with %j is told as what it is', async (text, message) => {
  using folders = temporaryFolders()
  writeLedger(folders.output, [{ record: english }, { record: hostile }])
  writeFileSync(recordPath(folders.output, english.content_hash), text)
  const { status, stdout, stderr } = await runInProcess(['export', '--fields', 'id', '--output', folders.output])
  expect([status, linesOf(stdout)]).toEqual([1, [{ id: hostile.id }]])
  expect(stderr).toContain(message)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test.each([
  [['--fields', 'id,nonsense'], 'there is no field "nonsense"; there are: content_hash'],
  [['--filter', 'x'], 'unknown option --filter'],
  [['--format', 'xml'], '--format takes one of jsonl, csv'],
  [['--format', 'sqlite'], 'needs --output-file'],
  [['--output-file', 'x.parquet.gz'], 'Parquet is compressed in itself'],
  [['--output-file', 'x.sqlite', '--claims'], '--claims says nothing with --format sqlite'],
  [['--format', 'ninjs', '--fields', 'id'], '--fields says nothing with --format ninjs'],
  [['--bom'], '--bom says nothing with --format jsonl'],
  [['--since', '2025-02-30'], '--since takes a year, month or day'],
  [['--changed-after', '9'], 'ends at seq 4'],
  [['--output-file', 'output'], 'it is no regular file'],
  [['--output', 'nowhere'], 'there is no ledger at nowhere'],
  [['--output-file', 'no/such/folder/x.csv'], 'no such file or folder'],
])('%j is refused with a clear message and writes nothing', async (args, message) => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const inRoot = args.map((arg, i) => (/^--output/.test(args[i - 1] ?? '') ? join(folders.root, arg) : arg))
  const { status, stdout, stderr } = await runInProcess(['export', '--output', folders.output, ...inRoot])
  expect([status, stdout]).toEqual([args[1] === 'nowhere' || args[1]?.startsWith('no/') ? 1 : 2, ''])
  expect(stderr.replaceAll(`${folders.root}/`, '')).toContain(message)
  expect(readdirSync(folders.root)).toEqual(['output'])
})

/** Where the system lets a process have a disk of its own. */
const canMount = spawnSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0

test.skipIf(!canMount).each(['x.jsonl', 'x.sqlite', 'x.parquet', 'x.csv.gz'])(
  'a disk that is full in the middle leaves no %s behind, and says so',
  (name) => {
    using folders = temporaryFolders()
    // Enough random letters that no compression makes them fit.
    const bodies = Array.from({ length: 40 }, (_, i) => randomBytes(20_000).toString('base64') + i)
    writeLedger(
      folders.output,
      bodies.map((body) => ({ record: record({ body }) })),
    )
    const disk = join(folders.root, 'disk')
    mkdirSync(disk)
    const script = `mount -t tmpfs -o size=128k tmpfs "$0" && "$1" "$2" export --output "$3" --output-file "$0/${name}"; echo "$?"; ls -A "$0"`
    const { stdout, stderr } = spawnSync(
      'unshare',
      ['-rm', 'sh', '-c', script, disk, process.execPath, main, folders.output],
      {
        encoding: 'utf8',
      },
    )
    expect(stdout).toBe('1\n')
    expect(stderr).toMatch(/^newsledger: cannot write \S+: (no space left on the disk|database or disk is full).*\n$/)
  },
)

test('a full disk behind standard output is told in one line', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const script = '"$0" "$1" export --output "$2" > /dev/full; echo "$?"'
  const { stdout, stderr } = spawnSync('sh', ['-c', script, process.execPath, main, folders.output], {
    encoding: 'utf8',
  })
  expect([stdout, stderr]).toEqual(['1\n', 'newsledger: cannot write standard output: no space left on the disk\n'])
})

test('a link to a device is not replaced by a file', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const path = join(folders.root, 'full.csv')
  symlinkSync('/dev/full', path)
  const args = ['export', '--output', folders.output, '--output-file', path, '--force']
  expect(await runInProcess(args)).toEqual({
    status: 2,
    stdout: '',
    stderr: `newsledger: cannot write ${path}: it is no regular file\n`,
  })
})

test.each(['a.csv', 'a.sqlite', 'a.parquet'])('an export that is stopped leaves no %s', async (name) => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const args = ['export', '--output', folders.output, '--output-file', join(folders.root, name)]
  await runInProcess(args, false, AbortSignal.abort())
  expect(readdirSync(folders.root)).toEqual(['output'])
})

test('the config file’s since is the crawl’s, not the export’s', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  writeFileSync(join(folders.root, 'newsledger.config.json'), '{"since": "2026-01-01"}')
  const { stdout } = await newsledger(['export', '--fields', 'id'], { cwd: folders.root })
  expect(linesOf(stdout)).toHaveLength(4)
})

test('an empty ledger gives an empty file with its head', async () => {
  using folders = temporaryFolders()
  mkdirSync(folders.output, { recursive: true })
  const { status, stdout } = await newsledger(['export', '--format', 'csv', '--fields', 'id'], { cwd: folders.root })
  expect([status, stdout]).toEqual([0, 'id\r\n'])
})

test('a cell with escape codes reaches no terminal, and a pipe as it is', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const args = ['export', '--format', 'csv', '--fields', 'body', '--output', folders.output]
  const { stdout } = await runInProcess(args, true)
  expect(stdout).toContain('\\u001b[31mRed\\u001b[0m')
  expect(stdout).not.toContain('\u001b')
  expect((await runInProcess(args)).stdout).toContain('\u001b[31mRed')
})

test('an output file whose name is as long as a name may be is written, a longer one is told', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const write = (name: string) => newsledger(['export', '--output-file', name], { cwd: folders.root })
  expect(await write(`${'x'.repeat(249)}.jsonl`)).toMatchObject({ status: 0 })
  const { status, stderr } = await write(`${'x'.repeat(250)}.jsonl`)
  expect([status, stderr.replace(/x+/, 'x…')]).toEqual([1, 'newsledger: cannot write x….jsonl: the name is too long\n'])
  expect(readdirSync(folders.root).filter((name) => name.startsWith('.'))).toEqual([])
})

test('a file that grows larger than it may is told, and nothing of it stays', async () => {
  using folders = temporaryFolders()
  writeLedger(
    folders.output,
    Array.from({ length: 40 }, (_, i) => ({
      record: record({ id: `paper.example_${i}`, body: `Sales rose ${i} percent. `.repeat(40).trim() }),
    })),
  )
  const limited = (rest: string) => {
    const script = `ulimit -f 20; exec "$0" "$1" export --output "$2" ${rest}`
    return spawnSync('sh', ['-c', script, process.execPath, main, folders.output], {
      cwd: folders.root,
      encoding: 'utf8',
    })
  }
  const why = 'it would be larger than a file of this user may be (ulimit -f)'
  const file = limited('--output-file big.jsonl')
  expect([file.status, file.stderr]).toEqual([1, `newsledger: cannot write big.jsonl: ${why}\n`])
  const stream = limited('> big.jsonl')
  expect([stream.status, stream.stderr]).toEqual([1, `newsledger: cannot write standard output: ${why}\n`])
  // The last piece too: Node takes a part of it for all.
  const script = 'ulimit -f 8; exec "$0" "$1" schema > schema.json'
  const last = spawnSync('sh', ['-c', script, process.execPath, main], { cwd: folders.root, encoding: 'utf8' })
  expect([last.status, last.stderr]).toEqual([1, `newsledger: cannot write standard output: ${why}\n`])
  expect(readdirSync(folders.root).filter((name) => name.startsWith('.big'))).toEqual([])
})
