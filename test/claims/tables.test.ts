import { expect, test } from 'vitest'
import de from '../../src/claims/languages/de/index.ts'
import type { UnitRow } from '../../src/claims/pack/pack.ts'
import { readUnits, tabulate } from '../../src/claims/tables/tables.ts'

test('every field of a unit stands in the tables of its pack', () => {
  const ell: UnitRow = {
    forms: ['Elle', 'Ellen'],
    type: 'length',
    code: '[ell]',
    factor: '0.66',
    weak: true,
    ordinal: true,
    near: ['Tuch', 'feines Leinen'],
    prev: ['zu'],
    next: ['breit'],
    owned: true,
    kind: 'limit',
  }
  const sheaf: UnitRow = {
    forms: ['Gb'],
    type: 'count',
    code: null,
    side: 'both',
    exact: true,
    glued: true,
    written: /^\d\/?$/i,
    seen: /Ernte|Korn/,
  }
  const { after, before } = readUnits(tabulate({ ...de, units: [ell, sheaf], currencies: '' }).units)
  expect(after.match('zwei Ellen', 5, 10)?.value.rows).toEqual([expect.objectContaining(ell)])
  expect(after.match('7gb', 1, 3)?.value.rows).toEqual([expect.objectContaining(sheaf)])
  expect(before.get('Gb')).toEqual([expect.objectContaining(sheaf)])
  expect(before.get('gb')).toBeUndefined()
})
