import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Page } from '../../src/model/page.ts'
import type { RunReport } from '../../src/model/run-report.ts'
import { crawl } from '../../src/pipeline/crawl.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { PageArchive, pagesFolder } from '../../src/store/page-archive.ts'
import { State } from '../../src/store/state.ts'
import { put, putArticle, seedFile } from '../support/article-files.ts'
import { asUser, main, newsledger } from '../support/cli.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'
import { articlePage, story } from '../support/paper.ts'
import { openServer } from '../support/server.ts'
import { expectAddsUp, expectSound, expectWhole, wholeChanges } from './whole.ts'

const isRoot = process.getuid?.() === 0
const nobody = 65_534

function putArticles(folder: string, count: number, { from = 0, sentences = 120 } = {}): void {
  for (let i = from; i < from + count; i += 1) {
    const id = `paper.example_${i}`
    putArticle(folder, {
      id,
      url: `https://paper.example/${id}`,
      body: `Sales rose ${i} percent. ${'A sentence more. '.repeat(sentences)}`.trim(),
    })
  }
}

/** More than one commit takes, however quick the machine is; the disks below have room for the first commit alone. */
const manyArticles = 400

/** A small file system of its own below a folder, or `null` where that is not allowed. */
function mount(folder: string, options: string): Disposable | null {
  mkdirSync(folder, { recursive: true })
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder], { stdio: 'ignore' })
  } catch {
    return null
  }
  return { [Symbol.dispose]: () => void execFileSync('umount', ['-l', folder]) }
}

test.each([
  ['bytes', 'size=1700k', 'size=64m'],
  ['inodes', 'size=64m,nr_inodes=520', 'nr_inodes=10000'],
])('a disk without %s left ends the run with disk_full once, and the next run goes on', async (_, small, large) => {
  using folders = temporaryFolders()
  using disk = mount(folders.output, small)
  if (!disk) return console.warn('skipped: this user may not mount a file system')
  putArticles(folders.articles, manyArticles, { sentences: 1 })
  const report = await ingest(folders)
  expect(report).toMatchObject({ exit_status: 1, errors: [{ code: 'disk_full' }] })
  // In mid run: some of them found room.
  expect(report.new).toBeGreaterThan(0)
  expect(report.new).toBeLessThan(manyArticles)
  expectAddsUp(report)
  expectWhole(folders)
  // Whole lines stay, also those of the batch that did not fit.
  expect(wholeChanges(folders).length).toBeGreaterThanOrEqual(report.new)
  // Again on the full disk: the same, and nothing is lost.
  expect(await ingest(folders)).toMatchObject({ exit_status: 1, errors: [{ code: 'disk_full' }] })
  expect(readdirSync(join(folders.output, 'state')).filter((name) => name.includes('damaged'))).toEqual([])
  execFileSync('mount', ['-o', `remount,${large}`, folders.output])
  expect(await ingest(folders)).toMatchObject({ exit_status: 0, errors: [] })
  await expectSound(folders)
  expect(wholeChanges(folders)).toHaveLength(manyArticles)
})

/** A run by a user whom the permissions hold. */
async function runAs(
  uid: number,
  args: readonly string[],
): Promise<{ status: number | null; report: RunReport | null; stderr: string }> {
  const child = spawn(process.execPath, [main, ...args, '--json', '--quiet'], {
    ...asUser(uid),
  })
  let out = ''
  let stderr = ''
  child.stdout.on('data', (text) => (out += text))
  child.stderr.on('data', (text) => (stderr += text))
  const [status] = (await once(child, 'close')) as [number | null]
  return { status, report: out === '' ? null : JSON.parse(out), stderr }
}

test.runIf(isRoot)('a folder that may not be written is told once, and nothing in it changes', async () => {
  using folders = temporaryFolders()
  chmodSync(folders.root, 0o755)
  putArticles(folders.articles, 3)
  await ingest(folders)
  putArticles(folders.articles, 3, { from: 3 })
  const before = filesBelow(folders.root)
  const args = ['ingest', '--articles', folders.articles, '--output', folders.output]
  const { status, report } = await runAs(nobody, args)
  expect({ status, errors: report?.errors }).toMatchObject({ status: 1, errors: [{ code: 'unwritable' }] })
  expect(filesBelow(folders.root)).toEqual(before)
  // Readers need no right to write.
  const seen = await runAs(nobody, ['verify', '--articles', folders.articles, '--output', folders.output])
  expect(seen.stderr).toBe('')
  expect(seen.report?.errors.map(({ code }) => code)).toEqual(['missing_record', 'missing_record', 'missing_record'])
  expect(filesBelow(folders.root)).toEqual(before)
})

