import { appendFileSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { expect, test } from 'vitest'
import { sha256Hex } from '../../src/lib/hash.ts'
import type { RunReport } from '../../src/model/run-report.ts'
import { crawl, recrawl } from '../../src/pipeline/crawl.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { verify } from '../../src/pipeline/verify.ts'
import { changeLogPath, recordPath } from '../../src/store/folders.ts'
import { putArticle } from '../support/article-files.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'
import { readChanges, readRecords } from '../support/ledger.ts'
import { articlePage, story } from '../support/paper.ts'
import { openServer } from '../support/server.ts'

const bodies = ['Sales rose 4 percent.', 'Sales fell 3 percent.', 'Sales were flat at 9 million won.']

async function soundLedger() {
  const folders = temporaryFolders()
  for (const [i, body] of bodies.entries()) {
    putArticle(folders.articles, { id: `a.example_${i}`, body, crawled_at: `2026-03-02T0${i}:00:00Z` })
    await ingest(folders)
  }
  return folders
}

const repaired = (folders: { articles: string; output: string }) => verify({ ...folders, repair: true })

test('a sound ledger stays as it is', async () => {
  using folders = await soundLedger()
  const before = [readRecords(folders.output), readChanges(folders.output)]
  expect(await repaired(folders)).toMatchObject({ failed: 0, errors: [] })
  expect([readRecords(folders.output), readChanges(folders.output)]).toEqual(before)
})

test('records that are damaged, missing or misnamed are built again, and the damaged ones are kept aside', async () => {
  using folders = await soundLedger()
  const before = readRecords(folders.output)
  const [damaged, missing, misnamed] = bodies.map((body) => recordPath(folders.output, sha256Hex(body))) as [
    string,
    string,
    string,
  ]
  writeFileSync(damaged, readFileSync(damaged, 'utf8').replace('rose', 'rise'))
  rmSync(missing)
  renameSync(misnamed, misnamed.replace('.json', '0.json'))
  expect((await verify(folders)).exit_status).toBe(1)
  expect(await repaired(folders)).toMatchObject({ failed: 0, errors: [], exit_status: 0 })
  expect(readRecords(folders.output)).toEqual(before)
  const kept = filesBelow(join(folders.output, 'quarantine'))
  expect(kept).toContain(`${sha256Hex(bodies[0]!)}.json`)
  expect(kept).toContain(`${sha256Hex(bodies[2]!)}0.json`)
})

test.each([
  ['a line is missing', (lines: string[]) => lines.filter((_, i) => i !== 1)],
  ['a line is damaged', (lines: string[]) => lines.map((line, i) => (i === 1 ? line.slice(10) : line))],
  ['a line stands twice', (lines: string[]) => [...lines.slice(0, 2), ...lines.slice(1)]],
  ['the first line is missing', (lines: string[]) => lines.slice(1)],
  ['the last line is missing', (lines: string[]) => lines.slice(0, -1)],
  ['its lines end in CR LF', (lines: string[]) => lines.map((line) => `${line}\r`)],
  ['all of it is missing', () => []],
])('the change log is whole again when %s', async (_what, damage) => {
  using folders = await soundLedger()
  const path = changeLogPath(folders.output)
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  writeFileSync(
    path,
    damage(lines)
      .map((line) => `${line}\n`)
      .join(''),
  )
  expect((await verify(folders)).exit_status).toBe(1)
  expect(await repaired(folders)).toMatchObject({ errors: [], exit_status: 0 })
  expect(readFileSync(path, 'utf8')).not.toContain('\r')
  const changes = readChanges(folders.output)
  expect(changes.map(({ seq }) => seq)).toEqual([1, 2, 3])
  expect(changes.map(({ content_hash }) => content_hash).sort()).toEqual(bodies.map(sha256Hex).sort())
})

test('a run that meets a change log whose line ends were changed says so, and what helps', async () => {
  using folders = await soundLedger()
  const path = changeLogPath(folders.output)
  writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
  const { errors } = await ingest(folders)
  expect(errors).toMatchObject([{ code: 'bad_change_log', message: expect.stringMatching(/end in CR LF .*--repair/) }])
})

test('a hole that nothing proves is filled with what is true', async () => {
  using folders = await soundLedger()
  const path = changeLogPath(folders.output)
  const [first] = readChanges(folders.output)
  // A second telling of the first article, whose line is then lost.
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  writeFileSync(path, `${lines.join('\n')}\n`)
  appendFileSync(path, `${JSON.stringify({ ...first, seq: 5, type: 'gone' })}\n`)
  expect(await repaired(folders)).toMatchObject({ errors: [], exit_status: 0 })
  expect(readChanges(folders.output).slice(3)).toMatchObject([
    { seq: 4, type: 'seen', content_hash: sha256Hex(bodies[2]!) },
    { seq: 5, type: 'gone', content_hash: first?.content_hash },
  ])
})

test('an article file that is damaged is told of, and left where it is', async () => {
  using folders = await soundLedger()
  const path = join(folders.articles, 'a.example_0.txt')
  const text = readFileSync(path, 'utf8').replace('rose', 'rise')
  writeFileSync(path, text)
  expect(await repaired(folders)).toMatchObject({ failed: 1, errors: [{ code: 'hash_mismatch', path }] })
  expect(readFileSync(path, 'utf8')).toBe(text)
})

const flip = (path: string, from: string, to: string) => {
  const text = readFileSync(path, 'utf8')
  expect(text).toContain(from)
  writeFileSync(path, text.replace(from, to))
}

test('a record that reads well and is not as it was written is built again, and its checksum outlives the repair', async () => {
  using folders = await soundLedger()
  const before = readRecords(folders.output)
  const path = recordPath(folders.output, sha256Hex(bodies[0]!))
  for (let i = 0; i < 2; i += 1) {
    flip(path, '"kind": "change"', '"kind": "level"')
    expect((await verify(folders)).errors).toMatchObject([{ code: 'bad_record', path }])
    expect(await repaired(folders)).toMatchObject({ failed: 0, errors: [] })
    expect(readRecords(folders.output)).toEqual(before)
  }
  const kept = filesBelow(join(folders.output, 'quarantine')).filter((name) => name.includes(sha256Hex(bodies[0]!)))
  expect(kept).toHaveLength(2)
  // One that the repair did not have to touch.
  const other = recordPath(folders.output, sha256Hex(bodies[1]!))
  flip(other, '"kind": "change"', '"kind": "level"')
  expect((await verify(folders)).errors).toMatchObject([{ code: 'bad_record', path: other }])
})

test('a change line that reads well and is not as it was written goes on being told, since nothing proves what it was', async () => {
  using folders = await soundLedger()
  const path = changeLogPath(folders.output)
  flip(path, '"at":"2', '"at":"1')
  for (let i = 0; i < 2; i += 1)
    expect((await repaired(folders)).errors).toMatchObject([{ code: 'bad_change_log', path }])
})

test('an ingest after the loss of the state proves records again, but none that is not what would be written now', async () => {
  using folders = await soundLedger()
  const [path, other] = bodies.map((body) => recordPath(folders.output, sha256Hex(body))) as [string, string]
  rmSync(join(folders.output, 'state'), { recursive: true })
  flip(other, '"kind": "change"', '"kind": "level"')
  expect(await ingest(folders)).toMatchObject({ unchanged: 3, errors: [] })
  expect((await verify(folders)).errors).toEqual([])
  flip(path, '"kind": "change"', '"kind": "level"')
  expect((await verify(folders)).errors).toMatchObject([{ code: 'bad_record', path }])
  // Of the other nobody can tell whether older rules made it.
  flip(path, '"kind": "level"', '"kind": "change"')
  expect((await verify(folders)).errors).toEqual([])
})

test('a ledger whose state a newer newsledger wrote is not repaired, and not touched', async () => {
  using folders = await soundLedger()
  const database = new DatabaseSync(join(folders.output, 'state', 'state.sqlite'))
  database.exec('PRAGMA user_version = 99; PRAGMA journal_mode = DELETE')
  database.close()
  const files = () => filesBelow(folders.output).filter((path) => !/lock|-wal|-shm/.test(path))
  const before = files().map((path) => readFileSync(join(folders.output, path)))
  await expect(repaired(folders)).rejects.toMatchObject({ code: 'newer_version' })
  expect(files().map((path) => readFileSync(join(folders.output, path)))).toEqual(before)
})

test('a lost article file is written again as it was: by a repair from its record, by recrawl from its page too', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  // The second is the text of the first, found at another place.
  for (const name of ['/news/1', '/news/2', '/news/3']) {
    const good = name === '/news/3' ? 'tea' : 'ships'
    server.handle(name, articlePage({ title: `The story of ${name}`, paragraphs: story(`Output of ${good}`) }))
  }
  const options = { ...folders, allowPrivateNetwork: true, delay: 0, retries: 0 }
  const urls = ['/news/1', '/news/2', '/news/3'].map((path) => server.url(path))
  for (const url of urls) await crawl({ ...options, urls: [url] })
  const texts = () =>
    filesBelow(folders.articles)
      .filter((path) => path.endsWith('.txt'))
      .map((path) => [path, readFileSync(join(folders.articles, path), 'utf8')])
  const before = texts()
  expect(before).toHaveLength(3)
  for (const [path] of before) rmSync(join(folders.articles, path!))
  // A link that somebody put there is no article file.
  symlinkSync('/dev/zero', join(folders.articles, before[0]![0]!))

  const codes = (report: RunReport) => report.errors.map(({ code }) => code)
  expect(codes(await verify(folders))).toEqual(['missing_article', 'missing_article', 'missing_article'])
  // Of a text found elsewhere first, the record does not say all that its own file did: it goes on being told.
  const { errors } = await repaired(folders)
  expect(errors).toMatchObject([
    { code: 'missing_article', message: expect.stringMatching(/is not there; newsledger recrawl writes it again$/) },
  ])
  expect(texts()).toHaveLength(2)
  expect(before).toEqual(expect.arrayContaining(texts()))
  expect(await recrawl({ ...options, urls })).toMatchObject({ unchanged: 3, errors: [] })
  expect(texts()).toEqual(before)
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
  expect(readChanges(folders.output)).toHaveLength(3)
})

