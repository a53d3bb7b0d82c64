import { expect, test } from 'vitest'
import { amount } from './amount.ts'
import type { FaultKind } from './fault-points.ts'
import { ingestScenario } from './scenario.ts'
import { countPoints, visitPoints } from './visit.ts'

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
