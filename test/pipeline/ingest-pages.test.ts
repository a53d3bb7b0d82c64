import { readFileSync, rmSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Page } from '../../src/model/page.ts'
import type { Site } from '../../src/model/site.ts'
import { crawl } from '../../src/pipeline/crawl.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { ingestPages } from '../../src/pipeline/ingest-pages.ts'
import { verify } from '../../src/pipeline/verify.ts'
import type { Folders } from '../../src/store/folders.ts'
import { PageArchive } from '../../src/store/page-archive.ts'
import { State } from '../../src/store/state.ts'
import { runInProcess } from '../cli/in-process.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'
import { readChanges, readRecords } from '../support/ledger.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer } from '../support/server.ts'

const url = 'https://www.paper.example/story/7'

function pageOf(html: string, fetchedAt = '2026-03-03T10:00:00Z', address = url): Page {
  return {
    url: address,
    finalUrl: address,
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    contentType: 'text/html; charset=utf-8',
    bytes: Buffer.from(html),
    fetchedAt,
  }
}

async function keep({ output }: Folders, ...pages: Page[]): Promise<void> {
  const state = new State(output)
  try {
    await using archive = PageArchive.open(output, state)
    await archive.append(pages.map((page) => ({ page, further: [] })))
  } finally {
    state.close()
  }
}

const aside =
  'The yearbook of the office, which costs 5 percent less than the one before, came out in the same week in all shops.'
const paragraphs = story('Exports')
const html = articlePage({ title: 'Exports rise', paragraphs: [...paragraphs, aside] }).replace(
  '<h1>',
  '<p class="big-title">Exports at a high</p><h1>',
)
const rules: Site = { domain: 'paper.example', fields: { title: ['.big-title'] } }
const strict: Site = { ...rules, body: { select: ['article'], drop: ['h1', '.big-title', 'p:last-child'] } }

const changeTypes = (folders: Folders) => readChanges(folders.output).map(({ type }) => type)

test('kept pages without records become articles, and read again by the same rules change nothing', async () => {
  using folders = temporaryFolders()
  await keep(folders, pageOf(html))
  expect(await ingestPages(folders)).toMatchObject({ discovered: 1, new: 1, records: 1, exit_status: 0 })
  expect(readRecords(folders.output)).toMatchObject([{ title: 'Exports rise', crawled_at: '2026-03-03T10:00:00Z' }])
  expect(await ingestPages(folders)).toMatchObject({ unchanged: 1, updated: 0, differences: { count: 0 } })
  expect(changeTypes(folders)).toEqual(['new'])
})

test('other metadata take the place of the record and the article file, and supersede nothing', async () => {
  using folders = temporaryFolders()
  using copy = temporaryFolders()
  await keep(folders, pageOf(html))
  await ingestPages(folders)
  const dry = await ingestPages({ ...folders, sites: [rules], dryRun: true })
  const difference = { field: 'title', before: 'Exports rise', after: 'Exports at a high' }
  expect(dry).toMatchObject({ discovered: 1, skipped: 1, updated: 0 })
  expect(dry.differences).toMatchObject({ count: 1, fields: [{ field: 'title', count: 1 }], claims: 0 })
  expect(dry.differences?.articles[0]).toMatchObject({ url, fields: [difference], claims: [] })
  expect(readRecords(folders.output)).toMatchObject([{ title: 'Exports rise' }])

  const report = await ingestPages({ ...folders, sites: [rules] })
  expect(report).toMatchObject({ updated: 1, records: 0, exit_status: 0, differences: dry.differences })
  const records = readRecords(folders.output)
  expect(records).toMatchObject([{ title: 'Exports at a high', supersedes: null, crawled_at: '2026-03-03T10:00:00Z' }])
  const change = readChanges(folders.output)[1]!
  expect(change).toEqual({
    seq: 2,
    at: change.at,
    type: 'updated',
    content_hash: records[0]!.content_hash,
    id: records[0]!.id,
    url,
  })
  expect(filesBelow(folders.articles).filter((path) => path.endsWith('.txt'))).toHaveLength(1)
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
  // The article files alone give the same records.
  await ingest({ articles: folders.articles, output: copy.output })
  expect(readRecords(copy.output)).toEqual(records)
  expect(await ingestPages({ ...folders, sites: [rules] })).toMatchObject({ unchanged: 1, differences: { count: 0 } })
})

