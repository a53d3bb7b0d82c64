import { appendFileSync, existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { IndexReader } from '../../src/export/index-reader.ts'
import { formatRecord } from '../../src/record/record.ts'
import { changeLogPath, recordPath } from '../../src/store/folders.ts'
import { SearchIndex } from '../../src/store/search/search-index.ts'
import { english, hostile, korean, record, updated, writeLedger, writeSampleLedger } from '../export/ledger.ts'
import { temporaryFolders } from '../support/folders.ts'
import { runInProcess } from './in-process.ts'

const openIndex = (output: string) =>
  SearchIndex.open(output, { read: new IndexReader(output).read, onTrouble: () => {} })

async function found(output: string, ...args: string[]): Promise<string[]> {
  const { status, stdout } = await runInProcess(['find', ...args, '--json', '--output', output])
  expect(status).toBe(0)
  return JSON.parse(stdout).map(({ text }: { text: string }) => text)
}

test('claims of the newest versions, the latest published first', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  expect(await found(folders.output, 'chip', 'exports')).toEqual(['20.1 percent', '$66.1 billion'])
  expect(await found(folders.output, 'chip exports', '--all-versions')).toEqual([
    '20.1 percent',
    '$66.1 billion',
    '19.8 percent',
    '$65.9 billion',
  ])
})

test.each([
  [
    ['EXPORTS', 'chi'],
    ['20.1 percent', '$66.1 billion'],
  ],
  [['chips'], []],
  [['수출'], ['7000억 달러']],
  [['수출액'], ['7000억 달러']],
  [['액'], []],
  [['반'], ['7000억 달러']],
  [
    ['--unit', 'USD'],
    ['$66.1 billion', '7000억 달러'],
  ],
  [
    ['--unit', 'usd,people'],
    ['$66.1 billion', '1,200 people', '7000억 달러'],
  ],
  [['--unit', 'currency', '--language', 'ko'], ['7000억 달러']],
  [['--unit', 'USD', '--since', '2025-12'], ['$66.1 billion']],
  [['--unit', 'USD', '--until', '2025-11'], ['7000억 달러']],
  [
    ['--publisher', '나래신문, 경제'],
    ['7000억 달러', '40여 명'],
  ],
  [
    ['--category', 'economy', '--unit', 'percent'],
    ['20.1 percent', '6 to 7 percent'],
  ],
  [['--since', '2026'], []],
  [['--unit', 'nonsense'], []],
])('find %j gives %j', async (args, texts) => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  expect(await found(folders.output, ...args)).toEqual(texts)
})

test('each claim comes with its article, its sentence and a link to it', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const { stdout } = await runInProcess(['find', 'imports', '--json', '--output', folders.output])
  expect(JSON.parse(stdout)).toEqual([
    {
      content_hash: updated.content_hash,
      claim_index: 3,
      id: updated.id,
      url: 'https://paper.example/news/1',
      title: 'Chip exports rise',
      publisher_name: 'The Paper',
      publisher_id: 'paper.example',
      language: 'en',
      published_at: '2025-12-29T00:30:00+09:00',
      text: '6 to 7 percent',
      start: 97,
      end: 111,
      value: null,
      decimal: null,
      min: 6,
      max: 7,
      unit_type: 'percent',
      unit_code: '%',
      unit_text: 'percent',
      qualifier: 'exact',
      kind: 'level',
      direction: null,
      basis: null,
      subject: 'Imports',
      period_start: null,
      period_end: null,
      modality: 'forecast',
      attribution: null,
      sentence: 'Imports fell to 6 to 7 percent.',
      sentence_url: 'https://paper.example/news/1#:~:text=Imports%20fell%20to%206%20to%207%20percent.',
    },
  ])
})

