import fc from 'fast-check'
import { expect, test } from 'vitest'
import { narrow, widen } from '../../src/claims/tables/narrow.ts'
import { readDrawers, readPlace, tabulatePhrases } from '../../src/claims/tables/phrase-table.ts'

/** Every pattern of a table with its value, in the order in which they were written. */
function readAll(table: string): [string, number][] {
  const found: { row: number; pattern: string; value: number }[] = []
  const read = (text: string, parts: readonly string[]): void => {
    const ends = readPlace(text, parts.length, (part, rest) => read(rest, [...parts, part]))
    for (const { row, value } of ends) found.push({ row, pattern: parts.join(' '), value })
  }
  for (const text of readDrawers(table).values()) read(widen(text), [])
  return found.sort((a, b) => a.row - b.row).map(({ pattern, value }) => [pattern, value])
}

test('a table holds every pattern with its value and place, also one that is there twice or begins another', () => {
  const patterns: [string, number][] = [
    ['from a year earlier', 3],
    ['from a year', 40],
    ['climb*', 3],
    ['from a year', 1],
    ['{n} / {day}', 0],
    ['*보다 =', 1000],
  ]
  expect(readAll(tabulatePhrases(patterns))).toEqual(patterns)
})

test('what is written is read back, whatever the words', () => {
  const word = fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom(...'ab0.,-~*가') })
  const pattern = fc.array(word, { minLength: 1, maxLength: 26 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(fc.tuple(pattern, fc.nat(5000)), { maxLength: 30 }), (patterns) => {
      expect(readAll(tabulatePhrases(patterns))).toEqual(patterns)
    }),
  )
})

test('a few letters beyond Latin-1 do not widen a table', () => {
  const told = `${'a word\n'.repeat(9)}year’s|1 ₡`
  expect(narrow(told)).toMatch(/^[\0-\xff]+$/)
  expect(widen(narrow(told))).toBe(told)
  expect(narrow('달러')).toBe('달러')
})

test.each(['Rose', 'up|down', '\x80', Array(27).fill('a').join(' ')])('%s is no pattern', (pattern) => {
  expect(() => tabulatePhrases([[pattern, 0]])).toThrow(`"${pattern}"`)
})