test('another text is a new version: the older article file stays, and the claims that went are named', async () => {
  using folders = temporaryFolders()
  await keep(folders, pageOf(html))
  await ingestPages(folders)
  const [before] = readRecords(folders.output)
  expect(before?.body).toContain(aside)
  const report = await ingestPages({ ...folders, sites: [strict] })
  expect(report).toMatchObject({ updated: 1, records: 1 })
  // Without the aside the body is short.
  expect(report.differences?.fields.map(({ field }) => field)).toEqual(['body', 'doubts', 'title'])
  expect(report.differences?.articles[0]?.claims).toEqual([{ before: '5 percent', after: null, keys: [] }])
  const after = readRecords(folders.output).find(({ supersedes }) => supersedes === before?.content_hash)
  expect(after).toMatchObject({ title: 'Exports at a high', body: paragraphs.join('\n\n') })
  expect(readChanges(folders.output)[1]).toMatchObject({ type: 'updated', supersedes: before?.content_hash })
  const files = filesBelow(folders.articles).filter((path) => path.endsWith('.txt'))
  expect(files.map((path) => path.split('.').length)).toEqual(expect.arrayContaining([4, 5]))
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
  expect(await ingestPages({ ...folders, sites: [strict] })).toMatchObject({ unchanged: 1, differences: { count: 0 } })
})

test('of several pages of one article the newest text counts, and the first page of each text says what it is', async () => {
  using folders = temporaryFolders()
  const later = articlePage({ title: 'Exports rise again', paragraphs: story('Exports', 9.9) })
  const modified = html.replace('<main>', '<!-- same text, other page --><main>').replace('Exports rise', 'Exports up')
  await keep(folders, pageOf(later, '2026-03-05T10:00:00Z'), pageOf(html), pageOf(modified, '2026-03-04T10:00:00Z'))
  expect(await ingestPages(folders)).toMatchObject({ discovered: 3, new: 1, unchanged: 1, updated: 1 })
  expect(
    readRecords(folders.output)
      .map(({ title }) => title)
      .sort(),
  ).toEqual(['Exports rise', 'Exports rise again'])
  expect(await ingestPages(folders)).toMatchObject({ unchanged: 3, differences: { count: 0 } })
  // Older versions are history: better rules make no new ones of them.
  expect(await ingestPages({ ...folders, sites: [strict] })).toMatchObject({ unchanged: 2, updated: 1 })
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
})

test('pages of one second are versions one after the other', async () => {
  using folders = temporaryFolders()
  const pages = ['Ore', 'Rye', 'Tin'].map((good) => pageOf(articlePage({ title: 'Output', paragraphs: story(good) })))
  await keep(folders, ...pages)
  expect(await ingestPages(folders)).toMatchObject({ new: 1, updated: 2, records: 3 })
  expect(await ingestPages(folders)).toMatchObject({ unchanged: 3, differences: { count: 0 } })
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
})

test('a text that two articles share is compared at each of them', async () => {
  using folders = temporaryFolders()
  const copy = 'https://www.copy.example/story/7'
  const copyRules: Site = { domain: 'copy.example', fields: { title: ['.big-title'] } }
  await keep(folders, pageOf(html), pageOf(html, '2026-03-03T11:00:00Z', copy))
  expect(await ingestPages(folders)).toMatchObject({ new: 1, duplicate: 1 })
  const [before] = readRecords(folders.output)
  const report = await ingestPages({ ...folders, sites: [copyRules] })
  expect(report).toMatchObject({ unchanged: 1, updated: 1, differences: { count: 1, fields: [{ field: 'title' }] } })
  expect(report.differences?.articles).toMatchObject([{ url: copy, fields: [{ after: 'Exports at a high' }] }])
  // The record is that of the first place; the file of the second has the new title.
  expect(readRecords(folders.output)).toEqual([before])
  const files = filesBelow(folders.articles).filter((path) => path.endsWith('.txt'))
  const contents = files.map((path) => readFileSync(join(folders.articles, path), 'utf8'))
  expect(contents.map((text) => text.includes('Exports at a high')).sort()).toEqual([false, true])
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })

  const other: Site = { ...copyRules, body: { select: ['article'], drop: ['h1', '.big-title', 'p:last-child'] } }
  const cut = await ingestPages({ ...folders, sites: [other] })
  expect(cut).toMatchObject({ updated: 1 })
  expect(cut.differences?.articles).toMatchObject([{ url: copy, claims: [{ before: '5 percent', after: null }] }])
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
})

