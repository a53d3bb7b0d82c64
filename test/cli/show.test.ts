import { rmSync, writeFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { IndexReader } from '../../src/export/index-reader.ts'
import { recordPath } from '../../src/store/folders.ts'
import { SearchIndex } from '../../src/store/search/search-index.ts'
import { findArticle } from '../../src/view/questions.ts'
import { english, hostile, korean, updated, writeLedger, writeSampleLedger } from '../export/ledger.ts'
import { temporaryFolders } from '../support/folders.ts'
import { runInProcess } from './in-process.ts'

test('an article with its claims marked in the text and listed below', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const { status, stdout } = await runInProcess(['show', english.content_hash, '--output', folders.output])
  expect(status).toBe(0)
  expect(stdout).toContain(
    '\n\nChip exports rose [19.8 percent][1] to [$65.9 billion][2].\n\nThe plant hired [1,200 people][3].\n\n',
  )
  expect(stdout.trim().split('\n').at(-2)?.split(/ {2,}/)).toEqual([
    ' 2'.trim(),
    '$65.9 billion',
    '65900000000',
    'USD',
    'level',
    'Chip exports',
    '2025-11-01 – 2025-11-30',
    'Korea Customs Service',
  ])
})

test('an id or address is its newest version, with its history', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const { host, pathname } = new URL(english.url!)
  for (const name of [english.id, english.url!, `HTTPS://${host.toUpperCase()}${pathname}?utm_source=mail#top`]) {
    const { stdout } = await runInProcess(['show', name, '--output', folders.output])
    expect(stdout).toContain('[$66.1 billion][2]')
    expect(stdout).toContain(`2; newsledger diff ${english.id} compares them`)
  }
})

test('an address is known in any form that its site has for it, and one that is none is not there', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const [oid, aid] = korean.id.split('_')
  const show = (name: string) => runInProcess(['show', name, '--output', folders.output])
  expect((await show(`https://n.news.naver.com/article/${oid}/${aid}?sid=101`)).stdout).toContain(korean.title)
  for (const name of ['http://', 'https://user:secret@paper.example/', 'https://paper.example/else'])
    expect(await show(name)).toMatchObject({ status: 1, stderr: expect.stringContaining('has no article') })
})

test('--json prints the record', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const { stdout } = await runInProcess([
    'show',
    korean.content_hash.slice(0, 10),
    '--json',
    '--output',
    folders.output,
  ])
  expect(JSON.parse(stdout)).toEqual(korean)
})

test('on a terminal claims are underlined, and foreign codes are shown instead of sent', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const shown = await runInProcess(['show', updated.id, '--output', folders.output], true)
  expect(shown.stdout).toContain('\u001b[4m$66.1 billion\u001b[24m\u001b[2m[2]\u001b[22m')
  expect(shown.stdout).toContain('\u001b[4m\u001b[3m6 to 7 percent\u001b[23m\u001b[24m')
  const { stdout } = await runInProcess(['show', hostile.id, '--output', folders.output], true)
  expect(stdout).toContain('\\u001b[31mRed\\u001b[0m and \\u202etfel\\u202c and <script>')
})

test('what is not there, or begins several hashes, is told', async () => {
  using folders = temporaryFolders()
  writeLedger(folders.output, [{ record: english }])
  const run = (name: string) => runInProcess(['show', name, '--output', folders.output])
  expect(await run('nothing')).toEqual({
    status: 1,
    stdout: '',
    stderr: `newsledger: the ledger at ${folders.output} has no article "nothing"\n`,
  })
  expect((await run('../../etc/passwd')).status).toBe(1)
  rmSync(recordPath(folders.output, english.content_hash))
  expect((await run(english.id)).stderr).toContain('which is not there')
})

test('diff shows what changed from version to version, and how figures moved', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const { status, stdout } = await runInProcess(['diff', english.id, '--output', folders.output])
  expect(status).toBe(0)
  expect(stdout).toBe(
    `${english.content_hash.slice(0, 12)} → ${updated.content_hash.slice(0, 12)}  change 4, 2025-12-29T10:00:00.000Z

- Chip exports rose 19.8 percent to $65.9 billion.
+ Chip exports rose 20.1 percent to $66.1 billion.
  The plant hired 1,200 people.
+ Imports fell to 6 to 7 percent.

Figures:
  19.8 percent → 20.1 percent  Chip exports
  $65.9 billion → $66.1 billion  Chip exports
  new: 6 to 7 percent  Imports
`,
  )
})

test('diff --json gives the same to programs; one version is no error', async () => {
  using folders = temporaryFolders()
  writeSampleLedger(folders.output)
  const { stdout } = await runInProcess(['diff', english.url!, '--json', '--output', folders.output])
  const [step] = JSON.parse(stdout)
  expect([step.from, step.to, step.seq]).toEqual([english.content_hash, updated.content_hash, 4])
  expect(step.title).toEqual([{ change: 'same', text: 'Chip exports rise' }])
  expect(step.claims[2]).toEqual({ before: null, after: updated.claims[3] })
  const one = await runInProcess(['diff', korean.id, '--output', folders.output])
  expect(one).toEqual({ status: 0, stdout: '', stderr: `newsledger: the ledger has one version of ${korean.id}\n` })
})

test('a text that comes back is a version of its own: no change on the way is left out', async () => {
  using folders = temporaryFolders()
  const [first, second] = [english.content_hash, updated.content_hash]
  writeLedger(folders.output, [
    { record: english },
    { record: updated, type: 'updated', supersedes: first },
    // Its metadata read anew.
    { record: updated, type: 'updated' },
    { record: english, type: 'gone' },
    { record: english, type: 'updated', supersedes: second },
  ])
  const { stdout } = await runInProcess(['diff', english.id, '--json', '--output', folders.output])
  expect(
    JSON.parse(stdout).map(({ from, to, seq }: { from: string; to: string; seq: number }) => [from, to, seq]),
  ).toEqual([
    [first, second, 2],
    [second, first, 5],
  ])
  using index = await SearchIndex.open(folders.output, {
    read: new IndexReader(folders.output).read,
    onTrouble: () => {},
  })
  expect(findArticle(index, english.id)?.versions.map(({ content_hash, seq }) => [content_hash, seq])).toEqual([
    [first, 1],
    [second, 2],
    [first, 5],
  ])
})

test('a file where the ledger should be is told', async () => {
  using folders = temporaryFolders()
  writeFileSync(folders.output, 'a file')
  for (const command of ['show x', 'diff x', 'find x', 'export', 'changes', 'view', 'verify']) {
    expect(await runInProcess([...command.split(' '), '--output', folders.output])).toMatchObject({
      status: 1,
      stdout: '',
      stderr: `newsledger: there is no ledger at ${folders.output}: it is a file: name it with --output\n`,
    })
  }
})
