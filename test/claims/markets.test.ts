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
])('a line of an English market table: %s', (line, claims) => {
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
  ['보증금은 3억 달러(약 4100억원)다.', ['보증금 300000000 USD level', '보증금 410000000000 KRW level approximate']],
])('a line of a Korean market table: %s', (line, claims) => {
  expect(read(line, 'ko')).toEqual(claims)
})
