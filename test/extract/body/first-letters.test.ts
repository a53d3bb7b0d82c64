import { describe, expect, test } from 'vitest'
import { compiledAtOnce, testAtOnce } from '../../../src/extract/body/compiled-at-once.ts'
import { firstLetters, testByLetter } from '../../../src/extract/body/first-letters.ts'

describe('first letters of an expression', () => {
  test.each([
    ['read more|see also', 'rs'],
    ['(?:pre)?čtěte', 'pč'],
    ['[aà] lire', 'aà'],
    ['(?:a|b)?(?:c|(?:de|f))+', 'abcdf'],
    ['x?y{0,3}z', 'xyz'],
    ['関連(?:記事)?', '関'],
  ])('of %s', (source, letters) => {
    expect([...firstLetters(source)!].sort()).toEqual([...letters].sort())
  })

  test.each(['\\d+ min', '.{2,20} 기자', 'a|', 'a?', '(?=x)y', '\\p{L}+', '[^a]b', '【動画】'])(
    'are not known of %s',
    (source) => {
      expect(firstLetters(source)).toBeNull()
    },
  )
})

describe('lines by their first letter', () => {
  const patterns = [
    /^(?:read (?:more|also)|(?:vezi|cite[sș]te) și|.{0,9}구독)[^\p{L}]*$/u,
    /(?:^(?:a\+|a-|tweet)$|^b (?<=^.{2})c)|^(?:x|y)?z$/u,
  ]
  const isAny = testByLetter(patterns)

  test.each([
    'read more:',
    'citește și',
    'vezi și »',
    '지금 구독',
    'read',
    'a+',
    'a-',
    'tweet',
    'tweets',
    'b c',
    'z',
    'xz',
    'yz',
    'x',
    '',
    'ready more',
  ])('%j is found as by the expressions', (line) => {
    expect(isAny(line)).toBe(patterns.some((pattern) => pattern.test(line)))
  })
})

test('what an expression is compiled with leaves no trace in what it finds', () => {
  const isNote = testAtOnce(/^note(?! {9})$/)
  expect(['note', 'note', ' note', `note${' '.repeat(996)}`].map(isNote)).toEqual([true, true, false, false])
  expect('  a'.match(compiledAtOnce(/ /g))).toHaveLength(2)
  expect(compiledAtOnce(/ /g).exec('  ')?.index).toBe(0)
})
