import { expect, test } from 'vitest'
import { parseSelection, type Wanted } from '../../src/export/select.ts'
import { english, hostile, korean, updated } from './ledger.ts'

const all = { english, korean, hostile, updated }

test.each<[Wanted, string[]]>([
  [{}, ['english', 'korean', 'hostile', 'updated']],
  [{ since: '2025-12' }, ['english', 'updated']],
  [{ since: '2025-12-29', until: '2025-12-29' }, ['english', 'updated']],
  [{ since: '2025-12-30' }, []],
  [{ until: '2025-11' }, ['korean']],
  [{ until: '2025' }, ['english', 'korean', 'updated']],
  [{ publisher: '901' }, ['korean']],
  [{ publisher: 'the paper' }, ['english', 'updated']],
  [{ publisher: '나래신문, 경제' }, ['korean']],
  [{ publisher: '901,evil.example' }, ['korean', 'hostile']],
  [{ language: 'KO' }, ['korean']],
  [{ category: 'economy' }, ['english', 'updated']],
  [{ unit: 'USD' }, ['english', 'korean', 'updated']],
  [{ unit: 'people' }, ['english', 'updated']],
  [{ unit: 'count', language: 'ko' }, ['korean']],
  [{ subject: 'exports CHIP' }, ['english', 'updated']],
  [{ subject: 'hips' }, []],
  [{ subject: '수출' }, ['korean']],
  [{ subject: 'imports', unit: 'USD' }, []],
  [{ subject: 'imports', unit: 'percent' }, ['updated']],
])('%j wants %j', (wanted, names) => {
  const { hasRecord } = parseSelection(wanted)
  expect(Object.entries(all).flatMap(([name, record]) => (hasRecord(record) ? name : []))).toEqual(names)
})

test('one claim must fit in all it is asked for', () => {
  const { hasClaim } = parseSelection({ unit: 'USD', subject: 'chip exports' })
  expect(english.claims.filter(hasClaim).map(({ text }) => text)).toEqual(['$65.9 billion'])
})

test.each(['2025-13', '2025-02-30', '25-12', 'yesterday', '2025-1', '2025-12-29T00:00'])('%s is no day', (since) => {
  expect(() => parseSelection({ since })).toThrow('--since takes a year, month or day')
})

test('a subject without a letter or digit is refused', () => {
  expect(() => parseSelection({ subject: '$%' })).toThrow('no letter or digit')
})
