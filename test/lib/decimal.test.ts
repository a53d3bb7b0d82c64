import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  addDecimals,
  divideDecimals,
  multiplyDecimals,
  negateDecimal,
  normalizeDecimal,
  shiftDecimal,
} from '../../src/lib/decimal.ts'

test('moving the point n places multiplies by ten to the n exactly', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 40n }), fc.nat(12), (n, places) => {
      expect(BigInt(shiftDecimal(String(n), places))).toBe(n * 10n ** BigInt(places))
      expect(shiftDecimal(shiftDecimal(String(n), places), -places)).toBe(String(n))
    }),
  )
})

test('sums and products are those of whole numbers with the point put back', () => {
  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(6))
  fc.assert(
    fc.property(decimal, decimal, ([a, p], [b, q]) => {
      const left = shiftDecimal(String(a), -p)
      const right = shiftDecimal(String(b), -q)
      const sum = a * 10n ** BigInt(q) + b * 10n ** BigInt(p)
      expect(shiftDecimal(addDecimals(left, right), p + q)).toBe(String(sum))
      expect(shiftDecimal(multiplyDecimals(left, right), p + q)).toBe(String(a * b))
    }),
  )
})

test.each([
  ['007.50', '7.5'],
  ['-0.0', '0'],
  ['0', '0'],
  ['.5', '0.5'],
])('%s is %s', (written, plain) => {
  expect(normalizeDecimal(written)).toBe(plain)
})

test('a third has fifteen places, and nothing is divided by zero', () => {
  expect(divideDecimals('1', '3')).toBe('0.333333333333333')
  expect(divideDecimals('9', '12')).toBe('0.75')
  expect(divideDecimals('1', '0')).toBeNull()
})

test('the opposite of zero is zero', () => {
  expect(negateDecimal('0')).toBe('0')
  expect(negateDecimal('1.5')).toBe('-1.5')
  expect(negateDecimal('-1.5')).toBe('1.5')
})
