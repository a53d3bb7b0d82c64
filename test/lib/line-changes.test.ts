import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareLines } from '../../src/lib/line-changes.ts'

test('what is removed stands before what is added in its place', () => {
  const changes = compareLines(['a', 'b', 'c'], ['a', 'x', 'c', 'd'])
  expect(changes.map(({ change, text }) => `${change} ${text}`)).toEqual([
    'same a',
    'removed b',
    'added x',
    'same c',
    'added d',
  ])
})

test('both texts can be read back from the changes', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', ''))
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      const changes = compareLines(before, after)
      const without = (gone: string) => changes.filter(({ change }) => change !== gone).map(({ text }) => text)
      expect([without('added'), without('removed')]).toEqual([before, after])
    }),
  )
})
