import { expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/index.ts'

const units = (text: string) =>
  extractClaims(text, { language: 'en', date: '2026-03-02' }).map(({ value, unit }) => [value, unit.type])

test('a count that is told once more in percent keeps its own unit', () => {
  expect(units('The empty homes came to 6,200, or 14 percent of all.')).toEqual([
    [6200, 'count'],
    [14, 'percent'],
  ])
})

test('of a list with a comma before its last member, the unit holds for all', () => {
  expect(units('Rents in the towns rose 2, 3, or 4 percent.')).toEqual([
    [2, 'percent'],
    [3, 'percent'],
    [4, 'percent'],
  ])
})
