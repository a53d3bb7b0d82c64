import { expect, test } from 'vitest'
import { amount } from './amount.ts'
import type { FaultKind } from './fault-points.ts'
import { crawlScenario } from './scenario.ts'
import { visitPoints } from './visit.ts'

const errors: readonly FaultKind[] = ['full', 'ENOSPC', 'EIO', 'EACCES']

test(
  'a crawl that stops at any write leaves whole files, and the next one asks for nothing that is safe',
  amount.patience,
  async () => {
    await using scenario = await crawlScenario()
    expect(await visitPoints(scenario, 'stop', amount.every(6))).toBeGreaterThan(10)
  },
)

test('a first crawl that stops at any write leaves whole files too', amount.patience, async () => {
  await using scenario = await crawlScenario(false)
  expect(await visitPoints(scenario, 'stop', amount.every(10))).toBeGreaterThan(5)
})

test.each(errors)(
  'a crawl whose disk answers %s at any call tells it once, and the next one goes on',
  amount.patience,
  async (kind) => {
    await using scenario = await crawlScenario()
    expect(await visitPoints(scenario, kind, amount.every(20))).toBeGreaterThan(3)
  },
)