test('a table for people says when there is more', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const { status, stdout, stderr } = await runInProcess(['find', 'chip', '--limit', '1', '--output', folders.output])
  expect(status).toBe(0)
  expect(stdout.split('\n').map((line) => line.split(/ {2,}/))).toEqual([
    ['published', 'as written', 'what it is', 'subject', 'period', 'publisher', 'article'],
    ['2025-12-29', '20.1 percent', 'change up', 'Chip exports', '–', 'The Paper', 'https://paper.example/news/1'],
    [''],
  ])
  expect(stderr).toBe('newsledger: there are more than 1; --limit shows them\n')
  const none = await runInProcess(['find', 'zebra', '--output', folders.output])
  expect(none).toEqual({ status: 0, stdout: '', stderr: 'newsledger: nothing found\n' })
})

test('the index follows the change log: new records, updates, withdrawals', async () => {
  using folders = temporaryFolders()
  writeLedger(folders.output, [{ record: english }])
  expect(await found(folders.output, 'chip', '--unit', 'USD')).toEqual(['$65.9 billion'])
  writeSampleLedger(folders.output)
  expect(await found(folders.output, '--unit', 'USD')).toEqual(['$66.1 billion', '7000억 달러'])
  // Back to the older text: an article may.
  const line = { seq: 5, at: '', type: 'updated', content_hash: english.content_hash, id: english.id, url: english.url }
  appendFileSync(changeLogPath(folders.output), `${JSON.stringify({ ...line, supersedes: updated.content_hash })}\n`)
  expect(await found(folders.output, 'chip', '--unit', 'USD')).toEqual(['$65.9 billion'])
})

test('an update that supersedes nothing brings other claims and another title of the same text', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  expect(await found(folders.output, 'chip')).toEqual(['20.1 percent', '$66.1 billion'])
  const again = {
    ...updated,
    title: 'Wafer exports climb',
    published_at: '2025-12-01T00:30:00+09:00',
    claims: updated.claims
      .slice(1)
      .map((claim) => ({ ...claim, subject: claim.subject && `${claim.subject} of wafers` })),
  }
  writeFileSync(recordPath(folders.output, updated.content_hash), formatRecord(again))
  const line = { seq: 5, at: '', type: 'updated', content_hash: updated.content_hash, id: updated.id, url: updated.url }
  appendFileSync(changeLogPath(folders.output), `${JSON.stringify(line)}\n`)
  expect(await found(folders.output, 'chip')).toEqual(['$66.1 billion'])
  expect(await found(folders.output, 'wafers', 'imports', '--until', '2025-12-01')).toEqual(['6 to 7 percent'])
  const { database } = await openIndex(folders.output)
  const titled = (word: string) =>
    database.prepare('SELECT rowid FROM records_fts WHERE records_fts MATCH ?').all(word).length
  // Both versions have "chip" in their body; the newer one has lost it in the title, and "rise" altogether.
  expect([titled('chip'), titled('wafer'), titled('rise')]).toEqual([2, 1, 1])
  expect(database.prepare('PRAGMA integrity_check').get()).toEqual({ integrity_check: 'ok' })
  database.close()
})

test('a change log of another ledger, or one that was cut, is indexed from its beginning', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  await found(folders.output, 'chip')
  writeLedger(folders.output, [{ record: korean }])
  expect(await found(folders.output, '--unit', 'USD')).toEqual(['7000억 달러'])
  // Larger than before, but of fewer changes.
  writeLedger(folders.output, [{ record: { ...english, url: `https://paper.example/${'a'.repeat(2000)}` } }])
  expect(await found(folders.output, '--unit', 'USD')).toEqual(['$65.9 billion'])
  writeSampleLedger(folders.output)
  await found(folders.output, 'chip')
  writeLedger(folders.output, [{ record: { ...english, url: `https://paper.example/${'a'.repeat(4000)}` } }])
  expect(await found(folders.output, '--unit', 'USD')).toEqual(['$65.9 billion'])
  // With other lines.
  writeLedger(folders.output, [{ record: hostile }, { record: english }, { record: korean }])
  expect(await found(folders.output, '--unit', 'USD')).toEqual(['$65.9 billion', '7000억 달러'])
})

