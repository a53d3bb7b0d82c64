import { expect, test } from 'vitest'
import { extractClaims } from '../../src/claims/index.ts'

const read = (line: string, language: string): string[] =>
  extractClaims(line, { language, date: '2025-12-20' }).map(({ decimal, unit, kind, direction, subject, qualifier }) =>
    [subject, decimal, unit.code, kind, direction, qualifier === 'exact' ? null : qualifier].filter(Boolean).join(' '),
  )

test.each([
  ['Dow 48,382.39 +319.10 (+0.66%)', ['Dow 48382.39 1 level', 'Dow 319.1 1 change up', 'Dow 0.66 % change up']],
  [
    'S&P 500: 6,858.47, up 12.97 points (0.19%)',
    ['S&P 500 6858.47 1 level', 'S&P 500 12.97 1 change up', 'S&P 500 0.19 % change up'],
  ],
  [
    'Nasdaq Composite 23,235.63 -6.36 (-0.03%)',
    [
      'Nasdaq Composite 23235.63 1 level',
      'Nasdaq Composite -6.36 1 change down',
      'Nasdaq Composite -0.03 % change down',
    ],
  ],
  [
    '10-year Treasury yield: 4.19% (+2 bps)',
    ['10-year Treasury yield 4.19 % level', '10-year Treasury yield 2 bp change up'],
  ],
  ['WTI crude: $57.32/bbl, -1.74%', ['WTI crude 57.32 USD level', 'WTI crude -1.74 % change down']],
  ['The bank kept its deposit rate at -0.5%.', ['deposit rate -0.5 % level down']],
  ['USD/JPY 151.20 ▼0.45', ['USD 151.2 JPY level', 'USD 0.45 JPY change down']],
  ['KOSPI 2,611.48 ▼12.30 (0.47%)', ['KOSPI 2611.48 1 level', 'KOSPI 12.3 1 change down', 'KOSPI 0.47 % change down']],
  ['Losers: Zenta (-7.2%), Vox (-4.4%).', ['Zenta -7.2 % change down', 'Vox -4.4 % change down']],
  ['House prices: Leeds +4.0%; Kent -1.3%.', ['Leeds 4 % change up', 'Kent -1.3 % change down']],
  [
    'Brent crude $84.21 (+1.2%); gold $2,345.10 (-0.4%).',
    ['Brent crude 84.21 USD level', 'Brent crude 1.2 % change up', 'gold 2345.1 USD level', 'gold -0.4 % change down'],
  ],
  ['Profit up 12 percent, dividend 22 cents.', ['Profit 12 % change up', 'dividend 0.22 USD level']],
])('a line of an English market table: %s', (line, claims) => {
  expect(read(line, 'en')).toEqual(claims)
})

test.each([
  [
    'Seats: SNP 58 (-6), Greens 12 (+4).',
    ['SNP 58 level', 'SNP -6 change down', 'Greens 12 level', 'Greens 4 change up'],
  ],
  [
    'Police log: thefts 31 (-4), vandalism 12 (+1), arrests 5 (no change).',
    ['thefts 31 level', 'thefts -4 change down', 'vandalism 12 level', 'vandalism 1 change up', 'arrests 5 level'],
  ],
  [
    'Latest poll: Smith 52 (+2), Jones 45 (-1).',
    ['Smith 52 % level', 'Smith 2 pp change up', 'Jones 45 % level', 'Jones -1 pp change down'],
  ],
  ['Latest poll\nSmith 52 (+2)', ['Smith 52 % level', 'Smith 2 pp change up']],
  [
    'Lab 31% (+1), LD 12% (nc), undecided 9%.',
    ['Lab 31 % level', 'Lab 1 pp change up', 'LD 12 % level', 'undecided 9 % level'],
  ],
  // Golf, a match, or who knows what: nothing is told.
  ['Leaders: Smith 68 (-4), Jones 70 (-2)', []],
  ['Smith 68 (-4), Jones 70 (-2)', []],
  ['Leeds 2 (1), Stoke 1 (0)', []],
])('a list with movements in brackets: %s', (line, claims) => {
  expect(read(line, 'en')).toEqual(claims)
})

test.each([
  [
    '코스피: 4,011.57 (-20.61, -0.51%)',
    ['코스피 4011.57 1 level', '코스피 -20.61 1 change down', '코스피 -0.51 % change down'],
  ],
  ['코스닥 932.01(▲7.26, +0.78%)', ['코스닥 932.01 1 level', '코스닥 7.26 1 change up', '코스닥 0.78 % change up']],
  ['원/달러 환율: 1,471.5원 (▲3.2원)', ['원/달러 환율 1471.5 KRW level', '원/달러 환율 3.2 KRW change up']],
  [
    '▲삼성전자 138,100원(+7.47%) ▲현대차 305,500원(-1.45%)',
    ['삼성전자 138100 KRW level', '삼성전자 7.47 % change up', '현대차 305500 KRW level', '현대차 -1.45 % change down'],
  ],
  ['코스닥 862.15(▲3.52, 0.41%)', ['코스닥 862.15 1 level', '코스닥 3.52 1 change up', '코스닥 0.41 % change up']],
  ['보증금은 3억 달러(약 4100억원)다.', ['보증금 300000000 USD level', '보증금 410000000000 KRW level approximate']],
])('a line of a Korean market table: %s', (line, claims) => {
  expect(read(line, 'ko')).toEqual(claims)
})