test('a page that is no article any more fails, and its article stays', async () => {
  using folders = temporaryFolders()
  await keep(folders, pageOf(html))
  await ingestPages(folders)
  const none: Site = { domain: 'paper.example', notArticleUrls: [/\/story\//] }
  expect(await ingestPages({ ...folders, sites: [none] })).toMatchObject({
    failed: 1,
    exit_status: 1,
    errors: [{ code: 'not_an_article', url }],
  })
  expect(readRecords(folders.output)).toHaveLength(1)
})

test('what a crawl kept reads as the crawl read it, its source’s defaults included', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const items = [1, 2, 3].map((n) => ({ path: `/news/${n}`, title: `Story ${n}` }))
  for (const { path, title } of items) server.handle(path, articlePage({ title, paragraphs: story(title) }))
  server.handle('/feed.xml', feed(`http://${server.host}`, items))
  const sources = [{ url: server.url('/feed.xml'), category: 'economy' }]
  await crawl({ ...folders, allowPrivateNetwork: true, delay: 0, keepPages: true, sources })
  expect(await ingestPages({ ...folders, sources })).toMatchObject({
    discovered: 3,
    unchanged: 3,
    differences: { count: 0 },
  })
})

test('the command lists what would change, and takes no paths', async () => {
  using folders = temporaryFolders()
  await keep(folders, pageOf(html))
  const shared = ['--articles', folders.articles, '--output', folders.output, '--log-level', 'silent']
  expect(await runInProcess(['ingest', '--from-pages', ...shared])).toMatchObject({ status: 0 })
  const [path] = filesBelow(join(folders.output, 'records'))
  const record = JSON.parse(readFileSync(join(folders.output, 'records', path!), 'utf8'))
  expect(record.title).toBe('Exports rise')
  const again = await runInProcess(['ingest', '--from-pages', '--dry-run', ...shared])
  expect(again.stdout).toContain('the kept pages read as their records do')
  expect(await runInProcess(['ingest', '--from-pages', 'articles', ...shared])).toMatchObject({ status: 2 })
  expect(await runInProcess(['ingest', '--dry-run', ...shared])).toMatchObject({ status: 2 })
})

test('an archive file whose end is missing is told, and the pages before it are read', async () => {
  using folders = temporaryFolders()
  await keep(folders, pageOf(html))
  await keep(folders, pageOf(html.replaceAll('Exports', 'Imports'), '2026-03-03T11:00:00Z', `${url}8`))
  const [name] = filesBelow(folders.output).filter((path) => path.endsWith('.warc.gz'))
  const path = join(folders.output, name!)
  const { size } = statSync(path)
  truncateSync(path, size - 300)
  expect(await ingestPages(folders)).toMatchObject({
    discovered: 2,
    new: 1,
    failed: 1,
    errors: [
      { code: 'damaged_page', path, message: expect.stringContaining(`it ends after ${size - 300} of ${size} bytes`) },
    ],
  })
  // Without the state nobody knows how long it was.
  rmSync(join(folders.output, 'state'), { recursive: true })
  expect(await ingestPages(folders)).toMatchObject({ discovered: 1, unchanged: 1, errors: [] })
  // Who deletes a file did not want it.
  rmSync(path)
  expect(await ingestPages(folders)).toMatchObject({ discovered: 0, errors: [] })
})