test.runIf(isRoot).each(['without an index', 'with one of before', 'with one that is up to date'])(
  'who may not write finds figures all the same, %s, and writes nothing',
  async (which) => {
    using folders = temporaryFolders()
    chmodSync(folders.root, 0o755)
    const find = ['find', '--unit', 'percent', '--output', folders.output]
    putArticles(folders.articles, 3)
    await ingest(folders)
    if (which !== 'without an index') await newsledger([...find, '--quiet'])
    if (which === 'with one of before') {
      putArticles(folders.articles, 3, { from: 3 })
      await ingest(folders)
    }
    const before = filesBelow(folders.root)
    const theirs = await runAs(nobody, find)
    expect(theirs).toMatchObject({ status: 0, stderr: '' })
    expect(filesBelow(folders.root)).toEqual(before)
    const mine = await newsledger([...find, '--json', '--quiet'])
    expect(theirs.report).toEqual(JSON.parse(mine.stdout))
  },
)

test.each(['', 'damaged'])(
  'a ledger on a read-only file system is read by every command that reads %s',
  async (which) => {
    using folders = temporaryFolders()
    using disk = mount(folders.output, 'size=64m')
    if (!disk) return console.warn('skipped: this user may not mount a file system')
    putArticles(folders.articles, 3)
    await ingest(folders)
    if (which === 'damaged') writeFileSync(join(folders.output, 'state', 'search.sqlite'), 'no database\n')
    execFileSync('mount', ['-o', 'remount,ro', folders.output])
    const places = ['--articles', folders.articles, '--output', folders.output]
    for (const command of [
      ['find', 'sales'],
      ['export'],
      ['changes'],
      ['show', 'paper.example_1'],
      ['status'],
      ['verify'],
    ]) {
      const { status, stderr } = await newsledger([...command, ...places, '--quiet'])
      expect([command[0], status, stderr]).toEqual([command[0], 0, ''])
    }
  },
)

test.runIf(isRoot)('a right that is taken away in mid run ends it in order', async () => {
  using folders = temporaryFolders()
  // The ledger lies in a folder that its user may pass through and not list.
  chmodSync(folders.root, 0o711)
  for (const folder of [folders.articles, folders.output]) {
    mkdirSync(folder)
    chownSync(folder, nobody, nobody)
  }
  await using server = await openServer()
  for (let i = 0; i < 6; i += 1)
    server.handle(`/news/${i}`, (_request, response) => {
      // With the folders that are made for the first articles: they are there already where the machine is slow to ask for the fourth.
      if (i === 3)
        for (const entry of ['', ...readdirSync(folders.articles, { recursive: true, encoding: 'utf8' })])
          chownSync(join(folders.articles, entry), 0, 0)
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(articlePage({ title: `Story ${i}`, paragraphs: story(`Good ${i}`) }))
    })
  const urls = Array.from({ length: 6 }, (_, i) => server.url(`/news/${i}`))
  const args = [
    'crawl',
    ...urls,
    '--allow-private-network',
    '--delay',
    '0',
    '--articles',
    folders.articles,
    '--output',
    folders.output,
  ]
  const { status, report } = await runAs(nobody, args)
  expect({ status, errors: report?.errors }).toMatchObject({ status: 1, errors: [{ code: 'unwritable' }] })
  expectAddsUp(report!)
  expect(report?.discovered).toBe(6)
  expectWhole(folders)
  expect(await crawl({ ...folders, urls, allowPrivateNetwork: true, delay: 0 })).toMatchObject({
    errors: [],
    exit_status: 0,
  })
  await expectSound(folders)
  expect(wholeChanges(folders)).toHaveLength(6)
})

test('an id that is a longer name than the disk takes fails alone; the others are done', async () => {
  using folders = temporaryFolders()
  put(folders.articles, 'short.txt', seedFile({ id: 'x'.repeat(240), body: 'A body of a long id.' }))
  putArticle(folders.articles, { id: 'paper.example_2', body: 'Another body.' }, 'b.txt')
  expect(await ingest(folders)).toMatchObject({ discovered: 2, failed: 1, new: 1, errors: [{ code: 'bad_id' }] })
})

