import { expect, test } from 'vitest'
import { extractClaims } from '../../../../src/claims/index.ts'

/** A claim by its text, with the fields that the passage settles. */
type Row = readonly [text: string, fields: Readonly<Record<string, unknown>>]

/** Passages as newsrooms write them, and those that only look so. */
const passages: readonly (readonly [passage: string, rows: readonly Row[]])[] = [
  // Levels that an index has passed, those of rivals in brackets, and what a list tells in the unit above it.
  [
    '코스닥은 848.03으로 마감해 850 아래로 내려왔다.',
    [
      ['848.03', { unit: { type: 'index', code: '1', text: '848.03' } }],
      ['850', { value: 850, qualifier: 'less_than', direction: 'down' }],
    ],
  ],
  [
    '코스피는 3,041.57로 마쳐 3,000 위에 머물렀다.',
    [
      ['3,041.57', {}],
      ['3,000', { kind: 'level', unit: { type: 'index', code: '1', text: '3,000' } }],
    ],
  ],
  [
    '평균자책점은 2.31에서 2.14로 낮아졌다. 선두 최진우(2.09)와는 불과 0.05 차이다. 출산율은 0.75명이다. 서울(0.58)이 가장 낮다.',
    [
      ['2.31', {}],
      ['2.14', { previous: { value: 2.31 } }],
      ['2.09', { value: 2.09, subject: '선두 최진우' }],
      ['0.05', { value: 0.05, kind: 'change' }],
      ['0.75명', {}],
    ],
  ],
  [
    '◇한빛전자 1분기 실적(단위: 억원)\n▲매출 93,410(8.6%↑) ▲순이익 8,120(12.3%↓)',
    [
      ['93,410', { value: 9_341_000_000_000, subject: '매출' }],
      ['8.6%', { direction: 'up' }],
      ['8,120', { value: 812_000_000_000, subject: '순이익' }],
      ['12.3%', { direction: 'down' }],
    ],
  ],
  // What one of it costs; but what somebody has bought is counted.
  [
    '낙지 한 접시를 1만5천원, 칼국수 한 그릇을 7천원에 판다. 그는 집 한 채를 9억원에 샀다.',
    [
      ['1만5천원', { subject: '낙지' }],
      ['7천원', { subject: '칼국수' }],
      ['한 채', { value: 1 }],
      ['9억원', {}],
    ],
  ],
]

test.each(passages)('%s', (passage, rows) => {
  const claims = extractClaims(passage, { language: 'ko', date: '2025-11-20' })
  expect(claims.map(({ text }) => text)).toEqual(rows.map(([text]) => text))
  for (const [n, [, fields]] of rows.entries()) expect(claims[n]).toMatchObject(fields)
})
