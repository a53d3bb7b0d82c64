import { expect, test } from 'vitest'
import { NewsledgerError } from '../../src/lib/errors.ts'
import { nextLookMs } from '../../src/pipeline/schedule.ts'

/** Hours between the looks at a page that fails for ever, the first of them an hour after its text was fetched. */
function pauses(code: 'http_5xx' | 'http_4xx', recheckHours: readonly number[]): number[] {
  const found: number[] = []
  for (let checks = 1; ; checks += 1) {
    const next = nextLookMs(new NewsledgerError(code, ''), { nowMs: 0, checks, recheckHours })
    if (next === null) return found
    found.push(next / 3_600_000)
  }
}

test('a known article whose page fails for ever is left alone in the end', () => {
  expect(pauses('http_4xx', [1, 6, 24, 168])).toEqual([6, 24, 168])
  expect(pauses('http_4xx', [])).toEqual([])
  expect(pauses('http_5xx', [1, 6])).toEqual([1, 1, 2, 4, 8, 16, 24, 24, 24, 24, 24, 24])
})