test.each([
  ['output', 'a file', (path: string) => writeFileSync(path, 'a file')],
  ['output/records', 'a file', (path: string) => writeFileSync(path, 'a file')],
  ['output/state', 'a file', (path: string) => writeFileSync(path, 'a file')],
  ['output/changes.jsonl', 'a folder', (path: string) => mkdirSync(path)],
  ['output/state/state.sqlite', 'a folder', (path: string) => mkdirSync(path)],
  ['output/state/lock.sqlite', 'a folder', (path: string) => mkdirSync(path)],
])('where %s is %s the run says so once and touches nothing', async (place, _, make) => {
  using folders = temporaryFolders()
  putArticles(folders.articles, 2)
  const path = join(folders.root, place)
  mkdirSync(join(path, '..'), { recursive: true })
  make(path)
  const report = await ingest(folders)
  expect(report.errors).toHaveLength(1)
  expect(['unwritable', 'unreadable']).toContain(report.errors[0]?.code)
  expect(report.exit_status).toBe(1)
  expectAddsUp(report)
  rmSync(path, { recursive: true })
  expect(await ingest(folders)).toMatchObject({ discovered: 2, failed: 0, errors: [] })
  expect(wholeChanges(folders)).toHaveLength(2)
  await expectSound(folders)
})

test('links in the articles folder lead nowhere: neither reading nor writing leaves it', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const outside = join(folders.root, 'outside')
  putArticles(outside, 1)
  mkdirSync(folders.articles)
  symlinkSync(outside, join(folders.articles, 'linked'))
  symlinkSync(join(outside, 'paper.example_0.txt'), join(folders.articles, 'linked.txt'))
  expect(await ingest(folders)).toMatchObject({ discovered: 0, errors: [] })
  // The folder of a site, replaced by a link out of the tree.
  server.handle('/news/1', articlePage({ title: 'One', paragraphs: story('Tea') }))
  const before = filesBelow(outside)
  symlinkSync(outside, join(folders.articles, '127.0.0.1'))
  const report = await crawl({ ...folders, urls: [server.url('/news/1')], allowPrivateNetwork: true, delay: 0 })
  expect(filesBelow(outside)).toEqual(before)
  expect(report.errors).toMatchObject([{ code: 'unwritable' }])
})

test('a folder that is moved away and back between runs loses nothing', async () => {
  using folders = temporaryFolders()
  putArticles(folders.articles, 3)
  await ingest(folders)
  const elsewhere = `${folders.output}.moved`
  renameSync(folders.output, elsewhere)
  expect((await newsledger(['status', '--output', folders.output])).status).toBe(1)
  expect(existsSync(folders.output)).toBe(false)
  renameSync(elsewhere, folders.output)
  expect(await ingest(folders)).toMatchObject({ unchanged: 3, errors: [] })
})

test('a page of which the disk takes but a part is not kept, and the run is told', async () => {
  using folders = temporaryFolders()
  using disk = mount(pagesFolder(folders.output), 'size=32k')
  if (!disk) return console.warn('skipped: this user may not mount a file system')
  const state = new State(folders.output)
  const pageOf = (name: string, bytes: number): Page => ({
    url: `https://paper.example/${name}`,
    finalUrl: `https://paper.example/${name}`,
    status: 200,
    headers: { 'content-type': 'text/html' },
    contentType: 'text/html',
    bytes: randomBytes(bytes),
    fetchedAt: '2026-03-02T10:00:00Z',
  })
  try {
    await using archive = PageArchive.open(folders.output, state)
    await archive.append([{ page: pageOf('a', 9000), further: [] }])
    await expect(archive.append([{ page: pageOf('b', 40_000), further: [] }])).rejects.toMatchObject({
      code: 'disk_full',
    })
    // Cut back to what was safe.
    const [name] = readdirSync(pagesFolder(folders.output))
    const { size } = state.sql('SELECT size FROM page_files').get() as { size: number }
    expect(statSync(join(pagesFolder(folders.output), name!)).size).toBe(size)
  } finally {
    state.close()
  }
})
