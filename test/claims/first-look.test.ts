import fc from 'fast-check'
import { expect, test } from 'vitest'
import de from '../../src/claims/languages/de/index.ts'
import en from '../../src/claims/languages/en/index.ts'
import ko from '../../src/claims/languages/ko/index.ts'
import { isOpenBehind } from '../../src/claims/speech/quotations.ts'
import { compile } from '../../src/claims/tables/compiled.ts'
import { glance, IS_PLAIN, IS_PLAIN_AND_OPEN, MAY_COUNT } from '../../src/claims/text/first-look.ts'
import { tokenize } from '../../src/claims/text/tokens.ts'

const packs = { de, en, ko }
type Language = keyof typeof packs

const look = (text: string, language: Language, isOpen = false): number => {
  const { firstLook, words } = compile(packs[language])
  return glance(text, 0, text.length, firstLook!, words, isOpen)
}

test.each<[Language, string]>([
  ['en', 'The minister said that nobody had told her of the plan.'],
  ['en', "It's the company’s own fault, she said"],
  ['ko', '그러나 회의는 결론 없이 끝났다.'],
  ['ko', '이번 대회는 사실상 합의로 끝났다.'],
  ['de', 'Sie wollte nichts dazu sagen.'],
])('a %s sentence without numbers needs no further look: %s', (language, text) => {
  expect(look(text, language)).toBe(IS_PLAIN)
})

test.each<[Language, string]>([
  ['en', 'Prices DOUBLED and Twelve people left.'],
  ['en', 'They sold half of it.'],
  ['en', 'About ½ of it went.'],
  ['en', 'Sales were ５ percent up.'],
  ['ko', '국민 절반이 찬성했다.'],
  ['ko', '매출은 삼천억원이었다.'],
  ['de', 'Zwölf Menschen kamen.'],
])('a %s sentence that may hold a number gets a whole look: %s', (language, text) => {
  expect(look(text, language)).toBe(MAY_COUNT)
})

test('a quotation that is open behind a sentence without numbers is told', () => {
  expect(look('She said: “We did not know', 'en')).toBe(IS_PLAIN_AND_OPEN)
  expect(look('who it was,” she said', 'en', true)).toBe(IS_PLAIN)
  expect(look('"We', 'en')).toBe(IS_PLAIN_AND_OPEN)
})

test('the first look and the words of a sentence never disagree', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ...[
        'the',
        'Seven',
        'half',
        'a',
        'third',
        'dozens',
        'don’t',
        "it's",
        'über',
        'zwei',
        '그는',
        '삼백',
        '이번',
        '명이',
        '절반',
        '北',
      ],
      ...['12', '３', '½', '“', '”', '"', '—', '…', ',', '.', '(', '$', '²', '\u00ad', '🙂', 'É', 'ＡＢ', '\ud800'],
    ),
    fc.string({ maxLength: 6 }),
    fc.string({ maxLength: 4, unit: 'binary' }),
  )
  fc.assert(
    fc.property(
      fc.constantFrom<Language>('en', 'ko', 'de'),
      fc.array(piece, { maxLength: 10 }),
      fc.constantFrom('', ' '),
      fc.boolean(),
      (language, pieces, gap, isOpen) => {
        const text = pieces.join(gap)
        const { words, marks } = compile(packs[language])
        const seen = look(text, language, isOpen)
        if (seen === MAY_COUNT) return
        const tokens = tokenize(text, 0, text.length, words, marks)
        expect(tokens.filter(({ word }) => word.tells).map(({ norm }) => norm)).toEqual([])
        expect(seen === IS_PLAIN_AND_OPEN).toBe(isOpenBehind(tokens, isOpen))
      },
    ),
    { numRuns: 1000 },
  )
})
