import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Decision, extractClaims, hasLanguage, languages } from '../../src/claims/index.ts'
import { expectInProportion } from '../support/processor-time.ts'

const pieces = {
  en: [
    'sales',
    'rose',
    'fell',
    '3 percent',
    'to',
    'from',
    '$4.6 billion',
    '1,250 nurses',
    'in March',
    '2017',
    '5-3',
    'the',
    'Nikkei 225',
    'about',
    ',',
    '.',
    '“',
    '”',
    'seven',
    'out of',
    '10',
    'half the',
    '(',
    ')',
    '-',
    '−',
    '%',
    '71-year-old',
    '\n',
    '😀',
    '\u200b',
    '\u202e',
    'a third',
    'and',
    '6 to 9',
    'U.S.',
    'said',
  ],
  ko: [
    '매출은',
    '늘었다.',
    '3%',
    '로',
    '에서',
    '1조2000억원',
    '53명이',
    '지난달',
    '3분기',
    '제31조',
    '30대',
    '약',
    ',',
    '“',
    '”',
    '열 명 중',
    '세 명',
    '(',
    ')',
    '▲',
    '▼',
    '△',
    '~',
    '80',
    '90만원',
    '\n',
    '😀',
    '\u200b',
    '절반',
    '두 배로',
    '4%대',
    '말했다',
    '여',
    '만',
    '천',
    '조',
    '억',
  ],
} as const

const texts = (language: 'en' | 'ko') =>
  fc
    .array(fc.tuple(fc.constantFrom(...pieces[language]), fc.constantFrom(' ', '', ' ')), { maxLength: 40 })
    .map((parts) => parts.flat().join(''))

for (const language of ['en', 'ko'] as const) {
  test(`${language}: offsets hold, claims are sorted and do not overlap, and values are exact`, () => {
    fc.assert(
      fc.property(texts(language), (text) => {
        let last = 0
        for (const claim of extractClaims(text, { language, date: '2025-06-15' })) {
          expect(text.slice(claim.start, claim.end)).toBe(claim.text)
          expect(claim.start).toBeGreaterThanOrEqual(last)
          expect(claim.end).toBeGreaterThan(claim.start)
          expect(claim.sentence.start).toBeLessThanOrEqual(claim.start)
          expect(claim.sentence.end).toBeGreaterThanOrEqual(claim.end)
          last = claim.end
          if (claim.value === null) {
            expect(claim.decimal).toBeNull()
            expect(claim.min).not.toBeNull()
            expect(claim.max).not.toBeNull()
          } else {
            expect(claim.decimal).toMatch(/^-?\d+(\.\d+)?$/)
            expect(Number(claim.decimal)).toBe(claim.value)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test(`${language}: each number of the text is claimed or rejected with a reason`, () => {
    fc.assert(
      fc.property(texts(language), (text) => {
        const decisions: Decision[] = []
        const claims = extractClaims(text, {
          language,
          date: '2025-06-15',
          explain: (decision) => decisions.push(decision),
        })
        for (const decision of decisions) expect(decision.rule).not.toBe('')
        expect(decisions.filter((decision) => decision.outcome === 'claim').map((decision) => decision.start)).toEqual(
          claims.map((claim) => claim.start),
        )
        for (const match of text.matchAll(/\d+/g)) {
          const covered = decisions.some((decision) => decision.start <= match.index && match.index < decision.end)
          expect(covered, `${match[0]} at ${match.index} in ${JSON.stringify(text)}`).toBe(true)
        }
      }),
      { numRuns: 300 },
    )
  })

  test(`${language}: any text at all is read without a crash, half surrogates and marks included`, () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 0xffff })),
        fc.constantFrom(...pieces[language]),
        (codes, piece) => {
          const text = `${String.fromCharCode(...codes)}${piece} 12% ${String.fromCharCode(...codes)}`
          for (const claim of extractClaims(text, { language }))
            expect(text.slice(claim.start, claim.end)).toBe(claim.text)
        },
      ),
      { numRuns: 200 },
    )
  })
}

test('further white space between words does not change values', () => {
  const text = 'Sales rose 19.8 percent to $152.6 billion in March, and 1,250 nurses left.'
  const values = (given: string) =>
    extractClaims(given, { language: 'en', date: '2025-06-15' }).map((claim) => [claim.decimal, claim.unit.code])
  expect(values(text)).toEqual([
    ['19.8', '%'],
    ['152600000000', 'USD'],
    ['1250', null],
  ])
  expect(values(`\n\n ${text} \n`)).toEqual(values(text))
  expect(values(text.replaceAll(' ', '\u00a0'))).toEqual(values(text))
})

test('full width digits and signs have the value of plain ones', () => {
  const [wide] = extractClaims('비율은 ３７．４％이다.', { language: 'ko' })
  expect(wide).toMatchObject({ value: 37.4, decimal: '37.4', text: '３７．４％' })
})

test('a number past 2^53 stays exact in decimal', () => {
  const [claim] = extractClaims('The field holds 9,007,199,254,740,993 litres.', { language: 'en' })
  expect(claim?.decimal).toBe('9007199254740993')
})

test('a language is found by its primary tag, and an unknown one is refused with the known ones named', () => {
  expect(languages()).toEqual(['de', 'en', 'ko'])
  expect(hasLanguage('en-US')).toBe(true)
  expect(hasLanguage('ko-KR')).toBe(true)
  expect(hasLanguage('xx')).toBe(false)
  expect(extractClaims('3% 늘었다', { language: 'ko-KR' })).toHaveLength(1)
  expect(() => extractClaims('3%', { language: 'xx' })).toThrow(
    expect.objectContaining({ code: 'unknown_language', message: expect.stringContaining('en, ko') }),
  )
})

test('what is no string and what is no day is refused', () => {
  expect(() => extractClaims(null as unknown as string)).toThrow(expect.objectContaining({ code: 'bad_input' }))
  for (const date of ['2025-13-01', '2025-02-30', 'yesterday', ''])
    expect(() => extractClaims('3%', { date })).toThrow(expect.objectContaining({ code: 'bad_date' }))
})

test('hostile text takes time in proportion to its length', async () => {
  const units = [
    '123456789',
    '1,',
    '1,11,',
    '조억만',
    '((((3',
    '3 4 ',
    '100 000 ',
    'two and ',
    '1-2-',
    '5% ',
    'million ',
    'a.',
    '3분의 ',
    '3만 ',
    '~3',
    '“3',
    '12.34.',
    '2025년 ',
    'May 3 ',
    'a of 3 ',
    'rose 3 percent to ',
  ]
  for (const language of ['en', 'ko'])
    for (const piece of units) {
      const small = Math.ceil(3_000 / piece.length)
      const work = (times: number) => extractClaims(piece.repeat(times), { language, date: '2025-06-15' })
      await expectInProportion(work, { small, large: 4 * small, factor: 12, floorMs: 25 })
    }
})
