import { expect, test } from 'vitest'
import type { Claim } from '../../src/model/claim.ts'
import { findClaimChanges } from '../../src/record/claim-changes.ts'
import { claimOf } from './sample.ts'

const usd = { type: 'currency', code: 'USD', text: '$' } as const
const figure = (text: string, more: Partial<Claim> = {}) => claimOf('1위', { text, unit: usd, subject: null, ...more })
const shown = (before: Claim[], after: Claim[]) =>
  findClaimChanges(before, after).map(({ before, after }) => [before?.text ?? null, after?.text ?? null])

test('the same figures have not changed, wherever they stand', () => {
  expect(shown([figure('$1'), figure('$2')], [figure('$1'), figure('$2')])).toEqual([])
})

test('between figures that stayed, one moves, appears or vanishes', () => {
  expect(shown([figure('$1'), figure('$2'), figure('$3')], [figure('$1'), figure('$2.5'), figure('$3')])).toEqual([
    ['$2', '$2.5'],
  ])
  expect(shown([figure('$1')], [figure('$0'), figure('$1'), figure('$2')])).toEqual([
    [null, '$0'],
    [null, '$2'],
  ])
  expect(shown([figure('$1'), figure('$2')], [figure('$2')])).toEqual([['$1', null]])
})

test('figures of one subject are paired before others of the same unit', () => {
  const before = [figure('$10', { subject: 'Exports' }), figure('$20', { subject: 'Imports' })]
  const after = [figure('$21', { subject: 'Imports' }), figure('$11', { subject: 'Exports' })]
  expect(shown(before, after)).toEqual([
    ['$10', '$11'],
    ['$20', '$21'],
  ])
})

test('a figure of another unit or kind is another figure', () => {
  const people = { type: 'count', code: null, text: 'people' } as const
  expect(shown([figure('$10')], [figure('10 people', { unit: people })])).toEqual([
    ['$10', null],
    [null, '10 people'],
  ])
  expect(shown([figure('$10', { kind: 'level' })], [figure('$11', { kind: 'change' })])).toEqual([
    ['$10', null],
    [null, '$11'],
  ])
})

test('thousands of changed figures take no longer than their number', () => {
  const many = (from: number) => Array.from({ length: 5000 }, (_, i) => figure(`$${from + i}`, { subject: `s${i}` }))
  const changes = findClaimChanges(many(0), many(100_000))
  expect(changes).toHaveLength(5000)
  expect(changes.every(({ before, after }) => before?.subject === after?.subject)).toBe(true)
})
