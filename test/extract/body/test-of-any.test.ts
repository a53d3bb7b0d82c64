import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compiledAtOnce, testAtOnce } from '../../../src/extract/body/compiled-at-once.ts'
import { koreanLineRules } from '../../../src/extract/body/korean-lines.ts'
import { lineRules } from '../../../src/extract/body/line-rule-table.ts'
import { unescaped } from '../../../src/extract/body/pattern-source.ts'
import { testOfAny } from '../../../src/extract/body/test-of-any.ts'

describe('lines by what an expression begins with or holds', () => {
  const patterns = [
    /^(?:read (?:more|also)|(?:vezi|cite[sș]te) și|.{0,9}구독)[^\p{L}]*$/u,
    /(?:^(?:a\+|a-|tweet)$|^b (?<=^.{2})c)|^(?:x|y)?z$/u,
    /^.{3,20}\s(?:watch (?:the )?video|see photos)$|\bour newsletters?\b|\p{Lu}\d{3}/u,
    /^(?:\uAE30\uC0AC ?제공|[【［]?関連)\s?:/u,
  ]
  const isAny = testOfAny(patterns)

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
    'the flood: watch video',
    'the flood: watch the video',
    'watch the video',
    'the flood: see photos',
    'in our newsletter',
    'in our newsletters they said',
    'in your newsletter',
    'no R123',
    'no r123',
    '기사제공: 한울',
    '기사 제공 : 한울',
    '【関連: x',
    '関連:',
  ])('%j is found as by the expressions', (line) => {
    const isFound = patterns.some((pattern) => pattern.test(line))
    expect(isAny(line)).toBe(isFound)
    if (!/[\u0370-\u1dff\u2e80-\uffff]/.test(line)) expect(isAny(line, true)).toBe(isFound)
  })

  test('letters of either case are found by expressions for both', () => {
    const isNote = testOfAny([/^Photo(?:graph)? by|\bSign Up\b/iu, /^.{0,9}DISCLAIMER/iu])
    expect(
      ['PHOTO BY', 'photograph by', 'please sign UP', 'a disclaimer', 'photos', 'designer'].map((x) => isNote(x)),
    ).toEqual([true, true, true, true, false, false])
  })
})

test('of the rules for lines it finds what they find, in lines made of their words', () => {
  const groups = [...Map.groupBy([...lineRules, ...koreanLineRules], ({ pattern }) => pattern.flags).values()].map(
    (rules) => {
      const patterns = rules.map(({ pattern }) => pattern)
      return { patterns, isAny: testOfAny(patterns) }
    },
  )
  const words = groups.flatMap(({ patterns }) =>
    patterns.flatMap(({ source }) => unescaped(source).match(/[\p{L}’' ]{2,}/gu) ?? []),
  )
  const pieces = fc.constantFrom(
    ...new Set([...words, 'The council', '12', '2024', ':', '.', '@', '©', '?', '>', '한울', '"']),
  )
  const lines = fc
    .tuple(fc.array(pieces, { minLength: 1, maxLength: 5 }), fc.constantFrom('', ' '))
    .map(([parts, gap]) => parts.join(gap))
  let found = 0
  fc.assert(
    fc.property(lines, (line) => {
      for (const { patterns, isAny } of groups) {
        const isFound = patterns.some((pattern) => pattern.test(line))
        if (isFound) found++
        expect(isAny(line)).toBe(isFound)
      }
    }),
    { numRuns: 3000 },
  )
  expect(found).toBeGreaterThan(80)
})

test('what an expression is compiled with leaves no trace in what it finds', () => {
  const isNote = testAtOnce(/^note(?! {9})$/)
  expect(['note', 'note', ' note', `note${' '.repeat(996)}`].map(isNote)).toEqual([true, true, false, false])
  expect('  a'.match(compiledAtOnce(/ /g))).toHaveLength(2)
  expect(compiledAtOnce(/ /g).exec('  ')?.index).toBe(0)
})
