import { expect, test } from 'vitest'
import { crawl } from '../../src/pipeline/crawl.ts'
import { temporaryFolders } from '../support/folders.ts'
import { articlePage, feed, story } from '../support/paper.ts'
import { openServer } from '../support/server.ts'
import { amount } from './amount.ts'
import { type FaultKind, FaultPoints } from './fault-points.ts'
import { crawlScenario } from './scenario.ts'
import { visitPoints } from './visit.ts'

const errors: readonly FaultKind[] = ['full', 'ENOSPC', 'EIO', 'EACCES']

test(
  'a crawl that stops at any write leaves whole files, and the next one asks for nothing that is safe',
  amount.patience,
  async () => {
    await using scenario = await crawlScenario()
    expect(await visitPoints(scenario, 'stop', amount.every(9))).toBeGreaterThan(5)
  },
)

test('a first crawl that stops at any write leaves whole files too', amount.patience, async () => {
  await using scenario = await crawlScenario(false)
  expect(await visitPoints(scenario, 'stop', amount.every(25))).toBeGreaterThan(2)
})

test.each(errors)(
  'a crawl whose disk answers %s at any call tells it once, and the next one goes on',
  amount.patience,
  async (kind) => {
    await using scenario = await crawlScenario()
    expect(await visitPoints(scenario, kind, amount.every(45))).toBeGreaterThan(1)
  },
)

test('a disk that fills up ends the run at once, though another host still owes an answer, and every item is counted', async () => {
  using folders = temporaryFolders()
  await using one = await openServer()
  await using two = await openServer()
  const items = Array.from({ length: 3 }, (_, i) => ({ path: `/news/${i}`, title: `Story ${i}` }))
  for (const { path, title } of items) one.handle(path, articlePage({ title, paragraphs: story(title) }))
  one.handle('/feed.xml', feed(`http://${one.host}`, items))
  two.handle(
    '/feed.xml',
    feed(`http://${two.host}`, [
      { path: '/never', title: 'Never' },
      { path: '/never?2', title: 'Never' },
    ]),
  )
  const options = {
    ...folders,
    urls: [one.url('/feed.xml'), two.url('/feed.xml')],
    allowPrivateNetwork: true,
    delay: 0,
    retries: 0,
  }
  using _points = new FaultPoints(folders.articles, { at: 'open wx', kind: 'full' })
  const started = performance.now()
  const report = await crawl({ ...options, timeout: 30 })
  expect(performance.now() - started).toBeLessThan(5_000)
  expect(report.errors).toMatchObject([{ code: 'disk_full' }])
  expect(report).toMatchObject({ discovered: 5, skipped: 5, new: 0, exit_status: 1 })
})
