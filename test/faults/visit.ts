import { expect } from 'vitest'
import type { RunReport } from '../../src/model/run-report.ts'
import { type FaultKind, FaultPoints } from './fault-points.ts'
import type { Scenario } from './scenario.ts'
import { articleUrls, expectAddsUp, expectSound, expectWhole, tellingOf, wholeChanges } from './whole.ts'

/** How many calls a run makes that could fail. */
export async function countPoints(scenario: Scenario): Promise<string[]> {
  scenario.restore()
  using points = new FaultPoints(scenario.folders.output.slice(0, -'/output'.length))
  await scenario.run()
  return points.calls
}

/**
 * Disturbs the run at its n-th call, for each n of `which`, and looks at what is left and at what the next run makes of it.
 *
 * @returns how many points were visited
 */
export async function visitPoints(
  scenario: Scenario,
  kind: FaultKind,
  which: (n: number) => boolean = () => true,
): Promise<number> {
  scenario.restore()
  await scenario.run()
  await scenario.run()
  const expected = tellingOf(scenario.folders)
  const root = scenario.folders.output.slice(0, -'/output'.length)
  let visited = 0
  const wrong: string[] = []
  for (let n = 1; ; n += 1) {
    if (!which(n)) continue
    scenario.restore()
    let place = ''
    let report: unknown
    {
      using points = new FaultPoints(root, { at: n, kind })
      report = await scenario.run().catch((error: unknown) => error)
      if (!points.isReached) break
      visited += 1
      place = `${kind} at call ${n} (${points.calls[n - 1]})`
    }
    try {
      if (kind !== 'stop') expectTold(report)
      expectWhole(scenario.folders)
      const told = wholeChanges(scenario.folders)
      const safe = articleUrls(scenario.folders).map((url) => new URL(url).pathname)
      const next = await scenario.run()
      const after = wholeChanges(scenario.folders)
      expect(after.slice(0, told.length)).toEqual(told)
      expectSafeNotAskedAgain(scenario, safe)
      expectAddsUp(next)
      // What only this run found gone, or failed, may still be an error of the report; the disk is none.
      expect(next.errors.filter(({ code }) => code !== 'gone')).toEqual([])
      await expectSound(scenario.folders)
      expect(tellingOf(scenario.folders)).toEqual(expected)
    } catch (error) {
      wrong.push(`after ${place}: ${describe(error)}`)
      if (wrong.length >= 5) break
    }
  }
  expect(wrong).toEqual([])
  return visited
}

function describe(error: unknown): string {
  const { message, actual, expected } = error as { message: string; actual?: unknown; expected?: unknown }
  if (actual === undefined) return message
  return `${message}\n${JSON.stringify(actual, null, 1)}\nexpected ${JSON.stringify(expected, null, 1)}`
}

function expectTold(report: unknown): void {
  if (report instanceof Error) throw new Error(`the run threw ${report.stack}`)
  const { errors, exit_status } = report as RunReport
  const disk = errors.filter(({ code }) => code === 'disk_full' || code === 'unwritable')
  const others = errors.filter(({ code }) => code !== 'disk_full' && code !== 'unwritable' && code !== 'gone')
  if (disk.length > 1 || others.length > 0) throw new Error(`it was told as ${JSON.stringify(errors)}`)
  if (disk.length === 1 && exit_status !== 1) throw new Error(`exit status ${exit_status}`)
  expectAddsUp(report as RunReport)
}

/** An article whose file was whole on the disk: the next run has no reason to ask for it, at whatever address it is listed. */
function expectSafeNotAskedAgain(scenario: Scenario, safe: readonly string[]): void {
  const asked = scenario.requested()
  for (const path of safe) for (const listed of scenario.listedAs(path)) expect(asked).not.toContain(listed)
}
