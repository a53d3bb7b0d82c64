import { expect, test } from 'vitest'
import { crawl } from '../../src/pipeline/crawl.ts'
import { temporaryFolders } from '../support/folders.ts'
import { readChanges } from '../support/ledger.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer } from '../support/server.ts'

test('a withdrawn article that its feed goes on listing is asked for once, not in each run', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  server.handle('/news/1', articlePage({ title: 'A story', paragraphs: story('Tea') }))
  const list = (updated: string) =>
    server.handle('/feed.xml', feed(`http://${server.host}`, [{ path: '/news/1', title: 'A story', updated }]))
  list('2026-03-02T10:00:00Z')
  const options = { ...folders, urls: [server.url('/feed.xml')], allowPrivateNetwork: true, delay: 0, retries: 0 }
  await crawl(options)
  list('2099-01-01T00:00:00Z')
  server.handle('/news/1', (_request, response) => void response.writeHead(410).end())
  expect(await crawl(options)).toMatchObject({ failed: 1, errors: [{ code: 'gone' }] })
  const before = server.requests.length
  expect(await crawl(options)).toMatchObject({ failed: 0, unchanged: 1, errors: [] })
  expect(server.requests.slice(before).map(({ path }) => path)).not.toContain('/news/1')
  expect(readChanges(folders.output).map(({ type }) => type)).toEqual(['new', 'gone'])
})

test('a change that was stated for a year too far ahead hides none that is stated after it', async () => {
  using folders = temporaryFolders()
  await using server = await openServer()
  const list = (updated: string) =>
    server.handle('/feed.xml', feed(`http://${server.host}`, [{ path: '/news/1', title: 'A story', updated }]))
  const later = (seconds: number) => new Date(Date.now() + seconds * 1000).toISOString()
  const options = { ...folders, urls: [server.url('/feed.xml')], allowPrivateNetwork: true, delay: 0, retries: 0 }
  for (const [updated, good] of [
    [later(-60), 'Tea'],
    ['2099-01-01T00:00:00Z', 'Rye'],
    [later(60), 'Ore'],
  ] as const) {
    list(updated)
    server.handle('/news/1', articlePage({ title: 'A story', paragraphs: story(good) }))
    await crawl(options)
    const before = server.requests.length
    await crawl(options)
    expect(server.requests.slice(before).map(({ path }) => path)).not.toContain('/news/1')
  }
  expect(readChanges(folders.output).map(({ type }) => type)).toEqual(['new', 'updated', 'updated'])
})
