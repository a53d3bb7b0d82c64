import { appendFileSync, cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ingest } from '../../src/pipeline/ingest.ts'
import { verify } from '../../src/pipeline/verify.ts'
import { changeLogPath, recordPath } from '../../src/store/folders.ts'
import { putArticle } from '../support/article-files.ts'
import { temporaryFolders } from '../support/folders.ts'
import { amount } from './amount.ts'
import { type FaultKind, FaultPoints } from './fault-points.ts'
import { ingestScenario } from './scenario.ts'
import { countPoints, visitPoints } from './visit.ts'
import { tellingOf, temporaryFiles, wholeChanges } from './whole.ts'

const errors: readonly FaultKind[] = ['full', 'ENOSPC', 'EDQUOT', 'EIO', 'EACCES']

test(
  'an ingest that stops at any write leaves whole files, and the next one finishes it',
  amount.patience,
  async () => {
    await using scenario = await ingestScenario()
    const calls = await countPoints(scenario)
    const visited = await visitPoints(scenario, 'stop', amount.every(6))
    if (amount.isLong) expect(visited).toBe(calls.length)
  },
)

test('a first ingest that stops at any write leaves whole files too', amount.patience, async () => {
  await using scenario = await ingestScenario(false)
  expect(await visitPoints(scenario, 'stop', amount.every(12))).toBeGreaterThan(3)
})

test.each(errors)(
  'an ingest whose disk answers %s at any call tells it once, and the next one goes on',
  amount.patience,
  async (kind) => {
    await using scenario = await ingestScenario()
    expect(await visitPoints(scenario, kind, amount.every(16))).toBeGreaterThan(2)
  },
)

test('a repair that stops at any write loses no change line, and the next one ends it', amount.patience, async () => {
  using folders = temporaryFolders()
  const kept = join(folders.root, 'kept')
  const work = join(folders.root, 'work')
  const places = { articles: join(work, 'articles'), output: join(work, 'output') }
  for (const [i, body] of ['Sales rose 4 percent.', 'Sales fell 3 percent.', 'Sales were flat.'].entries())
    putArticle(places.articles, { id: `paper.example_${i}`, body })
  await ingest(places)
  const expected = tellingOf(places)
  const [first, , last] = wholeChanges(places)
  rmSync(recordPath(places.output, first!.content_hash))
  appendFileSync(recordPath(places.output, last!.content_hash), 'x')
  const log = changeLogPath(places.output)
  const lines = readFileSync(log, 'utf8').split('\n')
  writeFileSync(log, lines.with(1, lines[1]!.slice(9)).join('\n'))
  cpSync(work, kept, { recursive: true, preserveTimestamps: true })
  let visited = 0
  for (let n = 1; ; n += 1) {
    if (!amount.every(8)(n)) continue
    rmSync(work, { recursive: true })
    cpSync(kept, work, { recursive: true, preserveTimestamps: true })
    {
      using points = new FaultPoints(work, { at: n, kind: 'stop' })
      await verify({ ...places, repair: true }).catch(() => {})
      if (!points.isReached) break
    }
    visited += 1
    const left = readFileSync(log, 'utf8').split('\n')
    expect([left[0], left[2]], `call ${n}`).toEqual([lines[0], lines[2]])
    expect((await verify({ ...places, repair: true })).errors, `call ${n}`).toEqual([])
    expect(tellingOf(places)).toEqual(expected)
    expect(temporaryFiles(places)).toEqual([])
  }
  expect(visited).toBeGreaterThan(3)
})
