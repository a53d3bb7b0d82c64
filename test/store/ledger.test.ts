import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { sha256Hex } from '../../src/lib/hash.ts'
import { changeLogPath, type Folders, olderVersionPath, recordPath } from '../../src/store/folders.ts'
import { Ledger, type StagedArticle } from '../../src/store/ledger.ts'
import { temporaryPath } from '../../src/store/whole-files.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'

function staged(folders: Folders, id: string, body: string, more: Partial<StagedArticle> = {}): StagedArticle {
  const contentHash = sha256Hex(body)
  const source = { id, url: `https://a.example/${id}`, crawled_at: '2026-03-02T00:00:00Z' }
  const articlePath = join(folders.articles, `${id}.txt`)
  return {
    id,
    url: source.url,
    contentHash,
    crawledMs: Date.parse(source.crawled_at),
    articlePath,
    isNewest: true,
    files: [
      {
        path: recordPath(folders.output, contentHash),
        data: JSON.stringify({ content_hash: contentHash, sources: [source] }),
      },
      { path: articlePath, data: body },
    ],
    change: { type: 'new', content_hash: contentHash, id, url: source.url },
    ...more,
  }
}

test('a batch is on the disk after commit: files, change lines, index', async () => {
  using folders = temporaryFolders()
  const ledger = await Ledger.open(folders)
  ledger.stage(staged(folders, 'a', 'text a'))
  ledger.stage(staged(folders, 'b', 'text b'))
  expect(existsSync(changeLogPath(folders.output))).toBe(false)
  const changes = await ledger.commit()
  expect(changes.map(({ seq, id }) => [seq, id])).toEqual([
    [1, 'a'],
    [2, 'b'],
  ])
  expect(readFileSync(join(folders.articles, 'b.txt'), 'utf8')).toBe('text b')
  expect(ledger.article('b')?.content_hash).toBe(sha256Hex('text b'))
  ledger.close()
})

test('what is staged is seen before it is committed, and forgotten if it never is', async () => {
  using folders = temporaryFolders()
  const ledger = await Ledger.open(folders)
  const item = staged(folders, 'a', 'text a')
  ledger.stage(item)
  expect(ledger.hasRecord(item.contentHash)).toBe(true)
  expect(ledger.recordText(item.contentHash)).toBe(item.files[0]?.data)
  ledger.close()
  const again = await Ledger.open(folders)
  expect(again.hasRecord(item.contentHash)).toBe(false)
  again.close()
})

test('a batch that the disk refuses leaves no change line and no index entry', async () => {
  using folders = temporaryFolders()
  mkdirSync(folders.root, { recursive: true })
  const ledger = await Ledger.open(folders)
  writeFileSync(folders.articles, 'a file where the folder should be')
  ledger.stage(staged(folders, 'a', 'text a'))
  await expect(ledger.commit()).rejects.toMatchObject({ code: 'unwritable' })
  expect(existsSync(changeLogPath(folders.output))).toBe(false)
  expect(ledger.article('a')).toBeUndefined()
  ledger.close()
})

test('the index is built again from the change log and the files when the state is deleted', async () => {
  using folders = temporaryFolders()
  const first = await Ledger.open(folders)
  first.stage(staged(folders, 'a', 'text a'))
  await first.commit()
  first.close()
  rmSync(join(folders.output, 'state'), { recursive: true })
  const second = await Ledger.open(folders)
  expect(second.article('a')).toMatchObject({
    content_hash: sha256Hex('text a'),
    crawled_ms: Date.parse('2026-03-02T00:00:00Z'),
    path: join(folders.articles, 'a.txt'),
  })
  second.close()
})

test('a damaged state is set aside, not deleted, and built again', async () => {
  using folders = temporaryFolders()
  const first = await Ledger.open(folders)
  first.stage(staged(folders, 'a', 'text a'))
  await first.commit()
  first.close()
  const path = join(folders.output, 'state', 'state.sqlite')
  writeFileSync(path, 'no database')
  const second = await Ledger.open(folders)
  expect(second.article('a')?.content_hash).toBe(sha256Hex('text a'))
  second.close()
  const { readdirSync } = await import('node:fs')
  expect(readdirSync(dirname(path)).filter((name) => name.endsWith('.damaged'))).toHaveLength(1)
})