test('a text that two addresses have is whole again after the loss of its record and of article files, by one recrawl', async () => {
  await using server = await openServer()
  const urls = ['/news/1', '/news/2'].map((path) => server.url(path))
  const page = articlePage({ title: 'The story', paragraphs: story('Output of ships') })
  for (const path of ['/news/1', '/news/2']) server.handle(path, page)
  for (const lost of [[0], [1], [0, 1]]) {
    using folders = temporaryFolders()
    const options = { ...folders, allowPrivateNetwork: true, delay: 0, retries: 0 }
    for (const url of urls) await crawl({ ...options, urls: [url] })
    const files = () => filesBelow(folders.articles).filter((path) => path.endsWith('.txt'))
    const before = files()
    rmSync(join(folders.output, 'records'), { recursive: true })
    for (const i of lost) rmSync(join(folders.articles, before[i]!))
    await ingest(folders)
    expect(await recrawl({ ...options, urls })).toMatchObject({ unchanged: 2, errors: [] })
    expect(files()).toEqual(before)
    expect(readRecords(folders.output)[0]?.sources).toHaveLength(2)
    expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
  }
})

test('the file of an older version that is lost, or altered, is told of and written again as it was', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  for (const good of ['tea', 'ships', 'tea', 'rope']) {
    server.handle('/news/1', articlePage({ title: 'The story', paragraphs: story(`Output of ${good}`) }))
    await recrawl({ ...folders, allowPrivateNetwork: true, delay: 0, retries: 0, urls: [server.url('/news/1')] })
  }
  const older = filesBelow(folders.articles).filter((path) => /\.[0-9a-f]{12}\.txt$/.test(path))
  expect(older).toHaveLength(2)
  const [first, second] = older.map((path) => join(folders.articles, path)) as [string, string]
  const before = readFileSync(first, 'utf8')

  // Moved, it is not lost.
  renameSync(first, join(folders.articles, 'elsewhere.txt'))
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
  rmSync(join(folders.articles, 'elsewhere.txt'))
  const message = expect.stringMatching(/is not there; newsledger verify --repair writes it again$/)
  expect(await verify(folders)).toMatchObject({ errors: [{ code: 'missing_article', path: first, message }] })
  expect(await repaired(folders)).toMatchObject({ errors: [] })
  expect(readFileSync(first, 'utf8')).toBe(before)
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
  // What reads as well as before, and is not as it was.
  writeFileSync(second, readFileSync(second, 'utf8').replace('*Crawled at: 2', '*Crawled at: 1'))
  const help = expect.stringMatching(/move it out of the folder, and newsledger verify --repair writes it again$/)
  expect(await verify(folders)).toMatchObject({ errors: [{ code: 'article_differs', path: second, message: help }] })
  // What reads no more. Done as the message says, it is as it was.
  const newest = second.replace(/\.[0-9a-f]{12}\.txt$/, '.txt')
  const text = readFileSync(newest, 'utf8')
  writeFileSync(newest, text.slice(0, 700))
  renameSync(second, join(folders.root, 'second.txt'))
  const { errors } = await repaired(folders)
  expect(errors).toMatchObject([{ code: 'file_cut_off', path: newest, message: help }])
  renameSync(newest, join(folders.root, 'newest.txt'))
  expect(await repaired(folders)).toMatchObject({ failed: 0, errors: [] })
  expect(readFileSync(newest, 'utf8')).toBe(text)
})

test('a text that came back is whole without the file of its first time', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  for (const good of ['tea', 'ships', 'tea']) {
    server.handle('/news/1', articlePage({ title: 'The story', paragraphs: story(`Output of ${good}`) }))
    await recrawl({ ...folders, allowPrivateNetwork: true, delay: 0, retries: 0, urls: [server.url('/news/1')] })
  }
  const { content_hash: tea } = readChanges(folders.output)[0]!
  const first = filesBelow(folders.articles).find((path) => path.endsWith(`.${tea.slice(0, 12)}.txt`))!
  rmSync(join(folders.articles, first))
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
})
