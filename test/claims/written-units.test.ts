import { expect, test, vi } from 'vitest'
import { ofText } from '../../src/claims/numbers/written-units.ts'

test('a question about the whole text is answered once for each text', () => {
  const find = vi.fn((sign: string, text: string) => text.includes(sign))
  const has = ofText(find)
  for (let sentence = 0; sentence < 100; sentence++)
    expect([has('$', 'It cost $5.'), has('€', 'It cost $5.')]).toEqual([true, false])
  expect(find).toHaveBeenCalledTimes(2)
  expect(has('$', 'It cost €5.')).toBe(false)
  expect(find).toHaveBeenCalledTimes(3)
})