test('a run that died between files and change lines is told of by the next one', async () => {
  using folders = temporaryFolders()
  const first = await Ledger.open(folders)
  first.stage(staged(folders, 'a', 'text a'))
  await first.commit()
  first.close()
  // As the process leaves it when it dies in its second batch: journal and files are there, the line is not.
  const item = staged(folders, 'b', 'text b')
  for (const { path, data } of item.files) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, data)
  }
  const torn = join(folders.articles, 'c.txt')
  writeFileSync(temporaryPath(torn), 'half a')
  const journal = { batch: 2, files: [...item.files.map(({ path }) => path), torn], articles: [item.articlePath, torn] }
  writeFileSync(join(folders.output, 'state', 'journal.json'), JSON.stringify(journal))
  const second = await Ledger.open(folders)
  expect(second.unfinished).toEqual([item.articlePath])
  expect(existsSync(temporaryPath(torn))).toBe(false)
  second.close()
})

test('a journal of a batch that was finished asks for nothing', async () => {
  using folders = temporaryFolders()
  const first = await Ledger.open(folders)
  first.stage(staged(folders, 'a', 'text a'))
  await first.commit()
  // Not closed: as after SIGKILL.
  first.state.close()
  const second = await Ledger.open(folders)
  expect(second.unfinished).toEqual([])
  second.close()
})

test.each([
  '{}',
  'null',
  '[]',
  '{"batch":99}',
  '{"batch":99,"filds":[],"articles":[]}',
  '{"batch":99,"files":[1],"articles":[]}',
])('a journal that is damaged to %s stops no run', async (text) => {
  using folders = temporaryFolders()
  const first = await Ledger.open(folders)
  first.stage(staged(folders, 'a', 'text a'))
  await first.commit()
  first.close()
  writeFileSync(join(folders.output, 'state', 'journal.json'), text)
  const second = await Ledger.open(folders)
  expect(second.unfinished).toEqual([])
  second.stage(staged(folders, 'b', 'text b'))
  await second.commit()
  second.close()
})

test('an article is told of as gone once, however often it is found so', async () => {
  using folders = temporaryFolders()
  const ledger = await Ledger.open(folders)
  ledger.stage(staged(folders, 'a', 'text a'))
  await ledger.commit()
  for (let i = 0; i < 2; i += 1) {
    ledger.markGone(ledger.article('a')!)
    await ledger.commit()
  }
  ledger.close()
  const types = readFileSync(changeLogPath(folders.output), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).type)
  expect(types).toEqual(['new', 'gone'])
})

test('what is found gone while a batch is written is told of by the next, and known by the index no sooner', async () => {
  using folders = temporaryFolders()
  const types = () =>
    readFileSync(changeLogPath(folders.output), 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).type)
  const first = await Ledger.open(folders)
  first.stage(staged(folders, 'a', 'text a'))
  await first.commit()
  first.stage(staged(folders, 'b', 'text b'))
  const writing = first.commit()
  let remembered = 0
  first.markGone(first.article('a')!, () => (remembered += 1))
  await writing
  expect(types()).toEqual(['new', 'new'])
  // Killed here.
  first.state.close()
  const second = await Ledger.open(folders)
  expect([second.article('a')?.gone, remembered]).toEqual([0, 0])
  second.stage(staged(folders, 'c', 'text c'))
  const writingAgain = second.commit()
  for (let i = 0; i < 2; i += 1) second.markGone(second.article('a')!, () => (remembered += 1))
  await writingAgain
  await second.commit()
  expect([types(), second.article('a')?.gone, remembered]).toEqual([['new', 'new', 'new', 'gone'], 1, 1])
  second.close()
})

test('of two versions of one article in one batch both are kept', async () => {
  using folders = temporaryFolders()
  const ledger = await Ledger.open(folders)
  const target = join(folders.articles, 'a.txt')
  for (const body of ['first', 'second', 'third']) {
    const known = ledger.article('a')
    const keep = known && olderVersionPath(target, known.content_hash)
    const item = staged(folders, 'a', body)
    ledger.stage({ ...item, files: [item.files[0]!, { path: target, data: body, keep }] })
  }
  await ledger.commit()
  ledger.close()
  const texts = filesBelow(folders.articles).map((path) => readFileSync(join(folders.articles, path), 'utf8'))
  expect(texts.sort()).toEqual(['first', 'second', 'third'])
})

test('a ledger that is moved, or opened from elsewhere, writes where it lies now', async () => {
  using folders = temporaryFolders()
  const before = { articles: join(folders.root, 'a', 'articles'), output: join(folders.root, 'a', 'output') }
  const first = await Ledger.open(before)
  first.stage(staged(before, 'a', 'text a'))
  await first.commit()
  first.close()
  renameSync(join(folders.root, 'a'), join(folders.root, 'b'))
  const after = { articles: join(folders.root, 'b', 'articles'), output: join(folders.root, 'b', 'output') }
  const second = await Ledger.open(after)
  expect(second.article('a')?.path).toBe(join(after.articles, 'a.txt'))
  second.close()
})