test('an index that is damaged is set aside and built again', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  await found(folders.output, 'chip')
  const path = join(folders.output, 'state', 'search.sqlite')
  for (const tail of ['-wal', '-shm']) rmSync(path + tail, { force: true })
  writeFileSync(path, 'this is no database, whatever its name says')
  expect(await found(folders.output, 'imports')).toEqual(['6 to 7 percent'])
  expect(readFileSync(`${path}.damaged`, 'utf8')).toContain('this is no database')
  rmSync(join(folders.output, 'state'), { recursive: true })
  expect(await found(folders.output, 'imports')).toEqual(['6 to 7 percent'])
})

test('a damaged record is named each time, and found once it is mended', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const path = recordPath(folders.output, korean.content_hash)
  writeFileSync(path, '{')
  for (const _ of [1, 2]) {
    const { status, stdout, stderr } = await runInProcess([
      'find',
      '--unit',
      'USD',
      '--json',
      '--output',
      folders.output,
    ])
    expect([status, JSON.parse(stdout).length]).toEqual([1, 1])
    expect(stderr).toMatch(/^newsledger: bad_record: .*it is not JSON.*\n$/)
  }
  writeFileSync(path, formatRecord(korean))
  expect(await found(folders.output, '--unit', 'USD')).toEqual(['$66.1 billion', '7000억 달러'])
})

test('what is asked must be something; a subject needs a letter', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const run = (...args: string[]) => runInProcess(['find', ...args, '--output', folders.output])
  expect(await run()).toMatchObject({ status: 2, stderr: expect.stringContaining('say what to find') })
  expect(await run('"*"')).toMatchObject({ status: 2, stderr: expect.stringContaining('no letter or digit') })
  expect(await run('chip" OR "1', '--limit', '0')).toMatchObject({ status: 2 })
  // No words of the query language: AND, OR and NEAR are looked for like others.
  expect((await run('chip" OR "imports')).stdout).toBe('')
  expect(existsSync(join(folders.output, 'state', 'search.sqlite'))).toBe(true)
})

test('a second process waits for the one that builds, and reads what it built', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  await found(folders.output, 'chip')
  appendFileSync(
    changeLogPath(folders.output),
    `${JSON.stringify({ seq: 5, at: '', type: 'gone', content_hash: korean.content_hash, id: korean.id, url: null })}\n`,
  )
  const lock = new DatabaseSync(join(folders.output, 'state', 'search-lock.sqlite'))
  lock.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE')
  const waiting = runInProcess(['find', 'chip', '--output', folders.output])
  setTimeout(() => lock.close(), 50)
  const { status, stderr } = await waiting
  expect([status, stderr]).toEqual([
    0,
    'newsledger: another process is bringing the search index up to date; waiting\n',
  ])
})

test('a title or subject with escape codes does not reach the terminal', async () => {
  using folders = temporaryFolders()
  const body = '\u001b]0;evil\u0007 sales rose 5 percent.'
  const claims = [
    {
      ...english.claims[0]!,
      text: '5 percent',
      start: body.indexOf('5'),
      end: body.indexOf('5') + 9,
      subject: '\u001b[2J sales\u202e',
      sentence: { start: 0, end: body.length },
    },
  ]
  writeLedger(folders.output, [{ record: record({ body, claims, publisher: { name: 'a\u001b[1m', id: null } }) }])
  for (const args of [
    ['find', 'sales'],
    ['show', record({ body }).content_hash.slice(0, 8)],
  ]) {
    const { status, stdout } = await runInProcess([...args, '--output', folders.output], true)
    expect(status).toBe(0)
    expect(stdout).toContain('\\u001b[2J sales\\u202e')
    expect(stdout).not.toMatch(/\u001b\[2J|\u001b\]|\u202e|\u0007/)
  }
})

test('nothing is written when the index is up to date', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  await found(folders.output, 'chip')
  const path = join(folders.output, 'state', 'search.sqlite')
  const before = statSync(path).mtimeMs
  await found(folders.output, 'imports')
  expect(statSync(path).mtimeMs).toBe(before)
})
