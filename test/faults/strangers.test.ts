import { linkSync, lstatSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { articleId } from '../../src/article/identity.ts'
import { crawl } from '../../src/pipeline/crawl.ts'
import { enterArticle } from '../../src/pipeline/enter.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { readArticleBytes } from '../../src/store/article-folder.ts'
import { articlePath, type Folders } from '../../src/store/folders.ts'
import { Ledger } from '../../src/store/ledger.ts'
import { lockFolders } from '../../src/store/lock.ts'
import { temporaryPath } from '../../src/store/whole-files.ts'
import { article, put, putArticle } from '../support/article-files.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'
import { readChanges, readRecords } from '../support/ledger.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer } from '../support/server.ts'
import { expectSound } from './whole.ts'

// An articles folder may come from a stranger, and a clock or a file system may be odd: nobody's file is lost by it.

const place = '127.0.0.1/2026-03-02'

/** A page, and where its article file goes. */
async function onePage(folders: Folders) {
  const server = await openServer()
  server.handle('/news/1', articlePage({ title: 'One', paragraphs: story('Tea') }))
  const url = server.url('/news/1')
  return {
    server,
    target: join(folders.articles, place, `${articleId(url)}.txt`),
    run: () => crawl({ ...folders, urls: [url], allowPrivateNetwork: true, delay: 0 }),
    [Symbol.asyncDispose]: () => server.close(),
  }
}

test.each([
  ['a symbolic link', symlinkSync],
  ['a hard link', linkSync],
])('a lock file that is %s to somebody’s file is refused, and that file stays whole', async (_, link) => {
  using folders = temporaryFolders()
  const precious = put(folders.root, 'precious', 'not a database')
  mkdirSync(folders.articles)
  link(precious, join(folders.articles, '.newsledger-lock.sqlite'))
  await expect(lockFolders(folders, 0)).rejects.toMatchObject({ code: 'unwritable' })
  expect(readFileSync(precious, 'utf8')).toBe('not a database')
})

test('a lock file is emptied before SQLite reads it, and a held one is empty', async () => {
  using folders = temporaryFolders()
  const path = put(folders.articles, '.newsledger-lock.sqlite', 'SQLite format 3\0 and a journal beside it')
  put(folders.articles, '.newsledger-lock.sqlite-journal', 'that names another file')
  // As a copy of the folder by hard links leaves it: empty, so nothing can be lost.
  {
    using _held = await lockFolders(folders, 0)
    expect(lstatSync(path).size).toBe(0)
  }
  linkSync(path, join(folders.root, 'copied'))
  using held = await lockFolders(folders, 0)
  expect(held).toBeDefined()
})

test('a link under the name of a temporary file is not written through', async () => {
  using folders = temporaryFolders()
  await using page = await onePage(folders)
  const precious = put(folders.root, 'precious', 'mine')
  mkdirSync(dirname(page.target), { recursive: true })
  // A first run sweeps the folder.
  await ingest(folders)
  symlinkSync(precious, temporaryPath(page.target))
  expect(await page.run()).toMatchObject({ new: 1, errors: [] })
  expect(readFileSync(precious, 'utf8')).toBe('mine')
  expect(filesBelow(folders.articles).filter((path) => path.endsWith('.tmp'))).toEqual([])
})

test('a file that lies where a new article goes is kept beside it, whatever it holds', async () => {
  for (const text of ['no article at all', null]) {
    using folders = temporaryFolders()
    await using page = await onePage(folders)
    const other = article({ id: articleId(page.server.url('/news/1')), body: 'Another text of the same article.' })
    if (text === null) putArticle(dirname(page.target), other)
    else put(dirname(page.target), page.target.split('/').at(-1)!, text)
    const before = readFileSync(page.target, 'utf8')
    expect(await page.run()).toMatchObject({ new: 1, errors: [] })
    const texts = filesBelow(folders.articles).map((path) => readFileSync(join(folders.articles, path), 'utf8'))
    expect(texts).toContain(before)
    expect(readFileSync(page.target, 'utf8')).toContain('Tea rose 4.2 percent')
    if (text === null) {
      expect(await ingest(folders)).toMatchObject({ failed: 0, errors: [] })
      await expectSound(folders)
    }
  }
})

test('after the loss of the whole output folder a crawl enters the article files that are there', async () => {
  using folders = temporaryFolders()
  await using page = await onePage(folders)
  await page.run()
  const before = readFileSync(page.target, 'utf8').replace(/(?<=crawled_at: ")\d{4}/, '2025')
  writeFileSync(page.target, before)
  const elsewhere = { articles: folders.articles, output: join(folders.root, 'again') }
  const report = await crawl({
    ...elsewhere,
    urls: [page.server.url('/news/1')],
    allowPrivateNetwork: true,
    delay: 0,
  })
  expect(report).toMatchObject({ new: 1, errors: [] })
  expect(readFileSync(page.target, 'utf8')).toBe(before)
  expect(readRecords(elsewhere.output)[0]?.crawled_at).toMatch(/^2025-/)
  expect(filesBelow(folders.articles).filter((path) => path.endsWith('.txt'))).toHaveLength(1)
  await expectSound(elsewhere)
})

test('ids that a file system without case takes for one have folders of their own', () => {
  const at = (id: string) =>
    articlePath('articles', article({ id, body: 'x' }))
      .toLowerCase()
      .normalize('NFC')
  const ids = ['a.example_ab', 'a.example_aB', 'a.example_AB', 'a.example_\u00e9', 'a.example_e\u0301', 'a.example_ſ']
  expect(new Set(ids.map(at)).size).toBe(ids.length)
  expect(at('paper.example_0123456789abcdef')).toBe(
    'articles/paper.example/2026-03-02/paper.example_0123456789abcdef.txt',
  )
})

test('a page that was fetched after the clock went back is the newest version all the same', async () => {
  using folders = temporaryFolders()
  const ledger = await Ledger.open(folders)
  const enter = async (body: string, crawled_at: string) => {
    const entered = enterArticle(ledger, article({ body, crawled_at }), null, null)
    await ledger.commit()
    return entered.outcome
  }
  expect(await enter('Sales rose 4 percent.', '2099-01-01T00:00:00Z')).toBe('new')
  expect(await enter('Sales rose 5 percent.', '2026-03-02T00:00:00Z')).toBe('updated')
  expect(await enter('Sales rose 5 percent.', '2026-03-03T00:00:00Z')).toBe('unchanged')
  ledger.close()
  const [first, second] = readChanges(folders.output)
  expect(second).toMatchObject({ type: 'updated', supersedes: first?.content_hash })
  // An index that is built again from the log says the same.
  writeFileSync(join(folders.output, 'state', 'state.sqlite'), 'nonsense')
  const again = await Ledger.open(folders)
  expect(again.article('paper.example_0123456789abcdef')?.content_hash).toBe(second?.content_hash)
  again.close()
  await expectSound(folders)
})

test('what a clock that was ahead put off for seventy years is tried again by the next run', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  let updated = '2026-03-02T02:00:00Z'
  server.handle('/news/1', articlePage({ title: 'One', paragraphs: story('Tea') }))
  server.handle('/news/2', (_request, response) => void response.writeHead(503).end())
  server.handle('/feed.xml', (_request, response) => {
    const items = ['/news/1', '/news/2'].map((path) => ({ path, title: 'A story', updated }))
    response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed(`http://${server.host}`, items))
  })
  const options = { ...folders, urls: [server.url('/feed.xml')], allowPrivateNetwork: true, delay: 0, retries: 0 }
  await crawl({ ...options, now: () => Date.UTC(2099, 0, 1) })
  const from = server.requests.length
  updated = '2026-03-02T04:00:00Z'
  await crawl({ ...options, now: () => Date.UTC(2026, 2, 2, 3) })
  expect(server.requests.slice(from).map(({ path }) => path)).toEqual(expect.arrayContaining(['/news/1', '/news/2']))
})

test('a file without end is left once it is larger than any article file', () => {
  expect(() => readArticleBytes('/dev/zero', 100_000)).toThrowError(expect.objectContaining({ code: 'file_too_large' }))
})

test('files get the permissions that the umask leaves', async () => {
  using folders = temporaryFolders()
  const umask = process.umask(0o027)
  try {
    await using page = await onePage(folders)
    await page.run()
  } finally {
    process.umask(umask)
  }
  const files = [folders.articles, folders.output].flatMap((folder) =>
    filesBelow(folder).map((path) => join(folder, path)),
  )
  expect(files.length).toBeGreaterThan(4)
  // SQLite makes files for their owner to write, and others to read.
  for (const path of files)
    expect(lstatSync(path).mode & 0o7777 & ~(path.includes('.sqlite') ? 0o644 : 0o666), path).toBe(0)
  for (const path of files) expect(lstatSync(path).mode & 0o027, path).toBe(0)
})
