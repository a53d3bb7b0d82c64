import { expect, test } from 'vitest'
import { type Decision, extractClaims } from '../../src/claims/index.ts'

const date = '2025-12-20'
const said = (text: string, language: string): string[] =>
  extractClaims(text, { language, date }).map(
    ({ text, decimal, unit, subject }) => `${text} = ${decimal} ${unit.code ?? unit.type} of ${subject}`,
  )

const korean = '한국은행은 기준금리를 연 2.75%로 동결했다.'
const english = 'Chip exports rose 19.8 percent to $152.6 billion, the U.S. ministry said.'
const koreanClaims = ['2.75% = 2.75 % of 기준금리']
const englishClaims = ['19.8 percent = 19.8 % of Chip exports', '$152.6 billion = 152600000000 USD of Chip exports']

test.each([
  ['a Korean text', 'ko', [korean, english, korean], [...koreanClaims, ...englishClaims, ...koreanClaims]],
  ['an English text', 'en', [english, korean, english], [...englishClaims, ...koreanClaims, ...englishClaims]],
  [
    'a German text',
    'de',
    [korean, 'Die Exporte stiegen um 5,3 Prozent.'],
    [...koreanClaims, '5,3 Prozent = 5.3 % of Exporte'],
  ],
])('%s: a sentence in another script is read in its own language', (_, language, sentences, claims) => {
  expect(said(sentences.join('\n\n'), language)).toEqual(claims)
  expect(said(sentences.join(' '), language)).toEqual(claims)
})

test('a Korean sentence with English names and quotations stays Korean, and so does a line of figures', () => {
  expect(
    said('엔비디아의 Blackwell Ultra GPU는 "the best"라며 매출이 12% 늘었다고 밝혔다.\nKOSDAQ (+1.2%)', 'ko'),
  ).toEqual(['12% = 12 % of 매출', '+1.2% = 1.2 % of KOSDAQ'])
})

test('offsets of a text in two languages are those of the whole text, sentences too', () => {
  const text = `${korean}\n${english} ${korean}`
  const claims = extractClaims(text, { language: 'ko', date })
  expect(claims.map(({ start, end }) => text.slice(start, end))).toEqual(claims.map((claim) => claim.text))
  expect(claims.map(({ sentence }) => text.slice(sentence.start, sentence.end))).toEqual([
    korean,
    english,
    english,
    korean,
  ])
})

test.each([
  ['en', 'Prices rose 3\u200b4 percent.', ['3\u200b4 percent = 34 % of Prices']],
  ['en', 'It cost 5\u200b billion euros.', ['5\u200b billion euros = 5000000000 EUR of null']],
  [
    'en',
    'They sold 1,\u200b250\u00ad cars for $3\u200f.5 mil\u00adlion.',
    ['1,\u200b250\u00ad cars = 1250 count of cars', '$3\u200f.5 mil\u00adlion = 3500000 USD of cars'],
  ],
  ['ko', '매출은 3\u200b조2\u2060000억 원이다.', ['3\u200b조2\u2060000억 원 = 3200000000000 KRW of 매출']],
])('%s %j: characters that take no place change no value', (language, text, claims) => {
  expect(said(text, language)).toEqual(claims)
})

test('decisions about a text with invisible characters have its own offsets', () => {
  const text = '\ufeffRoom 1\u200b2 cost $3\u200b5.'
  const decisions: Decision[] = []
  extractClaims(text, { explain: (decision) => decisions.push(decision) })
  expect(decisions.map(({ start, end, outcome }) => [text.slice(start, end), outcome])).toEqual([
    ['1\u200b2', 'rejected'],
    ['$3\u200b5', 'claim'],
  ])
  for (const decision of decisions) expect(text.slice(decision.start, decision.end)).toBe(decision.text)
})

test('a number beside a character that was lost is none', () => {
  expect(
    said(
      'It cost 5\ufffd million euros. It had 5\ufffd000 visitors and 5\ud800 million cars. It sold 7 cars\ufffd.',
      'en',
    ),
  ).toEqual(['7 cars = 7 count of cars'])
})
