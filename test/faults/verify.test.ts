import {
  appendFileSync,
  cpSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { beforeAll, expect, test } from 'vitest'
import { parseArticleFile } from '../../src/article/article-file.ts'
import type { ArticleRecord } from '../../src/model/record.ts'
import { crawl } from '../../src/pipeline/crawl.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { recordOfArticle } from '../../src/pipeline/record-of-article.ts'
import { verify } from '../../src/pipeline/verify.ts'
import { formatRecord } from '../../src/record/record.ts'
import { changeLogPath, type Folders, recordPath } from '../../src/store/folders.ts'
import { lockFolders } from '../../src/store/lock.ts'
import { put, putArticle, seedFile } from '../support/article-files.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'
import { readRecords } from '../support/ledger.ts'
import { articlePage, story } from '../support/paper.ts'
import { openServer } from '../support/server.ts'
import { amount } from './amount.ts'

const all = temporaryFolders()
const whole: Folders = { articles: join(all.root, 'whole', 'articles'), output: join(all.root, 'whole', 'output') }

beforeAll(async () => {
  await using server = await openServer()
  const urls = ['tea', 'cars', 'chips'].map((name) => {
    server.handle(`/news/${name}`, articlePage({ title: `A story of ${name}`, paragraphs: story(`Output of ${name}`) }))
    return server.url(`/news/${name}`)
  })
  await crawl({ ...whole, urls, allowPrivateNetwork: true, delay: 0 })
  return () => all[Symbol.dispose]()
})

/** A copy of the ledger to damage. */
function copy(): Folders & Disposable {
  const folders = temporaryFolders()
  cpSync(join(all.root, 'whole'), folders.root, { recursive: true, preserveTimestamps: true })
  return folders
}

const firstArticle = (folders: Folders) =>
  join(folders.articles, filesBelow(folders.articles).find((path) => path.endsWith('.txt'))!)
const firstRecord = (folders: Folders) => recordPath(folders.output, readRecords(folders.output)[0]!.content_hash)

const codesOf = async (folders: Folders) => (await verify(folders)).errors.map(({ code }) => code)

test('a sound ledger is told as sound', async () => {
  using folders = copy()
  expect(await verify(folders)).toMatchObject({ failed: 0, unchanged: 6, errors: [], exit_status: 0 })
})

/** Flips one bit at evenly spread places of a file; returns the places that verify did not notice. */
async function unnoticed(folders: Folders, path: string, places: number): Promise<string[]> {
  const bytes = readFileSync(path)
  const missed: string[] = []
  for (let i = 0; i < places; i += 1) {
    const at = Math.floor(((i + 0.5) * bytes.length) / places)
    const flipped = Buffer.from(bytes)
    flipped[at]! ^= 1 << (i % 7)
    writeFileSync(path, flipped)
    const report = await verify(folders)
    if (report.exit_status === 0) missed.push(`${at}: …${bytes.toString('utf8', at - 30, at + 10)}…`)
  }
  writeFileSync(path, bytes)
  return missed
}

test.each([
  ['record', firstRecord],
  ['article file', firstArticle],
  ['change log', (folders: Folders) => changeLogPath(folders.output)],
])('one flipped bit in a %s is found', { timeout: 60_000 }, async (_, pathOf) => {
  using folders = copy()
  expect(await unnoticed(folders, pathOf(folders), amount.isLong ? 40 : 8)).toEqual([])
})

test('a file cut off anywhere is found', async () => {
  for (const pathOf of [firstRecord, firstArticle]) {
    using folders = copy()
    const path = pathOf(folders)
    const bytes = readFileSync(path)
    for (const part of [0, 0.3, 0.7, 0.99]) {
      truncateSync(path, Math.floor(bytes.length * part))
      expect((await verify(folders)).exit_status).toBe(1)
      writeFileSync(path, bytes)
    }
  }
})

test('a record under a wrong name is found', async () => {
  using folders = copy()
  const path = firstRecord(folders)
  renameSync(path, path.replace(/[0-9a-f]{8}\.json$/, '00000000.json'))
  expect(await codesOf(folders)).toEqual(expect.arrayContaining(['bad_record', 'missing_record']))
})

test('a missing record, article file or change line is found, and so is a doubled line', async () => {
  const damages: [code: string, damage: (folders: Folders) => void][] = [
    ['missing_record', (folders) => rmSync(firstRecord(folders))],
    ['missing_article', (folders) => rmSync(firstArticle(folders))],
    [
      'missing_article',
      (folders) => {
        const path = firstArticle(folders)
        rmSync(path)
        symlinkSync('/dev/zero', path)
      },
    ],
    ['bad_change_log', (folders) => editLog(folders, (lines) => lines.filter((_, i) => i !== 1))],
    ['bad_change_log', (folders) => editLog(folders, (lines) => lines.slice(0, -1))],
    ['bad_change_log', (folders) => editLog(folders, (lines) => [...lines, lines.at(-1)!])],
    ['bad_change_log', (folders) => editLog(folders, (lines) => lines.toSpliced(1, 0, lines[1]!))],
    ['bad_change_log', (folders) => rmSync(changeLogPath(folders.output))],
  ]
  for (const [code, damage] of damages) {
    using folders = copy()
    damage(folders)
    expect(await codesOf(folders), damage.toString()).toContain(code)
  }
})

function editLog(folders: Folders, edit: (lines: string[]) => string[]): void {
  const path = changeLogPath(folders.output)
  const lines = readFileSync(path, 'utf8').trimEnd().split('\n')
  writeFileSync(
    path,
    edit(lines)
      .map((line) => `${line}\n`)
      .join(''),
  )
}

test('a claim that does not stand where it says is found', async () => {
  using folders = copy()
  const path = firstRecord(folders)
  const record = JSON.parse(readFileSync(path, 'utf8'))
  record.claims[0].start += 1
  record.claims[0].end += 1
  writeFileSync(path, JSON.stringify(record))
  expect(await codesOf(folders)).toContain('bad_record')
})

test('an article file changed by hand is found, in its text and in its front matter', async () => {
  using folders = copy()
  const path = firstArticle(folders)
  const text = readFileSync(path, 'utf8')
  for (const [from, to] of [
    ['4.2 percent', '42 percent'],
    ['title: "A story', 'title: "Another story'],
  ] as const) {
    expect(text).toContain(from)
    writeFileSync(path, text.replaceAll(from, to))
    expect((await verify(folders)).exit_status).toBe(1)
  }
})

test('half a change line at the end is no damage, since it never was a change', async () => {
  using folders = copy()
  appendFileSync(changeLogPath(folders.output), '{"seq":4,"at":"20')
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
})

test('a damaged state is set aside by verify, and built again', async () => {
  using folders = copy()
  const path = join(folders.output, 'state', 'state.sqlite')
  const bytes = readFileSync(path)
  writeFileSync(path, bytes.fill(0x5a, 4096))
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
  expect(readdirSync(join(folders.output, 'state')).filter((name) => name.includes('.damaged'))).toHaveLength(1)
})

test('without a state, an altered record is found by its article file, whatever field it is', async () => {
  using folders = copy()
  rmSync(join(folders.output, 'state'), { recursive: true })
  const path = firstRecord(folders)
  const record: ArticleRecord = JSON.parse(readFileSync(path, 'utf8'))
  const [source] = record.sources
  const altered: Partial<ArticleRecord>[] = [
    { id: `${record.id.slice(0, -1)}x` },
    { url: `${record.url}x` },
    { title: 'Another' },
    { description: 'Another' },
    { category: 'Another' },
    { keywords: ['another'] },
    { language: 'ko' },
    { publisher: { ...record.publisher, name: 'The Pbper' } },
    { authors: [{ name: 'Another', email: null }] },
    { published_at: '2026-03-02T09:12:01+09:00' },
    { published_precision: 'day' },
    { published_text: 'Another' },
    { modified_at: '2026-03-02T09:12:01+09:00' },
    { crawled_at: '2026-03-02T09:12:01Z' },
    { accessible_for_free: true },
    { images: [{ url: 'https://paper.example/1.jpg', caption: null, credit: null }] },
    { doubts: ['paywalled'] },
    { sources: [{ ...source!, published_at: null }] },
  ]
  for (const change of altered) {
    writeFileSync(path, formatRecord({ ...record, ...change }))
    expect((await verify(folders)).exit_status, JSON.stringify(change)).toBe(1)
  }
  writeFileSync(path, formatRecord(record))
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
})

test(
  'a flipped bit in an article file of another maker is found wherever it changes what is read',
  amount.patience,
  async () => {
    using folders = temporaryFolders()
    const path = put(
      folders.articles,
      'foreign.txt',
      seedFile({ body: 'Exports rose 19.8 percent, the ministry said.' }),
    )
    await ingest(folders)
    const bytes = readFileSync(path)
    const recorded = (file: Buffer) => recordOfArticle(parseArticleFile(file), [])
    const expected = recorded(bytes)
    let changing = 0
    for (let at = 5; at < bytes.length; at += amount.isLong ? 1 : 23) {
      const flipped = Buffer.from(bytes)
      flipped[at]! ^= 1 << (at % 7)
      try {
        if (isDeepStrictEqual(recorded(flipped), expected)) continue
      } catch {
        // Found as what cannot be read.
      }
      changing += 1
      writeFileSync(path, flipped)
      expect((await verify(folders)).exit_status, `byte ${at}`).toBe(1)
    }
    expect(changing).toBeGreaterThan(10)
  },
)

test('what a run beside verify has put into place and not yet told of is no damage', async () => {
  using folders = copy()
  using _held = await lockFolders({ output: folders.output }, 0)
  const path = changeLogPath(folders.output)
  const text = readFileSync(path, 'utf8')
  const lastLine = text.slice(text.lastIndexOf('\n', text.length - 2) + 1)
  truncateSync(path, Buffer.byteLength(text) - Buffer.byteLength(lastLine))
  const verified = verify(folders)
  setTimeout(() => appendFileSync(path, lastLine), 150)
  expect(await verified).toMatchObject({ failed: 0, errors: [] })
})

test('verify told that the articles folder is a file finds all article files missing', async () => {
  using folders = temporaryFolders()
  putArticle(folders.articles, { id: 'paper.example_1', url: 'https://paper.example/1', body: 'Sales rose 5 percent.' })
  await ingest(folders)
  const file = join(folders.root, 'file')
  writeFileSync(file, '')
  const report = await verify({ ...folders, articles: file })
  expect(report.errors.map(({ code }) => code)).toContain('missing_article')
})
