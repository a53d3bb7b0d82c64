import { expect, test } from 'vitest'
import { formatPeriod, formatQuantity, groupDigits, signedValue } from '../../src/view/describe.ts'
import { subjectKey } from '../../src/view/questions.ts'

test.each([
  ['0', '0'],
  ['999', '999'],
  ['1000', '1,000'],
  ['-1234567.8901', '−1,234,567.8901'],
  ['12345678901234567890123', '12,345,678,901,234,567,890,123'],
])('%s is written %s, digit for digit', (decimal, written) => {
  expect(groupDigits(decimal)).toBe(written)
})

test.each([
  ['2025-11-01', '2025-11-30', 'November 2025'],
  ['2024-02-01', '2024-02-29', 'February 2024'],
  ['2025-02-01', '2025-02-27', '2025-02-01 – 2025-02-27'],
  ['2025-01-01', '2025-12-31', '2025'],
  ['2025-07-01', '2025-09-30', 'Q3 2025'],
  ['2025-01-01', '2025-11-30', 'January – November 2025'],
  ['2024-11-01', '2025-01-31', '2024-11-01 – 2025-01-31'],
  ['2025-12-29', '2025-12-29', '2025-12-29'],
])('%s to %s is %s', (start, end, written) => {
  expect(formatPeriod(start, end)).toBe(written)
})

test('a quantity with its unit, a range with both ends', () => {
  const percent = { unitType: 'percent', unitCode: '%', unitText: 'percent' }
  expect(formatQuantity({ ...percent, decimal: null, value: null, min: 6, max: 8 })).toBe('6–8 %')
  const people = { unitType: 'count', unitCode: null, unitText: '명' }
  expect(formatQuantity({ ...people, decimal: '1200', value: 1200, min: null, max: null })).toBe('1,200 명')
})

test('only a change that went down stands below zero', () => {
  expect(signedValue({ value: 3, kind: 'change', direction: 'down' })).toBe(-3)
  expect(signedValue({ value: -3, kind: 'change', direction: 'down' })).toBe(-3)
  expect(signedValue({ value: 3, kind: 'level', direction: 'down' })).toBe(3)
  expect(signedValue({ value: null, kind: 'change', direction: 'down' })).toBe(null)
})

test.each([
  ['The Chip exports', 'chip exports'],
  ['반도체 수출액', '반도체 수출액'],
  ['the', 'the'],
  ['A-share index', 'share index'],
])('the subject %j is compared as %j', (subject, key) => {
  expect(subjectKey(subject)).toBe(key)
})
