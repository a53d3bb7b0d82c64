import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { crawl, recrawl } from '../../src/pipeline/crawl.ts'
import { explain } from '../../src/pipeline/explain.ts'
import { ingest } from '../../src/pipeline/ingest.ts'
import { verify } from '../../src/pipeline/verify.ts'
import { filesBelow, temporaryFolders } from '../support/folders.ts'
import { readChanges, readRecords } from '../support/ledger.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer, type TestServer } from '../support/server.ts'

const quick = { allowPrivateNetwork: true, delay: 0, retries: 0, timeout: 5 }

const serve = (server: TestServer, percent?: number) =>
  server.handle('/news/1', articlePage({ title: 'A story', paragraphs: story('Tea', percent) }))
const withdraw = (server: TestServer) =>
  server.handle('/news/1', (_request, response) => void response.writeHead(410).end())

/** An article that was crawled, and withdrawn by its publisher since: its address. */
async function crawlAndLose(server: TestServer, folders: { articles: string; output: string }): Promise<string> {
  serve(server)
  const url = server.url('/news/1')
  await crawl({ ...folders, ...quick, urls: [url] })
  withdraw(server)
  await recrawl({ ...folders, ...quick, urls: [url] })
  return url
}

test('a known article that recrawl finds gone by its address is told of, as by its id', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  serve(server)
  const url = server.url('/news/1')
  await crawl({ ...folders, ...quick, urls: [url] })
  withdraw(server)
  for (let look = 0; look < 2; look += 1) {
    expect(await recrawl({ ...folders, ...quick, urls: [`${url}?utm_source=mail`] })).toMatchObject({
      failed: 1,
      errors: [{ code: 'gone' }],
    })
  }
  expect(readChanges(folders.output)).toMatchObject([{ type: 'new' }, { type: 'gone', url }])
})

test('an article that is gone stays so when its file is moved, and when it is lost and written again', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  serve(server)
  const url = server.url('/news/1')
  await crawl({ ...folders, ...quick, urls: [url] })
  withdraw(server)
  const look = () => recrawl({ ...folders, ...quick, urls: [url] })
  await look()
  const moved = join(folders.articles, 'moved.txt')
  renameSync(join(folders.articles, filesBelow(folders.articles).find((path) => path.endsWith('.txt'))!), moved)
  expect(await ingest(folders)).toMatchObject({ unchanged: 1 })
  await look()
  rmSync(moved)
  expect(await verify({ ...folders, repair: true })).toMatchObject({ errors: [] })
  await look()
  expect(readChanges(folders.output).map(({ type }) => type)).toEqual(['new', 'gone'])
})

test('an article that is back after it was gone is told of once, and looked at again', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  serve(server)
  const url = server.url('/news/1')
  await crawl({ ...folders, ...quick, urls: [url] })
  const before = { records: readRecords(folders.output), files: filesBelow(folders.articles) }
  withdraw(server)
  await recrawl({ ...folders, ...quick, urls: [url] })
  expect(await explain(url, { ...folders, ...quick })).toMatchObject({ article: { gone: true } })

  serve(server)
  expect(await recrawl({ ...folders, ...quick, urls: [url] })).toMatchObject({ updated: 1, records: 0, failed: 0 })
  expect(await recrawl({ ...folders, ...quick, urls: [url] })).toMatchObject({ unchanged: 1, records: 0 })
  const changes = readChanges(folders.output)
  expect(changes.map(({ type }) => type)).toEqual(['new', 'gone', 'updated'])
  expect(changes[2]).toMatchObject({ content_hash: changes[0]!.content_hash, id: changes[0]!.id, url })
  expect(changes[2]).not.toHaveProperty('supersedes')
  expect({ records: readRecords(folders.output), files: filesBelow(folders.articles) }).toEqual(before)
  expect(await explain(url, { ...folders, ...quick })).toMatchObject({
    article: { gone: false, next_check_at: expect.any(String) },
  })
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
})

test('of an article that is back the file is written again where it was lost meanwhile', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const url = await crawlAndLose(server, folders)
  const file = join(folders.articles, filesBelow(folders.articles).find((path) => path.endsWith('.txt'))!)
  rmSync(file)
  serve(server)
  expect(await recrawl({ ...folders, ...quick, urls: [url] })).toMatchObject({ updated: 1 })
  expect(existsSync(file)).toBe(true)
  expect(await verify(folders)).toMatchObject({ failed: 0, errors: [] })
})

test('an article that is back is told of where its server says of the page that it has not changed', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const path = '/news/1'
  const list = (updated: string) =>
    server.handle('/feed.xml', feed(`http://${server.host}`, [{ path, title: 'A story', updated }]))
  const serveTagged = () =>
    server.handle(path, (request, response) => {
      if (request.headers['if-none-match'] === '"1"') return void response.writeHead(304).end()
      const page = articlePage({ title: 'A story', paragraphs: story('Tea') })
      response.writeHead(200, { 'content-type': 'text/html', etag: '"1"' }).end(page)
    })
  const options = { ...folders, ...quick, urls: [server.url('/feed.xml')] }
  const later = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
  list(later(-60))
  serveTagged()
  await crawl(options)
  list(later(60))
  withdraw(server)
  expect(await crawl(options)).toMatchObject({ failed: 1 })
  list(later(120))
  serveTagged()
  expect(await crawl(options)).toMatchObject({ updated: 1 })
  expect(readChanges(folders.output).map(({ type }) => type)).toEqual(['new', 'gone', 'updated'])
})

test('an article that is back with another text is a new version of it', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const url = await crawlAndLose(server, folders)
  serve(server, 9.9)
  expect(await recrawl({ ...folders, ...quick, urls: [url] })).toMatchObject({ updated: 1, records: 1 })
  const changes = readChanges(folders.output)
  expect(changes.map(({ type }) => type)).toEqual(['new', 'gone', 'updated'])
  expect(changes[2]).toMatchObject({ supersedes: changes[0]!.content_hash })
})
